package fi.tallessa.retention;

import fi.tallessa.kernel.KeepFor;
import java.time.LocalDate;
import java.util.Locale;

/**
 * When a file goes, and from what that is counted.
 *
 * @param since of {@link Kind#ENDED} the last day of the relationship; of the others the day of the
 *     last contact, or on which the file was opened; null of an intake
 * @param until the last day of the statistics duty, null of all but {@link Kind#ENDED}
 * @param sooner an earlier day somebody has decided on, null where nobody has
 * @param goes the day on which all of it goes; null where none is set
 */
public record Clock(Kind kind, LocalDate since, LocalDate until, LocalDate sooner, LocalDate goes) {

  /** What began it, as in {@link fi.tallessa.holdings.Clocks}. */
  public enum Kind {
    /** No relationship lasts any more (S42). */
    ENDED,
    /** There never was a relationship, nor is one on its way. */
    NEVER,
    /** No relationship has come of an intake yet; its own night erases it (S3). */
    INTAKE,
    /** A relationship lasts, and for long there was no contact: somebody meets them or ends it. */
    FORGOTTEN,
    /** A relationship lasts: no day is set. */
    LASTS;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static final Clock STANDS_STILL = new Clock(Kind.LASTS, null, null, null, null);

  /** Of what may go by the night: the days its time is counted from. */
  KeepFor keep() {
    return new KeepFor(since, until == null ? since : until);
  }

  /** Whether it is the earlier day on which it goes. */
  public boolean goesSooner() {
    return sooner != null && sooner.equals(goes);
  }

  /** The key of why it goes on that day. */
  public String why() {
    return "retention.why." + kind.code();
  }
}
