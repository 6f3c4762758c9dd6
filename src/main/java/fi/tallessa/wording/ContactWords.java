package fi.tallessa.wording;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A number or an e-mail address as a pattern that finds it however somebody typed it. */
final class ContactWords {

  private static final int FEWEST_DIGITS = 5;
  private static final int COUNTRY = 3;
  private static final String BETWEEN = "[\\s\\u00a0./()\\-\\u2010-\\u2015]*";

  /** At home a number begins with a nought, from abroad with a plus. */
  private static final Pattern NUMBER = Pattern.compile("(?<!\\d)[+0](?:" + BETWEEN + "\\d){6,14}");

  /** Hours and days, which are no numbers to call. */
  private static final Pattern WHEN =
      Pattern.compile("(?<!\\d)\\d{1,2}(?:[./]\\d{1,2}[./](?:\\d{4})?|[.:]\\d{2})(?!\\d)");

  private static final String FINLAND = "+358";

  private ContactWords() {}

  /**
   * With or without the country and the nought before it; empty where too few digits are left.
   *
   * @param written E.164
   */
  static Optional<String> phone(String written) {
    var digits = written.replaceAll("\\D", "");
    var last = digits.substring(Math.min(digits.length(), COUNTRY));
    return last.length() < FEWEST_DIGITS
        ? Optional.empty()
        : Optional.of(
            "(?<!\\d)[+(]*(?:\\d"
                + BETWEEN
                + "){0,6}"
                + last.chars().mapToObj(Character::toString).collect(Collectors.joining(BETWEEN))
                + "(?!\\d)");
  }

  /**
   * Whatever in a text may be a number to call, as it was typed; at home it begins with a nought.
   */
  static Stream<String> numbers(String text) {
    return NUMBER
        .matcher(WHEN.matcher(text).replaceAll(" ; "))
        .results()
        .map(one -> one.group().replaceAll("[^\\d+]", ""))
        .map(one -> one.startsWith("0") ? FINLAND + one.substring(1) : one);
  }

  static Optional<String> email(String written) {
    int at = written.indexOf('@');
    return at < 1
        ? Optional.empty()
        : Optional.of(
            "(?<![\\p{L}\\d._%+-])"
                + Pattern.quote(written.substring(0, at))
                + "(?:\\s*@\\s*|\\s*[(\\[]\\s*(?:at|ät|a)\\s*[)\\]]\\s*)"
                + Pattern.quote(written.substring(at + 1))
                + "(?![\\p{L}\\d-])");
  }
}
