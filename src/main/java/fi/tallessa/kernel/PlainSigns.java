package fi.tallessa.kernel;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Text as the eye reads it: wide, mathematical and foreign digits are digits, a Cyrillic or Greek
 * letter that looks like one of ours is that one, any dash is a minus, marks nobody sees are gone,
 * tags of a pasted table are blanks. For looking at, never for keeping.
 */
final class PlainSigns {
  private PlainSigns() {}

  /** Capitals of Cyrillic and Greek that nobody can tell from these of ours. */
  private static final String FOREIGN = "АВСЕНКМРТХУΑΒΕΗΚΜΝΡΤΧΥ";

  private static final String OURS = "ABCEHKMPTXYABEHKMNPTXY";

  static String of(String text) {
    var plain = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toUpperCase(Locale.ROOT)
        .codePoints()
        .filter(c -> !isUnseen(c))
        .map(PlainSigns::plain)
        .forEach(plain::appendCodePoint);
    return plain.toString().replaceAll("<[^<>]{1,80}>", " ");
  }

  /** Zero-width characters, and the marks that make a digit a key on a telephone. */
  private static boolean isUnseen(int c) {
    int type = Character.getType(c);
    return (type == Character.FORMAT && c != '\u00ad')
        || type == Character.ENCLOSING_MARK
        || (c >= '\ufe00' && c <= '\ufe0f');
  }

  private static int plain(int c) {
    return switch (Character.getType(c)) {
      case Character.DECIMAL_DIGIT_NUMBER -> '0' + Character.digit(c, 10);
      case Character.DASH_PUNCTUATION -> '-';
      case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
          ' ';
      case Character.UPPERCASE_LETTER -> {
        int at = FOREIGN.indexOf(c);
        yield at < 0 ? c : OURS.charAt(at);
      }
      default -> c == '\u2212' || c == '\u00ad' ? '-' : c;
    };
  }
}
