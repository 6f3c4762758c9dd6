package fi.tallessa.disclosure;

import fi.tallessa.document.FileName;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * A report on paper, to be sent. Where the child lives is not on it.
 *
 * @param from the association
 * @param birth as far as a day is known
 * @param still whether it may still be printed, once it is made
 */
public record ReportPaper(
    String from, ReportPage page, Optional<LocalDate> birth, BooleanSupplier still) {

  FileName fileName() {
    return new FileName(page.code().shown() + "-report.pdf");
  }

  @Override
  public String toString() {
    return "ReportPaper";
  }
}
