package fi.tallessa.kernel;

import java.util.Objects;
import java.util.Optional;

/**
 * Something a person typed, kept exactly, without the white space around it. Emoji, right-to-left
 * text, HTML, SQL and {@code ${…}} are only text; what could hide or harm is refused at its field,
 * and so is a personal identity code (S10).
 */
public record Words(String value) {

  /**
   * For what was checked before, as when a sealed record is opened; typed words come by {@link
   * #line} or {@link #text}.
   *
   * @throws IllegalArgumentException when there is nothing to see or a character that never was
   *     fine
   */
  public Words {
    Objects.requireNonNull(value);
    if (OddCharacters.blank(value) || OddCharacters.in(value, true).isPresent()) {
      throw new IllegalArgumentException("Not words");
    }
  }

  /** One line of at most {@code max} characters (code points); blank or null is empty. */
  public static Result<Optional<Words>> line(String field, String raw, int max) {
    return read(field, raw, max, false);
  }

  /** Some lines, tabs allowed; every line ends with one line feed whatever the machine sent. */
  public static Result<Optional<Words>> text(String field, String raw, int max) {
    return read(field, raw, max, true);
  }

  private static Result<Optional<Words>> read(String field, String raw, int max, boolean lines) {
    if (raw == null || OddCharacters.blank(raw)) {
      return Result.fine(Optional.empty());
    }
    var value = OddCharacters.strip(lines ? raw.replaceAll("\r\n?", "\n") : raw);
    var odd = OddCharacters.in(value, lines);
    if (odd.isPresent()) {
      return Result.faulty(field, odd.get());
    }
    int length = value.codePointCount(0, value.length());
    if (length > max) {
      return Result.faulty(field, "web.words.too_long", max, length);
    }
    if (IdentityCode.in(value)) {
      return Result.faulty(field, "web.words.identity_code");
    }
    return Result.fine(Optional.of(new Words(value)));
  }

  /** Whether anything is said by it: "ok" is no reason, and neither is a row of dots. */
  public boolean says(int least) {
    return value.codePoints().filter(Character::isLetterOrDigit).count() >= least;
  }

  /** Never the words themselves: this ends up in logs. */
  @Override
  public String toString() {
    return "Words";
  }
}
