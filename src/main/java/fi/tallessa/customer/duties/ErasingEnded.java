package fi.tallessa.customer.duties;

import fi.tallessa.access.ErasingPauses;
import fi.tallessa.access.Restrictions;
import fi.tallessa.access.Runs;
import fi.tallessa.customer.search.Renewal;
import fi.tallessa.holdings.Night;
import fi.tallessa.kernel.SubjectId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Erases guardians of adults of whom nobody decided in time that they stay (K6), with what was told
 * of their custody. What may only be kept (GDPR Art. 18) stays, and after a restore everybody until
 * somebody has looked: that they stay may have been decided since.
 */
@Component
class ErasingEnded {

  private final Runs runs;
  private final Renewal renewal;
  private final ErasingPauses pauses;
  private final JdbcClient db;

  ErasingEnded(Runs runs, Renewal renewal, ErasingPauses pauses, JdbcClient db) {
    this.pauses = pauses;
    this.runs = runs;
    this.renewal = renewal;
    this.db = db;
  }

  /**
   * As part of what found them.
   *
   * @return of whom something was erased
   */
  Set<SubjectId> erase(Map<SubjectId, List<UUID>> due, Night night) {
    var guardians = Line.in(due);
    if (guardians.isEmpty() || pauses.last()) {
      return Set.of();
    }
    var erased =
        new HashSet<>(
            db.sql(
                    """
                    with due as (
                      select subject_id, id
                      from unnest(cast(:subjects as uuid[]), cast(:ids as uuid[]))
                        as due (subject_id, id)
                      where not {frozen}),
                    custody as (
                      delete from customer.custody using due
                      where custody.subject_id = due.subject_id and custody.guardian_id = due.id),
                    behind as (
                      delete from customer.reckoning using due
                      where reckoning.subject_id = due.subject_id)
                    delete from customer.guardian using due
                    where guardian.subject_id = due.subject_id and guardian.id = due.id
                    returning guardian.subject_id
                    """
                        .replace("{frozen}", Restrictions.lasts("due")))
                .param("subjects", Line.subjects(guardians))
                .param("ids", Line.texts(guardians, one -> one))
                .query((row, n) -> new SubjectId(row.getObject(1, UUID.class)))
                .list());
    if (!erased.isEmpty()) {
      runs.unread("customer.night.ages", erased, night.at());
      renewal.willBeErased(erased);
    }
    return erased;
  }
}
