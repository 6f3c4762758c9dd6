package fi.tallessa.legalbasis.consent;

import java.util.List;
import java.util.Locale;

/** What came of verifying one chain. */
public sealed interface Verified {

  /** Every event is as it was written, and none is missing among them. */
  record Whole(int events) implements Verified {}

  /**
   * Where it is not as it was written: the first place the chain breaks at, and each event whose
   * text, terms, notice or signature was changed, by number.
   */
  record Broken(List<Flaw> flaws) implements Verified {
    public Broken {
      flaws = List.copyOf(flaws);
    }
  }

  /** An event that is not as it was written, by its number. */
  record Flaw(int event, Why why) {}

  enum Why {
    /** Something in it was changed. */
    CHANGED,
    /** It is not there, though later ones are. */
    MISSING,
    /** It was there, and is not, and nothing comes after it. */
    CUT_OFF,
    /** It is there, and was never counted, or the count is gone. */
    UNCOUNTED,
    /** The access log knows of it, and it is gone with its count, as by an old backup. */
    PUT_BACK,
    /** The access log knows of another one in its place. */
    REPLACED,
    /** Its seal does not open. */
    UNREADABLE,
    /** It could not have come after the one before. */
    IMPOSSIBLE,
    /** It is as it was written; the text that was read is not, or is gone (C4). */
    TEXT_CHANGED,
    /** It is as it was written; which data it covers, whose or how long is not (C4). */
    TERMS_CHANGED,
    /** It is as it was written; the privacy notice that was told of is not, or is gone (C4). */
    NOTICE_CHANGED,
    /** It is as it was written; what was drawn is not, or is gone. */
    SIGNATURE_CHANGED;

    public String label() {
      return "legalbasis.consent.broken." + name().toLowerCase(Locale.ROOT);
    }
  }

  default boolean whole() {
    return this instanceof Whole;
  }
}
