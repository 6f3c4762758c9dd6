package fi.tallessa.staff.leaving;

import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Somebody leaves.
 *
 * @param completed when everything ended, null while it has not
 */
public record Leave(WorkerId worker, LocalDate lastDay, WorkerId by, Instant completed) {

  /**
   * Done by whom and when; of one thing on the list.
   *
   * @param undone that it was not so, by whom and when
   */
  public record Tick(LeavingItem item, WorkerId by, Instant at, Optional<Undone> undone) {

    Stream<WorkerId> people() {
      return Stream.concat(Stream.of(by), undone.stream().map(Undone::by));
    }
  }

  public record Undone(WorkerId by, Instant at) {}
}
