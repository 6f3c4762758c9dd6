package fi.tallessa.files;

import java.util.Locale;

/** Why a file is not kept. Each has its sentence, which says what to do about it. */
public enum Unfit {
  /** Nothing in it. */
  EMPTY,
  /** None of the kinds. */
  OTHER,
  /** It is not what its name or the browser says it is. */
  MISLABELLED,
  /** It breaks off, or is not whole in itself. */
  BROKEN,
  /** It wants a password. */
  LOCKED,
  /** It can do something by itself, or brings other files along. */
  ACTIVE,
  /** A picture that is larger than any camera takes. */
  HUGE,
  /** It would unfold to far more than it is. */
  BOMB,
  /** A scanner of viruses knows it. */
  VIRUS,
  /** Somebody wants it scanned and the scanner does not answer. */
  UNSCANNED;

  /** The message key of its sentence. */
  public String key() {
    return "files.unfit." + name().toLowerCase(Locale.ROOT);
  }

  /** Ends the reading of a file where it turns out unfit. Tells nothing of what was in it. */
  public static final class Found extends Exception {

    private final transient Unfit why;

    public Found(Unfit why) {
      super(why.name(), null, false, false);
      this.why = why;
    }

    public Unfit why() {
      return why;
    }
  }
}
