package fi.tallessa.customer.duties;

import fi.tallessa.access.Restrictions;
import fi.tallessa.access.Runs;
import fi.tallessa.customer.consented.UnconfirmedEntries;
import fi.tallessa.customer.datum.StillRests;
import fi.tallessa.customer.guardian.UnconfirmedGuardians;
import fi.tallessa.customer.search.Renewal;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.legalbasis.OnConsent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases what a professional told and nobody confirmed, on its day, history too (D13). What was
 * confirmed before holds again. Nothing is read for it: which row goes on which day lies beside it.
 * What may only be kept (GDPR Art. 18) stays. That the list of what is to be done is behind is
 * written in the same transaction: whatever breaks off then, another night makes it up.
 */
@Service
class ErasingUnconfirmed {

  private static final int AT_ONCE = 200;

  /** It may only be kept: whether it is right may be what somebody contests. */
  private static final String KEPT = StillRests.keptUnconfirmed("unverified");

  private final Runs runs;
  private final Renewal renewal;
  private final UnconfirmedGuardians guardians;
  private final UnconfirmedEntries entries;
  private final JdbcClient db;

  ErasingUnconfirmed(
      Runs runs,
      Renewal renewal,
      UnconfirmedGuardians guardians,
      UnconfirmedEntries entries,
      JdbcClient db) {
    this.runs = runs;
    this.renewal = renewal;
    this.guardians = guardians;
    this.entries = entries;
    this.db = db;
  }

  /** Some of those who have something to go; empty when nobody has. */
  @Transactional
  public Set<SubjectId> some(LocalDate day, Instant at) {
    var subjects =
        new HashSet<>(
            db.sql(
                    """
                    select distinct subject_id
                    from (select subject_id, due_on from customer.unverified where not {kept}
                      union all select subject_id, due_on from customer.unverified_guardian
                      union all select subject_id, goes_on from customer.other_information other
                        where not {other}
                      union all select subject_id, goes_on from customer.health_entry health
                        where not {health}) due
                    where due_on <= :day and not {frozen}
                    order by subject_id limit :most
                    """
                        .replace("{kept}", KEPT)
                        .replace("{other}", OnConsent.onlyKept("other"))
                        .replace("{health}", OnConsent.onlyKept("health"))
                        .replace("{frozen}", Restrictions.lasts("due")))
                .param("day", day)
                .param("most", AT_ONCE)
                .query((row, n) -> new SubjectId(row.getObject(1, UUID.class)))
                .list());
    if (!subjects.isEmpty()) {
      runs.unread("customer.night.unconfirmed", subjects, at);
      guardians.erase(subjects, day);
      entries.erase(subjects, day);
      erase(subjects, day);
      renewal.willBeErased(subjects);
    }
    return subjects;
  }

  private void erase(Set<SubjectId> subjects, LocalDate day) {
    db.sql(
            """
            with gone as (
              delete from customer.unverified
              where due_on <= :day and subject_id = any (:subjects) and not {kept}
              returning subject_id, field, version),
            behind as (delete from customer.reckoning where subject_id = any (:subjects))
            delete from customer.datum using gone
            where datum.subject_id = gone.subject_id and datum.field = gone.field
              and datum.version = gone.version
            """
                .replace("{kept}", KEPT))
        .param("day", day)
        .param("subjects", subjects.stream().map(SubjectId::value).toArray(UUID[]::new))
        .update();
  }
}
