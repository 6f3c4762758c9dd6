package fi.tallessa.casework.countersign;

import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What a student in practice wrote, and what came of it.
 *
 * @param on the day of the contact
 * @param line by which it was written: the contact's own where a student began the contact
 * @param version counts what was written while it waited
 * @param due by when it is to be countersigned
 * @param closed empty while it waits
 * @param may whether the visitor may countersign it
 */
record InternEntry(
    UUID contact,
    LocalDate on,
    long line,
    int version,
    WorkerId intern,
    WorkerId countersigner,
    LocalDate due,
    Optional<Closed> closed,
    boolean told,
    boolean may) {

  /**
   * How it ended.
   *
   * @param why it was taken out; blank where it was not
   */
  record Closed(Outcome outcome, Instant at, WorkerId by, String why) {
    @Override
    public String toString() {
      return "Closed[" + outcome + "]";
    }
  }

  boolean waits() {
    return closed.isEmpty();
  }

  boolean removed() {
    return closed.filter(one -> one.outcome() == Outcome.REMOVED).isPresent();
  }

  @Override
  public String toString() {
    return "InternEntry[" + contact + "]";
  }
}
