package fi.tallessa.customer.consented;

import fi.tallessa.document.FileName;
import java.util.function.BooleanSupplier;

/**
 * Health, printed apart from everything else.
 *
 * @param from the association
 * @param still whether it may still be printed, once it is made
 */
public record HealthPaper(String from, ConsentedList list, BooleanSupplier still) {

  FileName name() {
    return new FileName(list.code().shown() + "-health.pdf");
  }

  @Override
  public String toString() {
    return "HealthPaper";
  }
}
