package fi.tallessa.casework.contact;

import fi.tallessa.access.Overtaken;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;
import fi.tallessa.legalbasis.HeldConsent;
import fi.tallessa.legalbasis.HeldConsents;
import fi.tallessa.legalbasis.consent.ActiveConsents;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Keeps what was said in a contact, on a consent that holds at this moment; without one it waits in
 * a draft of that contact until somebody consents, or its days are over (D1).
 */
@Component
class Saying {

  private final HeldConsents consents;
  private final ActiveConsents active;
  private final Notes notes;
  private final ContactDrafts drafts;

  Saying(HeldConsents consents, ActiveConsents active, Notes notes, ContactDrafts drafts) {
    this.consents = consents;
    this.active = active;
    this.notes = notes;
    this.drafts = drafts;
  }

  Sent first(Permit permit, UUID id, String text, ContactForm form) {
    active.hold(permit);
    var consent = consent(permit);
    if (consent.isEmpty()) {
      drafts.wait(permit, id, form);
      return new Sent.Waits(id);
    }
    var note = Note.of(text, permit.visit());
    Overtaken.unless(notes.add(permit, id, consent.get().basis(), note));
    return new Sent.Saved();
  }

  /** The next version of it, on the consent it rests on. */
  Sent next(Permit permit, KeptContact kept, String text) {
    active.hold(permit);
    if (!text.equals(kept.text())) {
      Overtaken.unless(notes.correct(permit, kept, Note.of(text, permit.visit())));
    }
    return new Sent.Saved();
  }

  /**
   * What was said in another file comes here with all it had said, on a consent of this one.
   *
   * @param said every version, the oldest first
   * @return whether it is kept; without a consent its last words wait as the mover's draft
   */
  boolean moved(Permit permit, KeptContact kept, List<Note> said) {
    active.hold(permit);
    var consent = consent(permit);
    if (consent.isEmpty()) {
      drafts.wait(permit, kept, said.getLast());
      return false;
    }
    Overtaken.unless(notes.add(permit, kept.id(), consent.get().basis(), said.getFirst()));
    for (int before = 1; before < said.size(); before++) {
      Overtaken.unless(notes.correct(permit, kept.noted(before), said.get(before)));
    }
    return true;
  }

  private Optional<HeldConsent> consent(Permit permit) {
    return consents.covering(FieldGroup.NOTES, permit).stream().findFirst();
  }
}
