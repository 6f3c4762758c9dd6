package fi.tallessa.wording;

/**
 * A word of a text.
 *
 * @param start in the text as typed
 * @param plain in small letters, without marks nobody sees; hyphens, colons and apostrophes inside
 *     it stay
 */
record Word(int start, int end, String plain) {

  /** Is this where a part of the word begins: the word itself, or what follows a hyphen? */
  boolean beginsAt(int at) {
    return at == 0 || isJoint(plain.charAt(at - 1));
  }

  /** Does a part end here: the word, or what stands before a hyphen or an ending, as in SSRI:t? */
  boolean endsAt(int at) {
    return at == plain.length() || isJoint(plain.charAt(at));
  }

  static boolean isJoint(char sign) {
    return sign == '-' || sign == ':' || sign == '\'';
  }

  @Override
  public String toString() {
    return "Word";
  }
}
