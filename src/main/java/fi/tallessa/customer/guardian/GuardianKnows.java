package fi.tallessa.customer.guardian;

import fi.tallessa.kernel.Birth;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;

/**
 * The rule of S7, asked wherever an age is told or corrected: of a possible child under 13 nothing
 * is kept before a guardian knows. A year, or no answer, counts as the youngest age it allows;
 * "adult, not asked" is no child (D5, D6).
 */
public enum GuardianKnows {
  /** 13 or older: nobody has to know. */
  NOT_ASKED,
  /** However the year is read, the child is under 13. */
  UNDER_13,
  /** A year that leaves it open, or nothing told. */
  MAY_BE_UNDER_13;

  public static GuardianKnows of(Birth birth, LocalDate today) {
    if (!birth.mayBeUnder13(today)) {
      return NOT_ASKED;
    }
    return oldestAge(birth, today) < 13 ? UNDER_13 : MAY_BE_UNDER_13;
  }

  public boolean asked() {
    return this != NOT_ASKED;
  }

  /** Whether it may be kept: a word at second hand, as a school's, is not yet awareness (D5). */
  public boolean satisfiedBy(List<Awareness> aware) {
    return !asked() || aware.stream().anyMatch(Awareness::verified);
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
