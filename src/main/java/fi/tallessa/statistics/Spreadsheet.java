package fi.tallessa.statistics;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/**
 * A table for a spreadsheet. A word that a spreadsheet would run as a formula gets an apostrophe in
 * front, as OWASP has it: a service may be called {@code =HYPERLINK(1)}. In the seal of a cell it
 * would be a word without it, and run again as soon as somebody saves the sheet as CSV.
 */
final class Spreadsheet {

  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** The wide ones as well: where people type them they mean the same. */
  private static final String RUNS = "=+-@\t\r\n＝＋－＠";

  static String harmless(String words) {
    return !words.isEmpty() && RUNS.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
  }

  /**
   * As XLSX: figures are numbers.
   *
   * @param name of the sheet, a code
   * @param lines of words and figures
   */
  static byte[] xlsx(String name, List<List<Object>> lines) {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "Tallessa", "1.0")) {
      var sheet = book.newWorksheet(name);
      for (int row = 0; row < lines.size(); row++) {
        for (int column = 0; column < lines.get(row).size(); column++) {
          switch (lines.get(row).get(column)) {
            case Number figure -> sheet.value(row, column, figure);
            case Object words -> sheet.value(row, column, harmless(words.toString()));
          }
        }
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private Spreadsheet() {}
}
