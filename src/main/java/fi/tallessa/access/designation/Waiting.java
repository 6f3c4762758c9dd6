package fi.tallessa.access.designation;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A designation that waits for a manager.
 *
 * @param place its place in the list, to go on after
 * @param designation null where it is about the whole file; the absence where nobody covers
 * @param worker null where it is about the whole file
 * @param day first day, or last day of one that ends or of an absence; null where it is about the
 *     whole file
 */
record Waiting(
    String place,
    SubjectId subject,
    Code code,
    Cause cause,
    UUID designation,
    WorkerId worker,
    LocalDate day) {

  /** In the order of the list. */
  enum Cause {
    /** No line manager answers for the file. */
    NOBODY,
    LEFT,
    /** The worker is away, and nobody else is designated on some of the days. */
    UNCOVERED,
    ENDING,
    /** Health is kept, and nobody who works with the customer has the right to it (S20). */
    HEALTH,
    /** The worker registered the customer, and no manager has looked at it (D10). */
    REVIEW,
    /** A worker let a student in, and no manager has looked at it. */
    INTERN,
    /** A line manager whom nobody leads did so: another person looks at it (D11). */
    SECOND,
    /** A conflict of interest ended the designation, and nobody else works there (K15). */
    CONFLICT
  }

  boolean second() {
    return cause == Cause.SECOND;
  }
}
