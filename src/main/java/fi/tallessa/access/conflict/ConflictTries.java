package fi.tallessa.access.conflict;

import fi.tallessa.access.Barred;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Tries of those who may never open a file, read from the refusals in the log: nothing more is
 * written when they try than when anybody does, so the answer takes them no longer (D28).
 */
@Repository
class ConflictTries {

  private final JdbcClient db;

  ConflictTries(JdbcClient db) {
    this.db = db;
  }

  /** How often a worker tried a file on a day. */
  record Try(
      SubjectId subject, Code code, UUID conflict, WorkerId worker, LocalDate day, int times) {}

  /** At whose files there are some that no line manager has seen: ids alone. */
  List<SubjectId> subjects(Visit visit) {
    return db.sql(
            """
            select distinct conflict.subject_id from access.conflict
            where not {barred} and exists (select from audit.access_log look
              where look.subject_id = conflict.subject_id and look.worker_id = conflict.worker_id
                and look.refusal is not null and look.at >= conflict.from_at
                and look.at < coalesce(conflict.until_at, 'infinity')
                and look.at > coalesce(conflict.seen_at, '-infinity'))
            """
                .replace("{barred}", Barred.holds("conflict", ":who")))
        .param("who", visit.who().value())
        .query((row, n) -> new SubjectId(row.getObject(1, UUID.class)))
        .list();
  }

  /** Those at some files that no line manager has seen, the oldest day first. */
  List<Try> unseen(Set<SubjectId> some, int most) {
    return db.sql(
            """
            select conflict.subject_id, file.code, conflict.id, conflict.worker_id, tried.day, tried.times
            from access.conflict join access.file on file.subject_id = conflict.subject_id
            cross join lateral (
              select (look.at at time zone 'Europe/Helsinki')::date as day, count(*) as times
              from audit.access_log look
              where look.subject_id = conflict.subject_id and look.worker_id = conflict.worker_id
                and look.refusal is not null and look.at >= conflict.from_at
                and look.at < coalesce(conflict.until_at, 'infinity')
                and look.at > coalesce(conflict.seen_at, '-infinity')
              group by 1) tried
            where conflict.subject_id = any (:some)
            order by tried.day, file.code, conflict.id limit :most
            """)
        .param("some", some.stream().map(SubjectId::value).toArray(UUID[]::new))
        .param("most", most)
        .query(ConflictTries::one)
        .list();
  }

  /** Those up to a moment have been seen; what came after waits on. False where none waited. */
  boolean seen(Permit permit, UUID conflict, Instant until) {
    return db.sql(
                """
                update access.conflict set seen_at = :until
                where subject_id = :subject and id = :id and coalesce(seen_at, '-infinity') < :until
                """)
            .param("until", until.atOffset(ZoneOffset.UTC))
            .param("subject", permit.subject().value())
            .param("id", conflict)
            .update()
        == 1;
  }

  private static Try one(ResultSet row, int n) throws SQLException {
    return new Try(
        new SubjectId(row.getObject("subject_id", UUID.class)),
        Code.parse(row.getString("code")).orElseThrow(),
        row.getObject("id", UUID.class),
        new WorkerId(row.getObject("worker_id", UUID.class)),
        row.getObject("day", LocalDate.class),
        row.getInt("times"));
  }
}
