package fi.tallessa.access.opening;

import fi.tallessa.kernel.Problems;

/** Says nothing of the customer: it is the same for a code that does not exist (D28). */
public record OpeningPage(String code, OpeningForm form, Problems problems) {

  @Override
  public String toString() {
    return "OpeningPage";
  }
}
