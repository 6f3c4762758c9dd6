package fi.tallessa.staff;

import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Words;
import java.text.Normalizer;
import java.util.Locale;

/** One person's user name (S36). Upper and lower case are the same; å, ä and a are not. */
public record UserName(String value) {

  static final int LONGEST = 100;

  /** Problems: {@code staff.user_name.missing} and those of {@link Words#line}. */
  public static Result<UserName> parse(String field, String typed) {
    return Words.line(field, typed, LONGEST)
        .flatMap(words -> Result.needed(words, field, "staff.user_name.missing"))
        .map(found -> new UserName(found.value()));
  }

  /** What the keyed hash is made from. */
  public String folded() {
    return "user name|"
        + Normalizer.normalize(value, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
  }

  @Override
  public String toString() {
    return "UserName";
  }
}
