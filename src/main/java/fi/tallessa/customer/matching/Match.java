package fi.tallessa.customer.matching;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import java.time.Instant;
import java.util.UUID;

/**
 * Two files that may be one person's; codes only.
 *
 * @param subject who was registered last, called {@code registered}
 * @param other who was there before
 * @param tied somebody who works with the one may never open the other (K15)
 */
public record Match(
    UUID id, SubjectId subject, Code registered, Code other, Instant foundAt, boolean tied) {
  /** Where the same is said of the new file. */
  public String conflicts() {
    return "/customers/" + registered.shown() + "/conflicts";
  }

  public String path() {
    return "/customers/" + registered.shown() + "/matches/" + id + "/resolution";
  }
}
