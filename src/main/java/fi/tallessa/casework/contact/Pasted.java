package fi.tallessa.casework.contact;

import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Words;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text as it may come out of a word processor: its own line and page breaks are line breaks, its
 * bullets are bullets in every font, and where a word could have been broken is not kept. All else
 * is kept to the letter or refused.
 */
public final class Pasted {

  /** Line and page breaks of word processors, and Unicode's own. */
  private static final Pattern BREAKS = Pattern.compile("[\\x0b\\f\\x85\\x{2028}\\x{2029}]");

  /** Bullets where only the fonts Symbol and Wingdings have them. */
  private static final Pattern BULLETS =
      Pattern.compile("[\\x{f0a7}\\x{f0a8}\\x{f0b7}\\x{f0d8}\\x{f0fc}]");

  private static final String SOFT_HYPHEN = "\u00ad";

  /** As Word itself writes it. */
  private static final String WORDS_SOFT_HYPHEN = "\u001f";

  /** One that ends no line. */
  private static final String FIXED_HYPHEN = "\u2011";

  private static final String WORDS_FIXED_HYPHEN = "\u001e";

  /** What was said in a contact, as long as it may be. */
  public static Result<Optional<Words>> note(String field, String typed) {
    return text(field, typed, ContactForm.LONGEST_TEXT);
  }

  static Result<Optional<Words>> text(String field, String typed, int most) {
    var lines = BREAKS.matcher(typed).replaceAll("\n");
    var text =
        BULLETS
            .matcher(lines)
            .replaceAll("•")
            .replace(WORDS_FIXED_HYPHEN, FIXED_HYPHEN)
            .replace(WORDS_SOFT_HYPHEN, SOFT_HYPHEN);
    // Read as it came and as it is kept: a hyphen nobody sees hides no identity code (S10).
    return Words.text(field, text, most)
        .flatMap(came -> Words.text(field, text.replace(SOFT_HYPHEN, ""), most));
  }

  private Pasted() {}
}
