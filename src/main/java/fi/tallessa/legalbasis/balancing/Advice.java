package fi.tallessa.legalbasis.balancing;

import fi.tallessa.kernel.WorkerId;
import java.time.Instant;

/** What the data-protection contact said about a version before it was decided. */
public record Advice(WorkerId by, Instant at, String words) {
  @Override
  public String toString() {
    return "Advice";
  }
}
