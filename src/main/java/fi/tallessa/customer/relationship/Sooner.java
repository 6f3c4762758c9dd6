package fi.tallessa.customer.relationship;

import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An earlier day on which a file goes (D25): 18 months are the latest, and nothing is kept that
 * nobody needs (GDPR Art. 5(1)(e)).
 *
 * @param number counts what was decided of a file
 * @param on null where it goes as late as may be again
 * @param why null with the day
 */
public record Sooner(int number, LocalDate on, Why why, Instant at, WorkerId by) {

  /** Why a file goes sooner. */
  public enum Why {
    /** Nothing in it is needed any more. */
    NO_NEED,
    /** The person, or who answers for them, would like it. */
    WISH,
    /** More was kept than should have been. */
    TOO_MUCH;

    public static Optional<Why> of(String code) {
      return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
      return "customer.sooner." + code();
    }
  }

  /** The first day that may be chosen: to come, and after both duties (S42). */
  public static LocalDate first(KeptUntil latest, LocalDate today) {
    var over = latest.days().begins();
    return (over.isAfter(today) ? over : today).plusDays(1);
  }

  public static boolean may(LocalDate day, KeptUntil latest, LocalDate today) {
    return !day.isBefore(first(latest, today)) && day.isBefore(latest.erased());
  }

  /** Whether it says the same, as when it is sent twice. */
  public boolean says(LocalDate day, Why reason) {
    return day.equals(on) && reason == why;
  }
}
