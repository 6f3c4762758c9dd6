package fi.tallessa.document;

import java.util.function.IntPredicate;

/**
 * Which letters a document can show: Latin, Greek and Cyrillic ones. A text in others, as Arabic,
 * stays on the screen and in the machine-readable record.
 */
public final class Letters {

  /** Stands where a sign has no letter of ours; a note at the end of the document says so. */
  static final int BOX = 0x25A1;

  private static final IntPredicate DRAWN = Face.REGULAR.signs();

  /** Whether every sign of a text can be shown. */
  public static boolean all(String text) {
    return text.codePoints().allMatch(Letters::shown);
  }

  static String boxed(String text) {
    return text.codePoints()
        .map(sign -> shown(sign) ? sign : BOX)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean shown(int sign) {
    return Character.isWhitespace(sign) || DRAWN.test(sign);
  }

  private Letters() {}
}
