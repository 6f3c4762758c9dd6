package fi.tallessa.casework.need;

import fi.tallessa.holdings.HeldBack;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was decided of old notes, and how the files were gone through. */
@Repository
class Needs {

  private final JdbcClient db;
  private final HeldBack held;

  Needs(JdbcClient db, HeldBack held) {
    this.db = db;
    this.held = held;
  }

  /** Whether a legal hold is in force: then no word of the file goes (GDPR Art. 17(3)). */
  boolean held(Permit permit) {
    return db.sql(
            "select exists (select from access.file where subject_id = :subject and {held})"
                .replace("{held}", held.holds("file")))
        .param("subject", permit.subject().value())
        .param("now", at(permit))
        .query(Boolean.class)
        .single();
  }

  /** What was decided of one last. */
  Optional<Looked> one(Permit permit, UUID contact) {
    return db.sql("select * from casework.need_look where subject_id = ? and contact_id = ?")
        .params(permit.subject().value(), contact)
        .query(Needs::looked)
        .optional();
  }

  /** Of those that stay. */
  List<Looked> looked(Permit permit) {
    return db.sql("select * from casework.need_look where subject_id = ? order by at, contact_id")
        .param(permit.subject().value())
        .query(Needs::looked)
        .list();
  }

  /** A note stays until a day. */
  void look(Permit permit, UUID contact, Decision how, LocalDate on) {
    db.sql(
            """
            insert into casework.need_look (subject_id, contact_id, outcome, look_on, at, worker_id)
            values (:subject, :contact, :how, :on, :at, :who)
            on conflict (subject_id, contact_id) do update set outcome = excluded.outcome,
              look_on = excluded.look_on, at = excluded.at, worker_id = excluded.worker_id
            """)
        .param("subject", permit.subject().value())
        .param("contact", contact)
        .param("how", how.name())
        .param("on", on)
        .param("at", at(permit))
        .param("who", permit.visit().who().value())
        .update();
  }

  /** One more is decided in the review that goes on, or in the next. */
  void count(Permit permit, Decision how) {
    db.sql(
            """
            insert into casework.need_review
              (subject_id, number, begun_at, worker_id, kept, thinned, erased)
            select :subject, 1 + coalesce(max(number), 0), :at, :who, :kept, :thinned, :erased
            from casework.need_review where subject_id = :subject
            on conflict (subject_id) where done_at is null do update
            set worker_id = excluded.worker_id, kept = need_review.kept + excluded.kept,
              thinned = need_review.thinned + excluded.thinned,
              erased = need_review.erased + excluded.erased
            """)
        .param("subject", permit.subject().value())
        .param("at", at(permit))
        .param("who", permit.visit().who().value())
        .param("kept", how.keeps() ? 1 : 0)
        .param("thinned", how == Decision.THIN ? 1 : 0)
        .param("erased", how == Decision.ERASE ? 1 : 0)
        .update();
  }

  /** None waits any more: the file is gone through. */
  void done(Permit permit) {
    db.sql("update casework.need_review set done_at = ? where subject_id = ? and done_at is null")
        .params(at(permit), permit.subject().value())
        .update();
  }

  /** The newest first. */
  List<Reviewed> reviews(Permit permit) {
    return db.sql("select * from casework.need_review where subject_id = ? order by number desc")
        .param(permit.subject().value())
        .query(Needs::reviewed)
        .list();
  }

  void erase(Permit permit) {
    db.sql(
            """
            with looks as (delete from casework.need_look where subject_id = :subject)
            delete from casework.need_review where subject_id = :subject
            """)
        .param("subject", permit.subject().value())
        .update();
  }

  private static Looked looked(ResultSet row, int n) throws SQLException {
    return new Looked(
        Decision.valueOf(row.getString("outcome")),
        row.getObject("look_on", LocalDate.class),
        instant(row, "at"));
  }

  private static Reviewed reviewed(ResultSet row, int n) throws SQLException {
    return new Reviewed(
        instant(row, "begun_at"),
        row.getObject("done_at") == null ? null : instant(row, "done_at"),
        new WorkerId(row.getObject("worker_id", UUID.class)),
        row.getInt("kept"),
        row.getInt("thinned"),
        row.getInt("erased"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static OffsetDateTime at(Permit permit) {
    return permit.visit().when().atOffset(ZoneOffset.UTC);
  }
}
