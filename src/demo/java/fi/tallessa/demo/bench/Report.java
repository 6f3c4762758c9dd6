package fi.tallessa.demo.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The numbers as Markdown, columns aligned so that a terminal shows a table too. */
final class Report {

  private final List<String> lines = new ArrayList<>();

  void say(String line) {
    lines.add(line);
  }

  void table(List<String> head, List<List<String>> rows) {
    var widths = new int[head.size()];
    for (int column = 0; column < widths.length; column++) {
      int at = column;
      widths[column] =
          Math.max(
              head.get(at).length(),
              rows.stream().mapToInt(row -> row.get(at).length()).max().orElse(0));
    }
    lines.add("");
    lines.add(row(head, widths));
    lines.add(rule(widths));
    rows.forEach(row -> lines.add(row(row, widths)));
    lines.add("");
  }

  private static String row(List<String> cells, int[] widths) {
    var row = new StringBuilder("|");
    for (int column = 0; column < widths.length; column++) {
      var form = column == 0 ? " %-" : " %";
      row.append((form + widths[column] + "s |").formatted(cells.get(column)));
    }
    return row.toString();
  }

  private static String rule(int[] widths) {
    var rule = new StringBuilder("|");
    for (int column = 0; column < widths.length; column++) {
      rule.append(' ').append("-".repeat(widths[column] - (column == 0 ? 0 : 1)));
      rule.append(column == 0 ? " |" : ": |");
    }
    return rule.toString();
  }

  static String one(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }

  static String two(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }

  @Override
  public String toString() {
    return String.join("\n", lines) + "\n";
  }
}
