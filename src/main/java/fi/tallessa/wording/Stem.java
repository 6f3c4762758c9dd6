package fi.tallessa.wording;

/** How a word is to read: {@code masennu*}, {@code *lääkity*}, {@code *psykoosi}, {@code bup}. */
record Stem(String letters, boolean fromStart, boolean toEnd) {

  static Stem of(String written) {
    boolean fromStart = !written.startsWith("*");
    boolean toEnd = !written.endsWith("*");
    var letters = written.substring(fromStart ? 0 : 1, written.length() - (toEnd ? 0 : 1));
    if (letters.isEmpty() || letters.contains("*")) {
      throw new IllegalArgumentException("No stem: " + written);
    }
    return new Stem(letters, fromStart, toEnd);
  }

  /** Does it stand in the word, whose letters agree from here on? */
  boolean fits(Word word, int at) {
    return (!fromStart || word.beginsAt(at)) && (!toEnd || word.endsAt(at + letters.length()));
  }
}
