package fi.tallessa.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table for a spreadsheet (RFC 4180). A word that a spreadsheet would run as a formula gets an
 * apostrophe in front, as OWASP has it: a service may be called {@code =HYPERLINK(1)}.
 */
final class Csv {

  private static final String RUNS = "=+-@\t\r\n";

  /** Excel takes it for UTF-8 only where this stands first. */
  private static final String UTF_8 = "\uFEFF";

  static String of(Pivot pivot, String notTold, List<String> notes) {
    var lines = new ArrayList<List<String>>();
    var head = new ArrayList<String>();
    head.add(pivot.corner());
    head.addAll(pivot.heads());
    lines.add(head);
    for (var row : pivot.rows()) {
      var line = new ArrayList<String>();
      line.add(row.name());
      row.figures().forEach(one -> line.add(one == null ? notTold : one.toString()));
      lines.add(line);
    }
    notes.forEach(note -> lines.add(List.of(note)));
    return UTF_8 + lines.stream().map(Csv::line).collect(Collectors.joining());
  }

  private static String line(List<String> words) {
    return words.stream().map(Csv::word).collect(Collectors.joining(";", "", "\r\n"));
  }

  static String word(String words) {
    var safe = !words.isEmpty() && RUNS.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    return '"' + safe.replace("\"", "\"\"") + '"';
  }

  private Csv() {}
}
