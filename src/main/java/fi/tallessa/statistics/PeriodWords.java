package fi.tallessa.statistics;

import fi.tallessa.web.Ui;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/** What a period is called. */
public final class PeriodWords {

  public static String of(Ui ui, Period period) {
    return switch (period.kind()) {
      case YEAR -> ui.t("statistics.period.year", "" + period.year());
      case QUARTER ->
          ui.t(
              "statistics.period.quarter",
              month(ui, period.firstMonth()),
              month(ui, period.lastMonth()),
              "" + period.year());
      case MONTH ->
          ui.t("statistics.period.month", month(ui, period.firstMonth()), "" + period.year());
    };
  }

  /** Of which release figures are, and when its period closed. */
  public static String release(Ui ui, Period period, int number) {
    return ui.t("statistics.release", number, ui.day(period.closes()));
  }

  private static String month(Ui ui, int number) {
    var locale = Locale.of(ui.lang());
    var name = Month.of(number).getDisplayName(TextStyle.FULL_STANDALONE, locale);
    return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
  }

  private PeriodWords() {}
}
