package fi.tallessa.casework.need;

import fi.tallessa.access.Barred;
import fi.tallessa.access.Closures;
import fi.tallessa.access.Oversight;
import fi.tallessa.access.Restrictions;
import fi.tallessa.casework.contact.WaitingNotes;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * In which files notes wait, of those a line manager answers for: ids and days, no key. Nothing of
 * a file that may only be kept (GDPR Art. 18), that is closed (S7), or that is not there for the
 * visitor (K15).
 */
@Repository
class WaitingFiles {

  private final JdbcClient db;

  WaitingFiles(JdbcClient db) {
    this.db = db;
  }

  /** What comes after a place, who waits longest first. */
  List<NeedListPage.Waiting> after(String place, int most, Visit visit) {
    return db.sql(
            """
            select * from (
              select min(waits_from)::text || '.' || code collate "C" as place,
                file.subject_id, code, min(waits_from) as since, count(*) as many
              from ({waiting}) old join access.file on file.subject_id = old.subject_id {asleep}
              where {overseen} and not {barred} and not {frozen} and not {closed}
              group by file.subject_id, code) waiting
            where place > :place order by place limit :most
            """
                .replace("{waiting}", WaitingNotes.ALL)
                .replace("{asleep}", Oversight.asleep("file"))
                .replace("{overseen}", Oversight.holds("file"))
                .replace("{barred}", Barred.holds("file", ":who"))
                .replace("{frozen}", Restrictions.holds("file"))
                .replace("{closed}", Closures.holds("file")))
        .param("place", place)
        .param("most", most)
        .param("who", visit.who().value())
        .param("today", visit.today())
        .param("now", visit.when().atOffset(ZoneOffset.UTC))
        .query(
            (row, n) ->
                new NeedListPage.Waiting(
                    row.getString("place"),
                    new SubjectId(row.getObject("subject_id", UUID.class)),
                    new Code(row.getString("code")),
                    row.getObject("since", LocalDate.class),
                    row.getInt("many")))
        .list();
  }
}
