package fi.tallessa.legalbasis.consent;

import java.util.Locale;

/** What came of verifying one chain. */
public sealed interface Verified {

  /** Every event is as it was written, and none is missing among them. */
  record Whole(int events) implements Verified {}

  /** The first event that is not as it was written, by its number. */
  record Broken(int event, Why why) implements Verified {}

  enum Why {
    /** Something in it was changed. */
    CHANGED,
    /** It is not there, though later ones are. */
    MISSING,
    /** It was there, and is not, and nothing comes after it. */
    CUT_OFF,
    /** It is there, and was never counted, or the count is gone. */
    UNCOUNTED,
    /** Its seal does not open. */
    UNREADABLE,
    /** It could not have come after the one before. */
    IMPOSSIBLE;

    public String label() {
      return "legalbasis.consent.broken." + name().toLowerCase(Locale.ROOT);
    }
  }

  default boolean whole() {
    return this instanceof Whole;
  }
}
