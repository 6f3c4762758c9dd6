package fi.tallessa.statistics;

import fi.tallessa.kernel.Birth;
import java.time.LocalDate;
import java.util.Locale;

/** The age bands, the same in every table; an association sets no others. */
enum Band {
  UNDER_10,
  FROM_10,
  FROM_13,
  FROM_16,
  FROM_18,
  NOT_TOLD;

  static Band of(Birth birth, LocalDate day) {
    if (birth instanceof Birth.Unknown) {
      return NOT_TOLD;
    }
    int age = birth.youngestAge(day);
    return age < 10
        ? UNDER_10
        : age < 13 ? FROM_10 : age < 16 ? FROM_13 : age < 18 ? FROM_16 : FROM_18;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
