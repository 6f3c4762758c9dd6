package fi.tallessa.casework.contact;

/**
 * A text as it is shown among others: its beginning, and the rest for whoever asks for it.
 *
 * @param rest blank where all of it is shown
 */
public record Folded(String head, String rest) {

  private static final int LONG = 2_000;

  /** Not far before there a word ends, or it is cut in the middle of one. */
  private static final int WORD = 200;

  public static Folded of(String text) {
    if (text.length() <= LONG + WORD) {
      return new Folded(text, "");
    }
    int at = LONG;
    while (at > LONG - WORD && !Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    if (!Character.isWhitespace(text.charAt(at))) {
      at = Character.isLowSurrogate(text.charAt(LONG)) ? LONG - 1 : LONG;
    }
    return new Folded(text.substring(0, at), text.substring(at));
  }

  public boolean whole() {
    return rest.isEmpty();
  }

  @Override
  public String toString() {
    return "Folded";
  }
}
