package fi.tallessa.legalbasis.cabinet;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a stock-taking came to about one paper.
 *
 * @param slip which paper; none where it is not on the list
 * @param cabinet where it was found, 0 where that is its own place or nowhere
 * @param explained whether somebody has written down why
 * @param replaced whether the same stock-taking came to something else about it later
 */
public record Finding(
    UUID stock,
    UUID id,
    Optional<SlipNumber> slip,
    Kind kind,
    int cabinet,
    int folder,
    Instant at,
    boolean explained,
    boolean replaced) {

  public String path() {
    return "/cabinets/findings/" + id;
  }

  /** Out, missing, misplaced and unlisted are four different things. */
  public enum Kind {
    /** In its place. */
    SEEN(false),
    /** Taken out, and not back when all else had been looked at. */
    OUT(true),
    /** On the list, and not where it should be nor anywhere looked at. */
    MISSING(true),
    /** On the list, in another folder. */
    MISPLACED(true),
    /** In a folder, and not on the list. */
    UNLISTED(true);

    private final boolean difference;

    Kind(boolean difference) {
      this.difference = difference;
    }

    /** What has to be explained before the stock-taking can end. */
    public boolean difference() {
      return difference;
    }

    public String key() {
      return "legalbasis.cabinet.found." + name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
