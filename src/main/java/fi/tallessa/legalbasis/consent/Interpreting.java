package fi.tallessa.legalbasis.consent;

import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.legalbasis.item.Tongue;

/**
 * Whether somebody stands between our lines and whoever reads a text in a language the pages do not
 * speak. The association writes the text in it; who gets the data and what becomes of it the
 * register says in Finnish, and nobody consents to what they could not read (S5; GDPR Art. 4(11),
 * 12(1); decision 0030).
 *
 * @param language of the text
 * @param interpreter their name; null where there is none
 */
public record Interpreting(String language, String interpreter) {

  /** What stands in the way, at its field. */
  public Problems problems() {
    return Tongue.spoken(language) || interpreter != null
        ? Problems.none()
        : Problems.of(Problem.of("interpreter", "legalbasis.consent.interpreter.missing"));
  }

  @Override
  public String toString() {
    return "Interpreting";
  }
}
