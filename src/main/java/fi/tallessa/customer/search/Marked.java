package fi.tallessa.customer.search;

import fi.tallessa.kernel.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A piece of a name as shown, and whether it is what was typed. */
public record Marked(String text, boolean hit) {

  private static final Pattern WORD = Pattern.compile("[^\\s\\p{Z}\\p{Pd}]+|[\\s\\p{Z}\\p{Pd}]+");

  /**
   * The whole name in pieces: what was typed of each word is a hit.
   *
   * @param near whether the name is only near: then a word that is near is a hit as a whole
   */
  static List<Marked> in(String name, List<Word> typed, boolean near) {
    var pieces = new ArrayList<Marked>();
    var words = WORD.matcher(name);
    while (words.find()) {
      var word = words.group();
      var spot = Spot.of(word, typed, near);
      add(pieces, word.substring(0, spot.from()), false);
      add(pieces, word.substring(spot.from(), spot.to()), true);
      add(pieces, word.substring(spot.to()), false);
    }
    return List.copyOf(pieces);
  }

  private static void add(List<Marked> pieces, String text, boolean hit) {
    if (!text.isEmpty()) {
      pieces.add(new Marked(text, hit));
    }
  }

  /** From where to where in a word; nothing at its end where it was not meant. */
  private record Spot(int from, int to) {

    static Spot of(String word, List<Word> typed, boolean near) {
      var none = new Spot(word.length(), word.length());
      var folded = Folding.fold(word);
      var name = Word.of(folded);
      var best = none;
      for (var one : typed) {
        var how = Likeness.of(one, name).orElse(null);
        if (how != null && (near || !how.near())) {
          var spot = how.near() ? new Spot(0, word.length()) : written(word, folded, one.text());
          best = spot.length() > best.length() ? spot : best;
        }
      }
      return best;
    }

    private int length() {
      return to - from;
    }

    /** As far into the word, as written, as it folds to what comes before, and then to it. */
    private static Spot written(String word, String folded, String typed) {
      int before = folded.indexOf(typed);
      return new Spot(
          end(word, folded.substring(0, before)),
          end(word, folded.substring(0, before + typed.length())));
    }

    private static int end(String word, String beginning) {
      int end = 0;
      while (end < word.length() && !Folding.fold(word.substring(0, end)).startsWith(beginning)) {
        end = word.offsetByCodePoints(end, 1);
      }
      while (end > 0
          && end < word.length()
          && Character.getType(word.charAt(end)) == Character.NON_SPACING_MARK) {
        end++;
      }
      return end;
    }
  }

  @Override
  public String toString() {
    return "Marked";
  }
}
