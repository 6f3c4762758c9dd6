package fi.tallessa.casework.attachment;

import fi.tallessa.legalbasis.ConsentBasis;
import java.util.Optional;

/**
 * On what a file rests beside the consent to notes.
 *
 * @param health the explicit one, where it tells of health (S20)
 * @param people the one to photographs, where people can be seen in it (S14)
 */
record Beside(Optional<ConsentBasis> health, Optional<ConsentBasis> people) {

  /** Of a file of which the same was said as of this one. */
  boolean as(KeptAttachment kept) {
    return kept.health() == health.isPresent() && kept.people() == people.isPresent();
  }

  @Override
  public String toString() {
    return "Beside";
  }
}
