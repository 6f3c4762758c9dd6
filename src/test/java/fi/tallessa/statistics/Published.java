package fi.tallessa.statistics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What anybody can read of how figures are made, and so every attacker knows. */
final class Published {

  private static final NoiseTable NOISE =
      new NoiseTable(Protection.MOST, Protection.VARIANCE, Protection.HIDDEN);

  static List<Table> tables() throws IOException {
    return Files.readAllLines(Path.of("src/main/resources/statistics/tables.csv")).stream()
        .filter(line -> !line.startsWith("#"))
        .map(Table::read)
        .toList();
  }

  /** How likely it is that of so many so many are shown; nobody is shown as 0. */
  static double likely(int persons, int shown) {
    if (persons == 0) {
      return shown == 0 ? 1 : 0;
    }
    var row = NOISE.row(persons);
    for (int n = 0; n < row.moves().length; n++) {
      if (row.moves()[n] == shown - persons) {
        return row.likely()[n];
      }
    }
    return 0;
  }

  private Published() {}
}
