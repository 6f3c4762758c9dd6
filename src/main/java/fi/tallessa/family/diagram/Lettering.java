package fi.tallessa.family.diagram;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide words come out in the letters of the pages, and where a line of them ends. Nobody can
 * ask a browser for it, so it errs on the wide side.
 */
final class Lettering {

  /** Of a line of writing, in the picture's units. */
  static final int LINE = 17;

  private static final int WIDEST_LINE = 104;
  private static final int WIDEST_WORD = 132;
  private static final double SIZE = 14;

  /** The widest weight of the letters is used, for whoever is written in bold. */
  private static final double BOLD = 1.08;

  private static final String NARROW = "iljtfr.,:;'’()!|I ";
  private static final String WIDE = "mwMW@%—";

  private Lettering() {}

  static int width(String words) {
    double ems = words.chars().mapToDouble(Lettering::ems).sum();
    return (int) Math.ceil(ems * SIZE * BOLD);
  }

  private static double ems(int letter) {
    if (NARROW.indexOf(letter) >= 0) {
      return 0.31;
    }
    if (WIDE.indexOf(letter) >= 0) {
      return 0.84;
    }
    // Letters we did not measure, Cyrillic or Arabic among them, count as wide.
    if (letter > 0x24F) {
      return 0.8;
    }
    return Character.isUpperCase(letter) ? 0.64 : 0.54;
  }

  /** Broken at spaces and after hyphens; a word too long for any line is broken anywhere. */
  static List<String> lines(String words) {
    var lines = new ArrayList<String>();
    for (var word : words.strip().split("(?<=-)|\\s+")) {
      var last = lines.isEmpty() ? "" : lines.getLast();
      var longer = last.isEmpty() || last.endsWith("-") ? last + word : last + " " + word;
      if (!lines.isEmpty() && width(longer) <= WIDEST_LINE) {
        lines.set(lines.size() - 1, longer);
      } else {
        lines.addAll(pieces(word));
      }
    }
    return lines;
  }

  private static List<String> pieces(String word) {
    var pieces = new ArrayList<String>();
    var rest = word;
    while (width(rest) > WIDEST_WORD) {
      int end = 1;
      while (width(rest.substring(0, end + 1) + "-") <= WIDEST_WORD) {
        end++;
      }
      pieces.add(rest.substring(0, end) + "-");
      rest = rest.substring(end);
    }
    if (!rest.isEmpty()) {
      pieces.add(rest);
    }
    return pieces;
  }
}
