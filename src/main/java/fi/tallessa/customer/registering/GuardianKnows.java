package fi.tallessa.customer.registering;

import fi.tallessa.kernel.Birth;
import java.time.LocalDate;
import java.time.Year;

/**
 * The rule of S7: the data of a child under 13 is kept only when a guardian knows. Where the age
 * was not told, a possible child counts as under 13; "adult, not asked" is no child (D5, D6).
 */
enum GuardianKnows {
  NOT_ASKED,
  /** However the year is read, the child is under 13. */
  UNDER_13,
  /** A year that leaves it open, or nothing told. */
  MAY_BE_UNDER_13;

  static GuardianKnows of(Birth birth, LocalDate today) {
    if (!birth.mayBeUnder13(today)) {
      return NOT_ASKED;
    }
    return oldestAge(birth, today) < 13 ? UNDER_13 : MAY_BE_UNDER_13;
  }

  boolean asked() {
    return this != NOT_ASKED;
  }

  private static int oldestAge(Birth birth, LocalDate today) {
    return switch (birth) {
      case Birth.OnDay day -> day.youngestAge(today);
      case Birth.InYear(Year year) -> today.getYear() - year.getValue();
      case Birth.AdultNotAsked adult -> adult.youngestAge(today);
      case Birth.Unknown() -> Birth.OLDEST;
    };
  }
}
