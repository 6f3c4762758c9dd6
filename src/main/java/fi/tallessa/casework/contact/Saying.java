package fi.tallessa.casework.contact;

import fi.tallessa.access.Overtaken;
import fi.tallessa.holdings.Permit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Keeps what was said in a contact, on a consent that holds at this moment. Without one it is kept
 * nowhere: not in a row, not in a draft, not in a log (D1).
 */
@Component
class Saying {

  private final NotesConsent consent;
  private final Notes notes;

  Saying(NotesConsent consent, Notes notes) {
    this.consent = consent;
    this.notes = notes;
  }

  /**
   * @return whether it is kept
   */
  boolean first(Permit permit, UUID id, String text) {
    var basis = consent.held(permit);
    basis.ifPresent(
        held -> Overtaken.unless(notes.add(permit, id, held, Note.of(text, permit.visit()))));
    return basis.isPresent();
  }

  /** The next version of it, on the consent it rests on. */
  void next(Permit permit, KeptContact kept, String text) {
    consent.held(permit);
    if (!text.equals(kept.text())) {
      Overtaken.unless(notes.correct(permit, kept, Note.of(text, permit.visit())));
    }
  }

  /**
   * What was said in another file comes here with all it had said, on a consent of this one.
   *
   * @param said every version, the oldest first; kept nowhere without one
   */
  void moved(Permit permit, KeptContact kept, List<Note> said) {
    var basis = consent.held(permit);
    if (basis.isEmpty()) {
      return;
    }
    Overtaken.unless(notes.add(permit, kept.id(), basis.get(), said.getFirst()));
    for (int before = 1; before < said.size(); before++) {
      Overtaken.unless(notes.correct(permit, kept.noted(before), said.get(before)));
    }
  }
}
