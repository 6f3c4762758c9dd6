package fi.tallessa.customer.ending;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Consents and files that need somebody, by code alone.
 *
 * @param next the place after which there is more, null at the end
 */
public record EndingPage(List<EndingLine> lines, String next, LocalDate today) {

  /** Days to the last one, that day itself being 0. */
  public long days(EndingLine line) {
    return ChronoUnit.DAYS.between(today, line.day());
  }
}
