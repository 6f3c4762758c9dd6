package fi.tallessa.wording;

import java.util.ArrayList;
import java.util.List;

/** Takes a text apart into sentences, and sentences into words; one pass. */
final class Sentences {

  private static final char SOFT_HYPHEN = '\u00ad';

  private final String text;
  private final List<List<Word>> sentences = new ArrayList<>();
  private List<Word> sentence = new ArrayList<>();
  private final StringBuilder plain = new StringBuilder();
  private int start;

  private Sentences(String text) {
    this.text = text;
  }

  static List<List<Word>> of(String text) {
    return new Sentences(text).all();
  }

  private List<List<Word>> all() {
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (belongs(sign, at)) {
        take(sign, at);
      } else {
        endWord(at);
        if (ends(sign, at)) {
          endSentence();
        }
      }
    }
    endWord(text.length());
    endSentence();
    return sentences;
  }

  private boolean belongs(char sign, int at) {
    return Character.isLetterOrDigit(sign)
        || !plain.isEmpty()
            && (isUnseen(sign) || Word.isJoint(joint(sign)) && isLetterOrDigit(at + 1));
  }

  private static boolean isUnseen(char sign) {
    return sign == SOFT_HYPHEN
        || Character.getType(sign) == Character.FORMAT
        || Character.getType(sign) == Character.NON_SPACING_MARK;
  }

  private boolean isLetterOrDigit(int at) {
    return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  private void take(char sign, int at) {
    if (plain.isEmpty()) {
      start = at;
    }
    if (Character.getType(sign) == Character.NON_SPACING_MARK) {
      compose(sign);
    } else if (!isUnseen(sign)) {
      plain.append(Character.toLowerCase(joint(sign)));
    }
  }

  /** Dots and rings that come after their letter, as some machines send them. */
  private void compose(char mark) {
    int last = plain.length() - 1;
    char letter = plain.charAt(last);
    if (mark == '\u0308' && (letter == 'a' || letter == 'o')) {
      plain.setCharAt(last, letter == 'a' ? 'ä' : 'ö');
    } else if (mark == '\u030a' && letter == 'a') {
      plain.setCharAt(last, 'å');
    }
  }

  /** One sign for what is typed in many ways. */
  private static char joint(char sign) {
    return switch (sign) {
      case '\u2010', '\u2011', '\u2013' -> '-';
      case '\u2019', '\u00b4', '`' -> '\'';
      default -> sign;
    };
  }

  private void endWord(int at) {
    if (!plain.isEmpty()) {
      sentence.add(new Word(start, at, plain.toString()));
      plain.setLength(0);
    }
  }

  private boolean ends(char sign, int at) {
    return sign == '\n'
        || ".!?…;".indexOf(sign) >= 0
            && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
  }

  private void endSentence() {
    if (!sentence.isEmpty()) {
      sentences.add(sentence);
      sentence = new ArrayList<>();
    }
  }
}
