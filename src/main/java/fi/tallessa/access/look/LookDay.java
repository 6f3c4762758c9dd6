package fi.tallessa.access.look;

import fi.tallessa.kernel.Visit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** What happened on one day, newest first; the same thing done again at once is one line. */
public record LookDay(LocalDate day, List<LookLine> lines) {

  static List<LookDay> of(List<LookLine> lines) {
    var days = new LinkedHashMap<LocalDate, List<LookLine>>();
    for (var line : lines) {
      var day =
          days.computeIfAbsent(line.at().atZone(Visit.ZONE).toLocalDate(), d -> new ArrayList<>());
      if (!day.isEmpty() && day.getLast().sameAs(line)) {
        var again = day.removeLast();
        day.add(again.times(again.times() + 1));
      } else {
        day.add(line);
      }
    }
    return days.entrySet().stream()
        .map(day -> new LookDay(day.getKey(), List.copyOf(day.getValue())))
        .toList();
  }

  @Override
  public String toString() {
    return "LookDay";
  }
}
