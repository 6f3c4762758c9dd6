package fi.tallessa.nightly;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was begun, and what came of it. Each statement stands alone. */
@Repository
class Attempts {

  private final JdbcClient db;

  Attempts(JdbcClient db) {
    this.db = db;
  }

  /**
   * Begins a job for a night; takes what a manager asked for with it.
   *
   * @return its line; empty where the lead is lost, or somebody is at this job
   */
  Optional<Long> begin(String job, LocalDate night, long term, Instant at) {
    return db.sql(
            """
            with led as (
              select term from nightly.lead where term = :term and until_at > clock_timestamp()),
            asked as (
              delete from nightly.start where job = :job and exists (select from led)
              returning worker_id)
            insert into nightly.attempt (job, night, term, started_at, asked_by)
            select :job, :night, led.term, :at, (select worker_id from asked) from led
            on conflict (job) where ended_at is null do nothing
            returning line
            """)
        .param("job", job)
        .param("night", night)
        .param("term", term)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .optional();
  }

  /** Keeps how far it is; tells whether a manager wants it stopped. */
  boolean report(long line, int reached) {
    return db.sql(
            """
            update nightly.attempt set reached = :reached where line = :line and ended_at is null
            returning exists (select from nightly.stop where stop.line = :line)
            """)
        .param("reached", reached)
        .param("line", line)
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }

  /** What came of it, unless somebody else has said that it was cut off. */
  void end(long line, Outcome outcome, int reached, String reference, Instant at) {
    db.sql(
            """
            update nightly.attempt set ended_at = ?, outcome = ?, reached = ?, reference = ?
            where line = ? and ended_at is null
            """)
        .params(at.atOffset(ZoneOffset.UTC), outcome.name(), reached, reference, line)
        .update();
  }

  /** What earlier terms have left open is over. */
  void cutOff(long term, Instant at) {
    db.sql(
            """
            update nightly.attempt set ended_at = ?, outcome = 'CUT'
            where ended_at is null and term < ?
            """)
        .params(at.atOffset(ZoneOffset.UTC), term)
        .update();
  }
}
