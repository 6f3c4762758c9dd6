package fi.tallessa.retention.due;

import fi.tallessa.access.Barred;
import fi.tallessa.access.Oversight;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Whose data may only be kept by what began after a backup that was put back: the request it was
 * asked with is lost, and nobody else would know that it is to be taken down again (GDPR Art. 18).
 */
@Repository
class KeptSince {

  private final JdbcClient db;

  KeptSince(JdbcClient db) {
    this.db = db;
  }

  /** A file, by its code alone. */
  record Kept(SubjectId subject, Code code) {}

  /** Of the files a line manager answers for. */
  List<Kept> after(Instant recoveryPoint, int most, Visit visit) {
    return db.sql(
            """
            select restriction.subject_id, code from access.restriction
            join access.file on file.subject_id = restriction.subject_id
            {asleep}
            where restriction.until_at is null and restriction.from_at > :point
              and {overseen} and not {barred}
            order by code limit :most
            """
                .replace("{asleep}", Oversight.asleep("file"))
                .replace("{overseen}", Oversight.holds("file"))
                .replace("{barred}", Barred.holds("file", ":who")))
        .param("point", recoveryPoint.atOffset(ZoneOffset.UTC))
        .param("who", visit.who().value())
        .param("today", visit.today())
        .param("most", most)
        .query(
            (row, n) ->
                new Kept(
                    new SubjectId(row.getObject("subject_id", UUID.class)),
                    Code.parse(row.getString("code")).orElseThrow()))
        .list();
  }
}
