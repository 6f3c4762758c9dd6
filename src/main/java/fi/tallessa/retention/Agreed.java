package fi.tallessa.retention;

import fi.tallessa.kernel.Visit;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How long a legal hold lasts by the word of two people: after two years they are asked again, or
 * one of them held a file for ever (GDPR Art. 5(1)(e)). It ends nothing by itself (Art. 17(3)).
 */
public final class Agreed {

  private static final int YEARS = 2;

  /** The last day of it. */
  public static LocalDate until(Instant confirmed) {
    return confirmed.atZone(Visit.ZONE).toLocalDate().plusYears(YEARS);
  }

  public static boolean past(Instant confirmed, LocalDate today) {
    return until(confirmed).isBefore(today);
  }

  /**
   * The same in SQL, of a hold that was confirmed. Asks for {@code :today}.
   *
   * @param row a row of {@code retention.hold}
   */
  static String past(String row) {
    return """
        (({row}.confirmed_at at time zone 'Europe/Helsinki')::date + make_interval(years => {years})
          < :today)
        """
        .replace("{row}", row)
        .replace("{years}", "" + YEARS);
  }

  private Agreed() {}
}
