package fi.tallessa.wording;

import java.util.Set;

/**
 * A word of a text.
 *
 * @param start in the text as typed
 * @param plain in small letters, without marks nobody sees; hyphens, colons and apostrophes inside
 *     it stay
 */
record Word(int start, int end, String plain) {

  private static final Set<String> HUNG_ON =
      Set.of("kin", "kaan", "kään", "ko", "kö", "han", "hän");

  /** Is this where a part of the word begins: the word itself, or what follows a hyphen? */
  boolean beginsAt(int at) {
    return at == 0 || isJoint(plain.charAt(at - 1));
  }

  /**
   * Does a part end here: the word, or what stands before a hyphen, an ending, as in SSRI:t, or
   * what Finnish hangs on to any word, as in sängyssäkin?
   */
  boolean endsAt(int at) {
    return at == plain.length()
        || isJoint(plain.charAt(at))
        || HUNG_ON.contains(plain.substring(at));
  }

  static boolean isJoint(char sign) {
    return sign == '-' || sign == ':' || sign == '\'';
  }

  @Override
  public String toString() {
    return "Word";
  }
}
