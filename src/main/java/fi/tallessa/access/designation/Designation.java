package fi.tallessa.access.designation;

import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One worker, one customer, from a day, until a day (S25).
 *
 * @param registered came by registering the customer (D10), not by a manager
 * @param by who decided it
 * @param ended when it was ended, null while it stands
 * @param seen when a manager looked at it, for one that came by registering; else null
 * @param seenBy which manager, null with {@code seen}
 * @param left the worker works here no more
 * @param leaders the line managers of the worker today
 */
record Designation(
    UUID id,
    WorkerId worker,
    boolean registered,
    DateRange days,
    WorkerId by,
    Instant ended,
    Instant seen,
    WorkerId seenBy,
    boolean left,
    List<WorkerId> leaders) {

  /** Everybody whose name belongs to it. */
  Stream<WorkerId> everybody() {
    return Stream.concat(Stream.of(worker, by, seenBy).filter(Objects::nonNull), leaders.stream());
  }

  /** Still counts on a day or later. */
  boolean stands(LocalDate today) {
    return ended == null && !days.endedBefore(today);
  }

  boolean opensOn(LocalDate today) {
    return ended == null && !left && days.contains(today);
  }
}
