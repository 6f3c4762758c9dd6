package fi.tallessa.casework.timeline;

import fi.tallessa.web.Ui;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The contacts of one month, the newest first. */
public record TimelineMonth(YearMonth month, List<TimelineEntry> entries) {

  public static List<TimelineMonth> of(List<TimelineEntry> entries) {
    var months = new ArrayList<TimelineMonth>();
    for (var entry : entries) {
      if (months.isEmpty() || !months.getLast().month.equals(entry.month())) {
        months.add(new TimelineMonth(entry.month(), new ArrayList<>()));
      }
      months.getLast().entries.add(entry);
    }
    return months;
  }

  /** November 2026. */
  public String words(Ui ui) {
    var locale = Locale.of(ui.lang());
    var words = DateTimeFormatter.ofPattern("LLLL uuuu", locale).format(month);
    return words.substring(0, 1).toUpperCase(locale) + words.substring(1);
  }

  @Override
  public String toString() {
    return "TimelineMonth[" + month + "]";
  }
}
