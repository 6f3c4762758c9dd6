package fi.tallessa.staff.proof;

import fi.tallessa.kernel.TimeLimit;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
    add(outcome, worker, null, arrival.deviceHash(), arrival.at());
  }

  /** What a manager did about a worker's way in. */
  public void add(Outcome outcome, WorkerId worker, Visit by) {
    add(outcome, worker, by.who().value(), null, by.when());
  }

  /** What was done about a worker's way in at the server, by nobody the register knows. */
  public void atConsole(Outcome outcome, WorkerId worker, Instant at) {
    add(outcome, worker, null, null, at);
  }

  private void add(Outcome outcome, WorkerId worker, UUID by, byte[] device, Instant at) {
    db.sql(
            """
            insert into staff.sign_in_event (at, worker_id, by_id, device_hash, outcome)
            values (?, ?, ?, ?, ?)
            """)
        .params(
            at.atOffset(ZoneOffset.UTC),
            worker == null ? null : worker.value(),
            by,
            device,
            outcome.name())
        .update();
  }

  /** The newest of what changed how a worker comes in; signing in day by day is not told. */
  public List<DoorEvent> ofWaysIn(WorkerId worker, int most) {
    return db.sql(
            """
            select at, outcome, by_id from staff.sign_in_event
            where worker_id = ? and outcome = any (?) order by line desc limit ?
            """)
        .params(
            worker.value(),
            Outcome.OF_WAYS_IN.stream().map(Outcome::name).toArray(String[]::new),
            most)
        .query(
            (row, n) ->
                new DoorEvent(
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    Outcome.valueOf(row.getString("outcome")),
                    Optional.ofNullable(row.getObject("by_id", UUID.class))
                        .map(WorkerId::new)
                        .orElse(null)))
        .list();
  }

  /**
   * Takes away what is older than the log is kept: so long as a person may ask who has looked at
   * them (D24), it can be told who was at the door then. The database holds to 24 months itself.
   *
   * @param kept in months
   */
  public long sweep(TimeLimit kept, Instant now) {
    return db.sql("select staff.forget_sign_in_events(?, ?)")
        .params(now.atOffset(ZoneOffset.UTC), kept.number())
        .query(Long.class)
        .single();
  }
}
