package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.kernel.WorkerId;
import java.time.Instant;

/**
 * Something that was not where it should be, and how that came about.
 *
 * @param words null while nobody has explained it; then {@code by} and {@code at} are, too
 */
public record Difference(Finding finding, String words, WorkerId by, Instant at) {

  public boolean explained() {
    return words != null;
  }

  @Override
  public String toString() {
    return "Difference";
  }
}
