package fi.tallessa.drafts;

import fi.tallessa.access.Restrictions;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.RestsOnConsent;
import fi.tallessa.holdings.Withdrawn;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.OnConsent;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What of drafts rests on a consent to notes. It goes in the transaction that ends the consent, and
 * in the night at the latest: nobody has put it into the file, so nothing of it sleeps (D1, S14).
 * While the data may only be kept it is left to the night, which asks what the person wants kept.
 */
@Repository
class DraftTexts implements RestsOnConsent {

  private final JdbcClient db;

  DraftTexts(JdbcClient db) {
    this.db = db;
  }

  /** Keeps nothing where the consent does not hold at this moment. */
  void put(
      Permit permit, WorkerId author, FormName form, int version, DraftText text, byte[] seal) {
    db.sql(
            """
            insert into drafts.form_text
              (subject_id, worker_id, form, about, version, item_id, consent_number, sealed)
            select subject_id, :worker, :form, :about, :version, item_id, consent_number, :sealed
            from (values (:subject, :item, :number)) as said (subject_id, item_id, consent_number)
            where {holds}
            on conflict (subject_id, worker_id, form, about) do update
              set version = excluded.version, item_id = excluded.item_id,
                consent_number = excluded.consent_number, sealed = excluded.sealed
            """
                .replace("{holds}", OnConsent.holds(FieldGroup.NOTES, "said")))
        .param("subject", permit.subject().value())
        .param("worker", author.value())
        .param("form", form.code())
        .param("about", form.about())
        .param("version", version)
        .param("item", text.item())
        .param("number", text.number())
        .param("sealed", seal)
        .param("today", permit.visit().today())
        .update();
  }

  void remove(Permit permit, WorkerId author, FormName form) {
    db.sql(
            """
            delete from drafts.form_text
            where subject_id = ? and worker_id = ? and form = ? and about = ?
            """)
        .params(permit.subject().value(), author.value(), form.code(), form.about())
        .update();
  }

  @EventListener
  void ended(Withdrawn consent) {
    db.sql(
            "delete from drafts.form_text where subject_id = :subject and item_id = :item and not"
                + Restrictions.holds("form_text"))
        .param("subject", consent.subject().value())
        .param("item", consent.item())
        .param("now", consent.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** No note was lost by it: what goes with a draft is counted among nothing that was kept. */
  @Override
  public Map<FieldGroup, Integer> eraseEnded(SubjectId subject, UUID item) {
    db.sql(
            "delete from drafts.form_text where subject_id = ? and item_id = ? and"
                + OnConsent.ended(FieldGroup.NOTES, "form_text"))
        .params(subject.value(), item)
        .update();
    return Map.of();
  }

  @Override
  public Map<FieldGroup, Integer> wouldLose(SubjectId subject, UUID item, int version) {
    return Map.of();
  }
}
