package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * A paper taken out of its place: by whom, when, and why. Open until it is returned.
 *
 * @param by who has it
 * @param writtenBy who wrote that down: somebody who holds the key, or a line manager
 */
public record Taking(WorkerId by, WorkerId writtenBy, Instant at, Why why) {

  /** Which of all takings of its paper, as a page keeps it. */
  public String seen() {
    return at.toString();
  }

  boolean isSeen(String sent) {
    return seen().equals(sent);
  }

  /** Somebody else wrote it down for whoever has it. */
  public boolean forAnother() {
    return !by.equals(writtenBy);
  }

  /** One of a few reasons; free words would soon tell of somebody. */
  public enum Why {
    /** The customer or a guardian wants to see it. */
    SHOW,
    /** A copy goes to whom it is about. */
    COPY,
    /** An authority or a court has asked for it. */
    AUTHORITY,
    /** It is mended, or put in another folder. */
    ORDER;

    public String key() {
      return "legalbasis.cabinet.why." + name().toLowerCase(java.util.Locale.ROOT);
    }

    static Optional<Why> of(String chosen) {
      return Arrays.stream(values()).filter(one -> one.name().equals(chosen)).findFirst();
    }
  }
}
