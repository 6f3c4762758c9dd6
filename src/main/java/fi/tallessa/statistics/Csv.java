package fi.tallessa.statistics;

import java.util.List;
import java.util.stream.Collectors;

/** A table for a spreadsheet, as plain as it can be (RFC 4180). */
final class Csv {

  /** Excel takes it for UTF-8 only where this stands first. */
  private static final String UTF_8 = "\uFEFF";

  static String of(List<List<Object>> lines) {
    return UTF_8 + lines.stream().map(Csv::line).collect(Collectors.joining());
  }

  private static String line(List<Object> cells) {
    return cells.stream()
        .map(one -> word(one.toString()))
        .collect(Collectors.joining(";", "", "\r\n"));
  }

  static String word(String words) {
    return '"' + Spreadsheet.harmless(words).replace("\"", "\"\"") + '"';
  }

  private Csv() {}
}
