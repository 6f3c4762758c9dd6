package fi.tallessa.customer.looked;

import fi.tallessa.association.Controller;
import fi.tallessa.document.FileName;
import fi.tallessa.kernel.Code;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * The customer's own report.
 *
 * @param since the first day it tells of
 * @param still whether it may still be handed out once it is made
 */
public record LookedPaper(
    Controller from, Code code, LocalDate since, List<LookedDay> days, BooleanSupplier still) {

  FileName fileName() {
    return new FileName(code.shown() + "-looked.pdf");
  }

  @Override
  public String toString() {
    return "LookedPaper";
  }
}
