package fi.tallessa.staff.wayback;

import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.util.UUID;

/**
 * Everything anew for somebody, asked for by one manager.
 *
 * @param confirmed by whom, null while nobody else has agreed
 */
public record Asked(
    UUID id, WorkerId worker, WorkerId by, Instant ends, String why, WorkerId confirmed) {

  @Override
  public String toString() {
    return "Asked";
  }
}
