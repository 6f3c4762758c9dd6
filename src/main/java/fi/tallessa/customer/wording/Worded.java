package fi.tallessa.customer.wording;

import fi.tallessa.wording.Finding;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody answered when words were asked about. It answers for the words it was asked with:
 * what was typed since then is asked about by itself.
 *
 * @param worded {@code better} for the other words, {@code as-is} for "not of that kind"
 * @param asked the words in question, as the form brought them back
 */
public record Worded(String worded, String asked) {

  private static final String BETWEEN = "|";

  public Worded {
    worded = Objects.requireNonNullElse(worded, "");
    asked = Objects.requireNonNullElse(asked, "");
  }

  boolean better() {
    return worded.equals("better");
  }

  /** The words that were said not to be of that kind. */
  Set<String> overruled() {
    return worded.equals("as-is") ? words() : Set.of();
  }

  /** The words that were asked about. */
  Set<String> words() {
    return Arrays.stream(asked.split("\\" + BETWEEN)).collect(Collectors.toSet());
  }

  static String asked(Set<String> words) {
    return String.join(BETWEEN, words);
  }

  /**
   * What is asked about and remembered: the words as they stand, and of which kind they may be. A
   * form brings lines back otherwise than they were, and a bar stands between words.
   */
  static String words(Finding found, String text) {
    var plain = found.in(text).replaceAll("[|\\s]+", " ");
    return found.topic().kind() + " " + plain.toLowerCase(java.util.Locale.ROOT);
  }

  @Override
  public String toString() {
    return "Worded";
  }
}
