package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.kernel.Problems;

/**
 * Explaining one difference, or reading how it was explained.
 *
 * @param by the name of whoever explained it, blank while nobody has
 */
public record FindingPage(Difference difference, String by, String words, Problems problems) {

  public Finding finding() {
    return difference.finding();
  }

  /** Nothing is left to explain; words that were typed meanwhile stay to be copied. */
  public boolean settled() {
    return difference.explained() || !finding().kind().difference() || finding().replaced();
  }

  @Override
  public String toString() {
    return "FindingPage";
  }
}
