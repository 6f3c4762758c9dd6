package fi.tallessa.customer.consented;

import fi.tallessa.document.FileName;

/**
 * Health, printed apart from everything else.
 *
 * @param from the association
 */
public record HealthPaper(String from, ConsentedList list) {

  FileName name() {
    return new FileName(list.code().shown() + "-health.pdf");
  }

  @Override
  public String toString() {
    return "HealthPaper";
  }
}
