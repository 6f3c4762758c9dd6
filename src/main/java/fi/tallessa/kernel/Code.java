package fi.tallessa.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * What a customer is called in calendars, on phones and aloud: {@code K7F-2QD}. Drawn at random, it
 * says nothing about anybody (S27). A label, not a secret: it opens nothing by itself.
 *
 * <p>Consonants and the digits 2–9 only: no 0 O 1 I L to mix up and no vowel to make a word.
 * Letters and digits have fixed places, so 8 for B is read as meant. The last letter is a check:
 * the places' weights times the characters' worths add up to a multiple of 19. As 19 is prime and
 * all weights differ, every single wrong character and every swap of two letters or of two digits
 * is caught.
 */
public record Code(String value) {
  private static final String SHAPE = "ADADAA";

  /** A letter's worth is its place here, a digit's worth is the digit. */
  private static final String LETTERS = "VZDWJKSRGXNMFQBHPCT";

  private static final int[] WEIGHTS = {1, 5, 6, 3, 2, 4};
  private static final int PRIME = LETTERS.length();
  private static final String DIGITS = "23456789";

  /** Six characters that stand alone; found anew from each, as two words may come before one. */
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?=([A-Za-z0-9]{3}[\\s\\p{Z}\\p{Pd}]{0,3}[A-Za-z0-9]{3})(?![\\p{L}\\p{N}]))");

  private static final String LETTERS_LIKE_DIGITS = "BSZG";
  private static final String DIGITS_LIKE_LETTERS = "8526";

  /**
   * @param value six characters without the dash
   * @throws IllegalArgumentException when the shape or the check letter is wrong
   */
  public Code {
    if (!holds(value)) {
      throw new IllegalArgumentException("Not a code");
    }
  }

  /** A fresh code out of about 439 000; the caller tries again when it is already taken. */
  public static Code random(RandomGenerator random) {
    var drawn = new StringBuilder();
    for (int place = 0; place < SHAPE.length() - 1; place++) {
      var alphabet = alphabetAt(place);
      drawn.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return new Code(drawn.append(checkLetter(drawn)).toString());
  }

  /** Reads what people write: small letters, spaces, no dash, a look-alike in the wrong place. */
  public static Optional<Code> parse(String typed) {
    if (typed == null) {
      return Optional.empty();
    }
    var bare = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Z}\\p{Cf}\\p{Pd}]", "");
    var meant = new StringBuilder();
    for (int place = 0; place < bare.length() && place < SHAPE.length(); place++) {
      meant.append(meantAt(place, bare.charAt(place)));
    }
    return Optional.of(meant.toString())
        .filter(whole -> bare.length() == SHAPE.length() && holds(whole))
        .map(Code::new);
  }

  /** Whether a text holds what could be one, however it is written. */
  public static boolean in(String text) {
    return WRITTEN.matcher(text).results().anyMatch(one -> parse(one.group(1)).isPresent());
  }

  /** With the dash, as on paper and screen. */
  public String shown() {
    return value.substring(0, 3) + "-" + value.substring(3);
  }

  @Override
  public String toString() {
    return shown();
  }

  private static boolean holds(String value) {
    if (value.length() != SHAPE.length()) {
      return false;
    }
    for (int place = 0; place < SHAPE.length(); place++) {
      if (alphabetAt(place).indexOf(value.charAt(place)) < 0) {
        return false;
      }
    }
    return sum(value) % PRIME == 0;
  }

  private static char checkLetter(CharSequence drawn) {
    for (char letter : LETTERS.toCharArray()) {
      if (sum(drawn.toString() + letter) % PRIME == 0) {
        return letter;
      }
    }
    throw new AssertionError("One of 19 letters always fits, since 19 is prime");
  }

  private static int sum(String value) {
    int sum = 0;
    for (int place = 0; place < value.length(); place++) {
      char c = value.charAt(place);
      sum += WEIGHTS[place] * (isLetterAt(place) ? LETTERS.indexOf(c) : c - '0');
    }
    return sum;
  }

  private static char meantAt(int place, char typed) {
    var from = isLetterAt(place) ? DIGITS_LIKE_LETTERS : LETTERS_LIKE_DIGITS;
    var to = isLetterAt(place) ? LETTERS_LIKE_DIGITS : DIGITS_LIKE_LETTERS;
    int alike = from.indexOf(typed);
    return alike < 0 ? typed : to.charAt(alike);
  }

  private static String alphabetAt(int place) {
    return isLetterAt(place) ? LETTERS : DIGITS;
  }

  private static boolean isLetterAt(int place) {
    return SHAPE.charAt(place) == 'A';
  }
}
