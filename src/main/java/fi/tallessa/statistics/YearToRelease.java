package fi.tallessa.statistics;

import java.time.LocalDate;

/**
 * A year that is over and that nobody has released.
 *
 * @param until after this day nothing can be released of it any more
 */
public record YearToRelease(int year, LocalDate until) {

  public String path() {
    return "/reviews/statistics/" + year;
  }
}
