package fi.tallessa.staff;

import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keys of one letter, which anybody may turn off for themselves (WCAG 2.1.4). */
@Repository
public class LetterKeys {

  private final JdbcClient db;

  LetterKeys(JdbcClient db) {
    this.db = db;
  }

  public void off(Visit visit) {
    db.sql("insert into staff.keys_off (worker_id, since) values (?, ?) on conflict do nothing")
        .params(visit.who().value(), visit.when().atOffset(ZoneOffset.UTC))
        .update();
  }

  public void on(Visit visit) {
    forget(visit.who());
  }

  /** Whoever has left presses no keys here. */
  public void forget(WorkerId worker) {
    db.sql("delete from staff.keys_off where worker_id = ?").param(worker.value()).update();
  }
}
