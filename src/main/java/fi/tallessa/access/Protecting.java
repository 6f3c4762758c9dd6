package fi.tallessa.access;

import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A file that may only be kept is open to one worker for a while, to protect the child (GDPR Art.
 * 18(2), D12).
 *
 * @param reader the line manager who has read why; empty until then
 */
public record Protecting(
    UUID id, WorkerId worker, Instant from, Instant until, Optional<WorkerId> reader, String why) {

  @Override
  public String toString() {
    return "Protecting";
  }
}
