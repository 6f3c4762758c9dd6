package fi.tallessa.rights.request;

import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * That the data, or one part of it, may only be kept because of a request (GDPR Art. 18).
 *
 * @param byGuardian whether a guardian was who asked then
 * @param wish that they want it used again, where it was stopped for good
 */
public record Freeze(
    Frozen what,
    Instant from,
    WorkerId by,
    boolean byGuardian,
    Optional<Wish> wish,
    Optional<Lifted> lifted) {

  /**
   * What they said.
   *
   * @param by who heard it
   */
  public record Wish(WorkerId by, LocalDate on) {}

  /**
   * How it ended.
   *
   * @param by empty where a backup was put back of before it ended
   */
  public record Lifted(Instant at, Optional<By> by) {}

  /**
   * Who ended it.
   *
   * @param told the day the person was told, before it was (Art. 18(3))
   */
  public record By(WorkerId worker, LocalDate told) {}

  Stream<WorkerId> who() {
    return Stream.of(
            Stream.of(by),
            wish.stream().map(Wish::by),
            lifted.flatMap(Lifted::by).stream().map(By::worker))
        .flatMap(some -> some);
  }

  public Extent extent() {
    return what.extent();
  }

  public boolean lasts() {
    return lifted.isEmpty();
  }
}
