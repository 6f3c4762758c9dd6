package fi.tallessa.access.cover;

import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Days on which a worker does not work with their customers: away from a day to a day, or gone for
 * good.
 *
 * @param absence which absence; null for who leaves
 * @param ended when their designations were ended, null while they stand
 */
record Gap(WorkerId worker, UUID absence, DateRange days, Instant ended) {

  boolean forGood() {
    return absence == null;
  }

  /**
   * From when to when somebody else is designated: a cover for the days of the absence, and whoever
   * follows one who leaves from today on, as both hand over together.
   */
  DateRange cover(LocalDate today) {
    return forGood() ? DateRange.from(today) : days;
  }

  /**
   * The days on which whoever is chosen has to be here: all of an absence; of what has no end, the
   * first.
   */
  DateRange here(LocalDate today) {
    return forGood() ? new DateRange(today, today) : days;
  }

  /** Where its page is. */
  String path() {
    return "/staff/"
        + worker
        + (forGood() ? "/leaving/customers" : "/absences/" + absence + "/cover");
  }

  /** The same, with the codes of those whom whoever was chosen could not take. */
  String path(List<String> left) {
    return path() + (left.isEmpty() ? "" : "?left=" + String.join(".", left));
  }
}
