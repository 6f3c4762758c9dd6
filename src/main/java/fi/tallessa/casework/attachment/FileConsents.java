package fi.tallessa.casework.attachment;

import fi.tallessa.access.HealthRights;
import fi.tallessa.casework.contact.NotesConsent;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Result;
import fi.tallessa.legalbasis.ConsentBasis;
import fi.tallessa.legalbasis.HeldConsents;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On which consents a file may lie at this moment. */
@Component
class FileConsents {

  private final NotesConsent notes;
  private final HeldConsents consents;
  private final HealthRights rights;

  FileConsents(NotesConsent notes, HeldConsents consents, HealthRights rights) {
    this.notes = notes;
    this.consents = consents;
    this.rights = rights;
  }

  /** Whether there is one to notes, without which none lies there at all (D1). */
  boolean any(Permit permit) {
    return notes.of(permit).isPresent();
  }

  /** The one to notes, which does not end before this transaction does. */
  Optional<ConsentBasis> held(Permit permit) {
    return notes.held(permit);
  }

  /** The explicit one to health, after the one to notes was held. */
  Optional<ConsentBasis> health(Permit permit) {
    return consents.basis(FieldGroup.HEALTH, permit);
  }

  /** The one to photographs, after the one to notes was held. */
  Optional<ConsentBasis> people(Permit permit) {
    return consents.photographs(permit);
  }

  /**
   * What a file needs beside the consent to notes: of health its consent and the visitor's right
   * (S20), of people who can be seen in it the one to photographs; problems on {@code health} and
   * {@code people}.
   */
  Result<Beside> beside(AttachmentForm form, Permit permit) {
    return ofHealth(form.tellsOfHealth(), permit)
        .with(ofPeople(form.showsPeople(), permit), Beside::new);
  }

  private Result<Optional<ConsentBasis>> ofPeople(boolean people, Permit permit) {
    if (!people) {
      return Result.fine(Optional.empty());
    }
    return Result.needed(people(permit), "people", "casework.attachment.people." + lacks(permit))
        .map(Optional::of);
  }

  /** Whether nobody has said yes, or the association asks for no such consent at all. */
  private String lacks(Permit permit) {
    return consents.asksForPhotographs(permit.visit().today()) ? "no_consent" : "no_item";
  }

  private Result<Optional<ConsentBasis>> ofHealth(boolean health, Permit permit) {
    if (!health) {
      return Result.fine(Optional.empty());
    }
    return rights.has(permit)
        ? Result.needed(health(permit), "health", "casework.attachment.health.no_consent")
            .map(Optional::of)
        : Result.faulty("health", "casework.attachment.health.no_right");
  }
}
