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

  /**
   * What a file needs beside the consent to notes: nothing, or of health its consent and the
   * visitor's right (S20); problems on {@code health}.
   */
  Result<Optional<ConsentBasis>> beside(boolean health, Permit permit) {
    if (!health) {
      return Result.fine(Optional.empty());
    }
    return rights.has(permit)
        ? Result.needed(health(permit), "health", "casework.attachment.health.no_consent")
            .map(Optional::of)
        : Result.faulty("health", "casework.attachment.health.no_right");
  }
}
