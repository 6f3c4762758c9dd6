package fi.tallessa.legalbasis.consent;

import java.time.LocalDate;

/** How soon a consent ends by itself: said 30 and 7 days before. */
public enum Ending {
  NOT_SOON,
  WITHIN_30_DAYS,
  WITHIN_7_DAYS;

  /** Days before the last day from which on it is said. */
  public static final int FIRST_WARNING = 30;

  public static final int LAST_WARNING = 7;

  static Ending of(LocalDate until, LocalDate today) {
    if (today.isBefore(until.minusDays(FIRST_WARNING))) {
      return NOT_SOON;
    }
    return today.isBefore(until.minusDays(LAST_WARNING)) ? WITHIN_30_DAYS : WITHIN_7_DAYS;
  }
}
