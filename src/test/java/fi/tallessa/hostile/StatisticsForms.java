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
            .with(Kind.UNSEEN, "number"));
  }

  /** A month that was counted since it closed, and never released. */
  private static String ready(Office office) {
    var month = new CountedYear(office.beans).counted().closedMonth();
    return "/reviews/statistics/" + month + "/release";
  }

  private StatisticsForms() {}
}
