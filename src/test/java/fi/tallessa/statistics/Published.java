package fi.tallessa.statistics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What anybody can read of how figures are made, and so every attacker knows. */
final class Published {

  static List<Table> tables() throws IOException {
    return Files.readAllLines(Path.of("src/main/resources/statistics/tables.csv")).stream()
        .filter(line -> !line.startsWith("#"))
        .map(Table::read)
        .toList();
  }

  /** How likely a count of a row is moved so far. */
  static double likely(NoiseTable.Row row, int move) {
    for (int n = 0; n < row.moves().length; n++) {
      if (row.moves()[n] == move) {
        return row.likely()[n];
      }
    }
    return 0;
  }

  private Published() {}
}
