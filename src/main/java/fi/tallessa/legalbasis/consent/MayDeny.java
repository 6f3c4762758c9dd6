package fi.tallessa.legalbasis.consent;

import fi.tallessa.kernel.Birth;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who may keep something from their guardians: who is old enough to consent by themselves, and is
 * not of age (Act 812/2000, section 11; K3). The Act names no age but age and development; we draw
 * it where D8 does, as below it nobody but a guardian could consent to what is kept from them.
 */
public final class MayDeny {

  /** The key of what stands in the way; empty when they may. */
  public static Optional<String> refused(Birth birth, LocalDate today) {
    if (birth.mayBeUnder13(today)) {
      return Optional.of("legalbasis.consent.denial.law.under_13");
    }
    return birth.ofAge(today)
        ? Optional.of("legalbasis.consent.denial.law.of_age")
        : Optional.empty();
  }

  /**
   * Whether what stands is looked at again: somebody turned 13 or 18 since, or by a corrected birth
   * date never was of that age.
   */
  public static boolean lookAgain(Birth birth, LocalDate looked, LocalDate today) {
    return refused(birth, today).isPresent() || outgrown(birth, looked, today);
  }

  static boolean outgrown(Birth birth, LocalDate looked, LocalDate today) {
    return Stream.of(Birth.ASKED_AGAIN, Birth.OF_AGE)
        .flatMap(age -> birth.turns(age).stream())
        .anyMatch(day -> day.isAfter(looked) && !day.isAfter(today));
  }

  private MayDeny() {}
}
