package fi.tallessa.retention.bound;

import fi.tallessa.kernel.WorkerId;
import java.time.Instant;

/**
 * How many files a night erases at most.
 *
 * @param by null of what came with the product; so is {@code at}
 */
public record Bound(int version, int most, WorkerId by, Instant at) {

  /** More than so many in one night is a mistake of somebody until they say it again. */
  public static final int MOST = 500;
}
