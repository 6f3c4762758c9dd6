package fi.tallessa.statistics;

import java.util.Locale;

/** How long a relationship had lasted when it ended. */
enum Lasted {
  UP_TO_3_MONTHS(92),
  UP_TO_A_YEAR(366),
  UP_TO_2_YEARS(731),
  LONGER(Integer.MAX_VALUE);

  private final int days;

  Lasted(int days) {
    this.days = days;
  }

  static Lasted of(long days) {
    for (var one : values()) {
      if (days <= one.days) {
        return one;
      }
    }
    return LONGER;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
