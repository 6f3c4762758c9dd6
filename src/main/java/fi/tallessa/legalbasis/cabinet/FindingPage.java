package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.kernel.Problems;

/** Explaining one difference. */
public record FindingPage(Finding finding, String words, Problems problems) {
  @Override
  public String toString() {
    return "FindingPage";
  }
}
