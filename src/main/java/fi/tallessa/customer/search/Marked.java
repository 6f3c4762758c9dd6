package fi.tallessa.customer.search;

import fi.tallessa.kernel.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A piece of a name as shown, and whether it is what was typed. */
public record Marked(String text, boolean hit) {

  private static final Pattern WORD = Pattern.compile("[^\\s\\p{Z}\\p{Pd}]+|[\\s\\p{Z}\\p{Pd}]+");

  /** The whole name in pieces: the beginning of each word that was meant is a hit. */
  static List<Marked> in(String name, List<String> typed) {
    var pieces = new ArrayList<Marked>();
    var words = WORD.matcher(name);
    while (words.find()) {
      var word = words.group();
      int end = typed.stream().mapToInt(begin -> endOf(word, begin)).max().orElse(0);
      if (end > 0) {
        pieces.add(new Marked(word.substring(0, end), true));
      }
      if (end < word.length()) {
        pieces.add(new Marked(word.substring(end), false));
      }
    }
    return List.copyOf(pieces);
  }

  /** How much of the word, as written, folds to what was typed; 0 when it does not begin so. */
  private static int endOf(String word, String begin) {
    if (begin.isEmpty() || !Folding.fold(word).startsWith(begin)) {
      return 0;
    }
    int end = 1;
    while (end < word.length() && !Folding.fold(word.substring(0, end)).startsWith(begin)) {
      end = word.offsetByCodePoints(end, 1);
    }
    while (end < word.length()
        && Character.getType(word.charAt(end)) == Character.NON_SPACING_MARK) {
      end++;
    }
    return end;
  }

  @Override
  public String toString() {
    return "Marked";
  }
}
