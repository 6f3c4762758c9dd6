package fi.tallessa.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Two spellings of a name become one for searching: Väinö and Wäinö are {@code vaino}, d’Artagnan
 * is {@code d artagnan}. For comparing, never for showing.
 */
public final class Folding {
  private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]");
  private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}\\p{Pd}'’‘‛ʼʹ′`´\u2212]+");

  private Folding() {}

  /** Never null, never white space around or doubled inside. */
  public static String fold(String text) {
    var open = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    var bare = MARKS.matcher(open).replaceAll("");
    var letters = new StringBuilder(bare.length());
    bare.chars().forEach(c -> letters.append(asWritten((char) c)));
    return GAPS.matcher(letters).replaceAll(" ").strip();
  }

  /** Letters that are no base letter with a mark, as people without that key type them. */
  private static String asWritten(char letter) {
    return switch (letter) {
      case 'w' -> "v";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'ø' -> "o";
      case 'ß' -> "ss";
      case 'đ', 'ð' -> "d";
      case 'ł' -> "l";
      case 'ŋ' -> "n";
      case 'ŧ' -> "t";
      case 'ħ' -> "h";
      case 'þ' -> "th";
      case 'ı' -> "i";
      default -> String.valueOf(letter);
    };
  }
}
