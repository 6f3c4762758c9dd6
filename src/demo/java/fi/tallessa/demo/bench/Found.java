package fi.tallessa.demo.bench;

import static fi.tallessa.demo.bench.Report.two;

import fi.tallessa.customer.search.InventedDirectory;
import java.util.List;

/** What finding costs in the memory of the register, however many there are. */
final class Found {

  private static final int PEOPLE = 50_000;
  private static final int TIMES = 100;

  static String report() {
    var directory = new InventedDirectory(PEOPLE);
    var report = new Report();
    report.say(
        "What finding costs in memory alone, with 50 000 invented people and a mother each,");
    report.say("all of whom one may open; " + directory.bytesAPerson() + " bytes a person; ms:");
    report.table(
        List.of("", "median", "p95"),
        directory.took(TIMES).entrySet().stream()
            .map(kind -> row(kind.getKey(), Spread.of(kind.getValue())))
            .toList());
    return report.toString();
  }

  private static List<String> row(String kind, Spread spread) {
    return List.of(kind, two(spread.median()), two(spread.p95()));
  }

  private Found() {}
}
