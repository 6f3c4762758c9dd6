package fi.tallessa.audit.log;

import fi.tallessa.kernel.Visit;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How long lines are kept, and which goes next (D24).
 *
 * @param readable months for which a line says whose it is
 * @param end months after which it goes
 * @param withSubject when the oldest was written that says whose it is, null where none does
 * @param oldest when the oldest was written at all, null where there is none
 */
public record KeptLines(
    int readable, int end, Instant withSubject, Instant oldest, LocalDate today) {

  /** A night may fail, and the next one catches up: after that somebody has to look. */
  private static final int DAYS_LATE = 3;

  static KeptLines of(int readable, int end, Instant withSubject, Instant oldest, LocalDate today) {
    return new KeptLines(readable, Math.max(readable, end), withSubject, oldest, today);
  }

  /** The last day on which the oldest line says whose it is, null where none does. */
  public LocalDate readableUntil() {
    return after(withSubject, readable);
  }

  /** The last day of the oldest line, null where there is none. */
  public LocalDate until() {
    return after(oldest, end);
  }

  /** Something should have gone, and is there: the nightly work says why. */
  public boolean late() {
    return over(readableUntil()) || over(until());
  }

  private boolean over(LocalDate last) {
    return last != null && last.plusDays(DAYS_LATE).isBefore(today);
  }

  private static LocalDate after(Instant written, int months) {
    return written == null ? null : written.atZone(Visit.ZONE).toLocalDate().plusMonths(months);
  }
}
