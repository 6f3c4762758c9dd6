package fi.tallessa.cooperation;

import java.time.LocalDate;

/**
 * From when until when we work with a service (S18, D14). On its last day all is there; on the next
 * the contact points are in nothing. An end by hand holds at once.
 *
 * @param from the first day of it
 * @param overOn the first day on which it is over
 */
public record Term(LocalDate from, LocalDate overOn) {

  /** So many days before its last day it is warned of. */
  static final int WARNED = 14;

  public Term {
    if (overOn.isBefore(from)) {
      throw new IllegalArgumentException("It was over before it began");
    }
  }

  static Term until(LocalDate from, LocalDate lastDay) {
    return new Term(from, lastDay.plusDays(1));
  }

  public LocalDate lastDay() {
    return overOn.minusDays(1);
  }

  public boolean active(LocalDate today) {
    return !from.isAfter(today) && overOn.isAfter(today);
  }

  public boolean endsSoon(LocalDate today) {
    return active(today) && !today.isBefore(lastDay().minusDays(WARNED));
  }

  Term prolonged(LocalDate lastDay) {
    return until(from, lastDay);
  }

  Term ended(LocalDate today) {
    return new Term(from, today);
  }
}
