package fi.tallessa.casework.forguardian;

import fi.tallessa.casework.attachment.KeptAttachment;
import fi.tallessa.casework.plan.PlanLines;
import fi.tallessa.casework.promise.Promise;
import fi.tallessa.casework.timeline.TimelineMonth;
import fi.tallessa.customer.print.GuardianFile;
import fi.tallessa.document.FileName;
import fi.tallessa.wording.HiddenPlaces;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What one guardian reads, on screen and on paper alike. All of it was asked of one rule before:
 * nothing here is counted, numbered or left out any more.
 *
 * @param from the association
 * @param withIt what the law has told beside it
 * @param places how other guardians are reached and where they live, and where the child lives and
 *     goes to school while that is protected
 * @param until when it is held back again; empty where nothing is released
 * @param still whether it may still be printed, once it is made
 */
public record GivenFile(
    String from,
    GuardianFile file,
    PlanLines plan,
    List<Promise> promises,
    List<TimelineMonth> months,
    List<KeptAttachment> attachments,
    ToldWithIt withIt,
    HiddenPlaces places,
    Optional<Instant> until,
    BooleanSupplier still) {

  /** Typed words, without what is not this guardian's to read. */
  public String words(String typed) {
    return places.hiding(typed);
  }

  /** In how many seconds a released screen asks anew, and is not there any more. */
  Optional<Long> seconds(Instant now) {
    return until.map(end -> Math.max(1, Duration.between(now, end).toSeconds()));
  }

  FileName fileName() {
    return new FileName(file.code().shown() + "-file.pdf");
  }

  @Override
  public String toString() {
    return "GivenFile";
  }
}
