package fi.tallessa.statistics;

import java.util.Locale;

/** How long somebody waited for a service. */
enum Wait {
  WITHIN_2_WEEKS(14),
  WITHIN_A_MONTH(31),
  WITHIN_3_MONTHS(92),
  LONGER(Integer.MAX_VALUE);

  private final int days;

  Wait(int days) {
    this.days = days;
  }

  static Wait of(int days) {
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
