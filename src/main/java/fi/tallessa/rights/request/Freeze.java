package fi.tallessa.rights.request;

import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** That the data, or one part of it, may only be kept because of a request (GDPR Art. 18). */
public record Freeze(Extent extent, Instant from, WorkerId by, Optional<Lifted> lifted) {

  /**
   * How it ended.
   *
   * @param told the day the person was told, before it was (Art. 18(3))
   */
  public record Lifted(LocalDate told, Instant at, WorkerId by) {}

  Stream<WorkerId> who() {
    return Stream.concat(Stream.of(by), lifted.stream().map(Lifted::by));
  }

  public boolean lasts() {
    return lifted.isEmpty();
  }
}
