package fi.tallessa.cooperation;

import fi.tallessa.access.Restrictions;
import fi.tallessa.access.Runs;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.legalbasis.OnConsent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases whom we reached at services we work with no more, and what a service told of them and
 * nobody confirmed in time (D13), what stood before coming back. Nothing is read for it. What may
 * only be kept (GDPR Art. 18) stays, hidden.
 */
@Repository
class OverPoints {

  private static final int AT_ONCE = 200;

  private final JdbcClient db;
  private final Runs runs;
  private final PointVersions versions;

  OverPoints(JdbcClient db, Runs runs, PointVersions versions) {
    this.versions = versions;
    this.db = db;
    this.runs = runs;
  }

  /** Some of the customers in whose files there are such; how many they are. */
  @Transactional
  public int eraseSome(String purpose, LocalDate day, Instant at) {
    var subjects =
        db.sql(
                """
                select distinct subject_id from cooperation.cooperation ended
                where not {frozen}
                  and exists (select from cooperation.contact_point point
                    where point.subject_id = ended.subject_id and point.cooperation_id = ended.id
                      and (over_on <= :day or point.goes_on <= :day) and not {kept})
                order by subject_id limit :most
                """
                    .replace("{kept}", OnConsent.onlyKept("ended"))
                    .replace("{frozen}", Restrictions.lasts("ended")))
            .param("day", day)
            .param("most", AT_ONCE)
            .query((row, n) -> new SubjectId(row.getObject(1, UUID.class)))
            .list();
    if (!subjects.isEmpty()) {
      runs.unread(purpose, subjects, at);
      versions.bringBack(subjects, day);
      erase(subjects, day);
    }
    return subjects.size();
  }

  private void erase(List<SubjectId> subjects, LocalDate day) {
    db.sql(
            """
            delete from cooperation.contact_point point using cooperation.cooperation
            where cooperation.subject_id = point.subject_id
              and cooperation.id = point.cooperation_id
              and (cooperation.over_on <= :day or point.goes_on <= :day)
              and point.subject_id = any (:subjects) and not {kept}
            """
                .replace("{kept}", OnConsent.onlyKept("cooperation")))
        .param("day", day)
        .param("subjects", subjects.stream().map(SubjectId::value).toArray(UUID[]::new))
        .update();
  }
}
