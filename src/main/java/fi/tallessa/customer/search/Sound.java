package fi.tallessa.customer.search;

/**
 * Two spellings of what is heard alike become one: Christian and Kristian, Zachris and Sakris,
 * Nygård and Nygaard, Lindqvist and Lindkvist. For names as they are written in Finland; nothing is
 * shown of it.
 */
final class Sound {

  private static final String VOWELS = "aeiouy";

  /**
   * @param folded as {@link fi.tallessa.kernel.Folding} makes it
   */
  static String of(String folded) {
    var heard = new StringBuilder(folded.length() + 2);
    for (int i = 0; i < folded.length(); i++) {
      char letter = folded.charAt(i);
      char next = i + 1 < folded.length() ? folded.charAt(i + 1) : ' ';
      var as = pair(letter, next);
      if (as != null) {
        i++;
      } else {
        as = alone(letter, next);
      }
      as.chars().forEach(one -> addOnce(heard, (char) one));
    }
    return heard.toString();
  }

  /** Two letters that are heard as one, or null. */
  private static String pair(char letter, char next) {
    return switch ("" + letter + next) {
      case "ph" -> "f";
      case "th" -> "t";
      case "ck", "ch" -> "k";
      case "qv", "qu" -> "kv";
      default -> null;
    };
  }

  private static String alone(char letter, char next) {
    return switch (letter) {
      case 'b' -> "p";
      case 'c' -> "eiy".indexOf(next) >= 0 ? "s" : "k";
      case 'd' -> "t";
      case 'g', 'q' -> "k";
      case 'h' -> Character.isLetter(next) && VOWELS.indexOf(next) < 0 ? "" : "h";
      case 'j' -> "i";
      case 'x' -> "ks";
      case 'z' -> "s";
      default -> String.valueOf(letter);
    };
  }

  private static void addOnce(StringBuilder heard, char letter) {
    if (heard.isEmpty() || heard.charAt(heard.length() - 1) != letter) {
      heard.append(letter);
    }
  }

  private Sound() {}
}
