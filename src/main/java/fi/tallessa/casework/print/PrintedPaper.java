package fi.tallessa.casework.print;

import fi.tallessa.casework.plan.PlanLines;
import fi.tallessa.casework.promise.Promise;
import fi.tallessa.casework.timeline.TimelineMonth;
import fi.tallessa.customer.bases.BasisLine;
import fi.tallessa.customer.print.PrintedFile;
import fi.tallessa.document.FileName;
import fi.tallessa.kernel.Code;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * A paper of a file: what we hold and the newest contacts, or older contacts alone.
 *
 * @param from the association
 * @param file null on a paper of older contacts
 * @param plan null on a paper of older contacts, and so is what was promised
 * @param beside null on a paper of older contacts
 * @param basis on what the contacts rest
 * @param more whether there are older contacts than these
 * @param still whether it may still be printed, once it is made
 */
public record PrintedPaper(
    String from,
    Code code,
    String name,
    PrintedFile file,
    PlanLines plan,
    List<Promise> promises,
    PrintedBeside beside,
    Optional<BasisLine> basis,
    List<TimelineMonth> months,
    boolean more,
    BooleanSupplier still) {

  PrintedPaper planned(PlanLines plan, List<Promise> promises) {
    return new PrintedPaper(
        from, code, name, file, plan, promises, beside, basis, months, more, still);
  }

  PrintedPaper beside(PrintedBeside others) {
    return new PrintedPaper(
        from, code, name, file, plan, promises, others, basis, months, more, still);
  }

  public boolean whole() {
    return file != null;
  }

  FileName fileName() {
    return new FileName(code.shown() + (whole() ? "-file.pdf" : "-contacts.pdf"));
  }

  @Override
  public String toString() {
    return "PrintedPaper";
  }
}
