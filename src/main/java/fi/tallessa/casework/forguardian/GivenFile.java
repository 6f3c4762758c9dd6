package fi.tallessa.casework.forguardian;

import fi.tallessa.casework.attachment.KeptAttachment;
import fi.tallessa.casework.plan.PlanLines;
import fi.tallessa.casework.promise.Promise;
import fi.tallessa.casework.timeline.TimelineMonth;
import fi.tallessa.customer.print.GuardianFile;
import fi.tallessa.document.FileName;
import java.util.List;

/**
 * What one guardian reads, on screen and on paper alike. All of it was asked of one rule before:
 * nothing here is counted, numbered or left out any more.
 *
 * @param from the association
 * @param more whether there are older contacts than these
 */
public record GivenFile(
    String from,
    GuardianFile file,
    PlanLines plan,
    List<Promise> promises,
    List<TimelineMonth> months,
    List<KeptAttachment> attachments,
    boolean more) {

  FileName fileName() {
    return new FileName(file.code().shown() + "-file.pdf");
  }

  @Override
  public String toString() {
    return "GivenFile";
  }
}
