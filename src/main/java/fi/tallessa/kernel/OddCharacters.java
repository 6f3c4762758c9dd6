package fi.tallessa.kernel;

import java.util.Optional;

/** Characters that can be typed or pasted but not kept, and white space in Unicode's wide sense. */
final class OddCharacters {
  private OddCharacters() {}

  /** The message key of the first character that cannot be kept. */
  static Optional<String> in(String value, boolean lines) {
    return value
        .codePoints()
        .mapToObj(c -> oddness(c, lines))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Nothing to see: white space, or only characters of no width. */
  static boolean blank(String value) {
    return value.codePoints().allMatch(c -> isSpace(c) || Character.getType(c) == Character.FORMAT);
  }

  static String strip(String value) {
    int from = 0;
    int to = value.length();
    while (from < to && isSpace(value.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(value.charAt(to - 1))) {
      to--;
    }
    return value.substring(from, to);
  }

  private static Optional<String> oddness(int c, boolean lines) {
    if (isBroken(c)) {
      return Optional.of("web.words.broken");
    }
    if (turnsText(c)) {
      return Optional.of("web.words.direction");
    }
    return isControl(c) && !(lines && (c == '\n' || c == '\t'))
        ? Optional.of("web.words.control")
        : Optional.empty();
  }

  /** Half a character, or one that Unicode promises never to be any. */
  private static boolean isBroken(int c) {
    return Character.getType(c) == Character.SURROGATE
        || (c & 0xfffe) == 0xfffe
        || (c >= 0xfdd0 && c <= 0xfdef);
  }

  /** Overrides and isolates can make a line read otherwise than it is; plain marks cannot. */
  private static boolean turnsText(int c) {
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
  }

  private static boolean isControl(int c) {
    return Character.isISOControl(c) || c == 0x2028 || c == 0x2029;
  }

  /** No-break spaces, too, but no control character that only resembles white space. */
  private static boolean isSpace(int c) {
    return c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c);
  }
}
