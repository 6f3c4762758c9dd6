package fi.tallessa.legalbasis.balancing;

import fi.tallessa.association.ServiceId;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;

/**
 * A draft whose author writes no tests any more: they have left, or are no line manager now.
 * Another line manager goes on with it or drops it.
 */
public record LeftDraft(ServiceId service, WorkerId author, Instant savedAt) {

  public String path() {
    return "/reviews/balancing/" + service + "/left/" + author;
  }
}
