package fi.tallessa.customer.search;

import fi.tallessa.kernel.Folding;
import java.util.List;
import java.util.stream.Stream;

/**
 * A word of a name, or of what was typed, in the two forms it is compared in.
 *
 * @param text folded
 * @param sound what it sounds like; the same string where that is as it is written
 */
record Word(String text, String sound) {

  static Word of(String folded) {
    var sound = Sound.of(folded);
    return new Word(folded, sound.equals(folded) ? folded : sound);
  }

  /** Each word of a name, as written. */
  static List<Word> all(String name) {
    return Stream.of(Folding.fold(name).split(" "))
        .filter(word -> !word.isEmpty())
        .map(Word::of)
        .toList();
  }

  Word and(Word next) {
    return Word.of(text + next.text);
  }

  @Override
  public String toString() {
    return "Word";
  }
}
