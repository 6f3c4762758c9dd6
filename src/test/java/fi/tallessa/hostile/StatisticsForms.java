package fi.tallessa.hostile;

import fi.tallessa.hostile.Form.Filled;
import fi.tallessa.statistics.CountedYear;
import java.util.Map;
import java.util.stream.Stream;

/** The releases of figures. */
final class StatisticsForms {

  static Stream<Form> all(Office office) {
    return Stream.of(
        Form.of(
                "POST /reviews/statistics/{period}/release",
                "",
                () -> office.sanna,
                () -> new Filled(ready(office), Map.of("number", "1")))
            .with(Kind.UNSEEN, "number"),
        Form.of(
                "POST /statistics/reports/{grant}/{year}/lines/{line}",
                "",
                () -> office.sanna,
                () -> target(office, "persons", Map.of("words", "x", "version", "0")))
            .with(Kind.WORDS, "words")
            .with(Kind.SHAPED, "target")
            .with(Kind.UNSEEN, "version", "actual", "method")
            .shownAt("."),
        Form.of(
                "POST /statistics/reports/{grant}/{year}/lines/{line}",
                "by hand",
                () -> office.sanna,
                () -> target(office, "events", Map.of("method", "estimated", "version", "0")))
            .with(Kind.SHAPED, "target", "actual")
            .with(Kind.CHOICE, "method")
            .with(Kind.WORDS, "words")
            .with(Kind.UNSEEN, "version")
            .shownAt("."),
        Form.of(
                "POST /statistics/reports/{grant}/{year}/freeze",
                "",
                () -> office.sanna,
                () -> new Filled(report(office) + "/freeze", Map.of("seen", "")))
            .with(Kind.UNSEEN, "seen"));
  }

  /** A month that was counted since it closed, and never released. */
  private static String ready(Office office) {
    var month = new CountedYear(office.beans).counted().closedMonth();
    return "/reviews/statistics/" + month + "/release";
  }

  private static Filled target(Office office, String line, Map<String, String> boxes) {
    return new Filled(report(office) + "/lines/" + line, boxes);
  }

  private static String report(Office office) {
    return new CountedYear(office.beans).reportable();
  }

  private StatisticsForms() {}
}
