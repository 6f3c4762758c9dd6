package fi.tallessa.staff.proof;

import fi.tallessa.kernel.WorkerId;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What happened at the door: lines are added, never changed; a typed user name is never in them.
 */
@Repository
public class SignInEvents {

  private final JdbcClient db;

  SignInEvents(JdbcClient db) {
    this.db = db;
  }

  /**
   * @param worker null where no such worker is known
   */
  public void add(Outcome outcome, WorkerId worker, Arrival arrival) {
    db.sql(
            """
            insert into staff.sign_in_event (at, worker_id, device_hash, outcome)
            values (?, ?, ?, ?)
            """)
        .params(
            arrival.at().atOffset(ZoneOffset.UTC),
            worker == null ? null : worker.value(),
            arrival.deviceHash(),
            outcome.name())
        .update();
  }
}
