package fi.tallessa.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address as typed. Only a letter that arrives proves an address; here a slip is caught,
 * not a mailbox: one @, something before it, a domain with a dot after it.
 */
public record EmailAddress(String value) {
  private static final int LONGEST = 254;
  private static final Pattern LOCAL =
      Pattern.compile(
          "[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+(\\.[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*");
  private static final Pattern DOMAIN =
      Pattern.compile(
          "([\\p{L}\\p{N}]([\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}])?\\.)+[\\p{L}\\p{M}\\p{N}-]{2,63}");

  /**
   * @throws IllegalArgumentException unless it has the shape of an address
   */
  public EmailAddress {
    if (!hasShape(value)) {
      throw new IllegalArgumentException("Not an e-mail address");
    }
  }

  /** Problems: {@code web.email.unreadable} and those of {@link Words#line}; blank is empty. */
  public static Result<Optional<EmailAddress>> parse(String field, String typed) {
    return Words.line(field, typed, LONGEST)
        .flatMap(
            words ->
                words.isEmpty() || hasShape(words.get().value())
                    ? Result.fine(words.map(Words::value).map(EmailAddress::new))
                    : Result.faulty(field, "web.email.unreadable"));
  }

  @Override
  public String toString() {
    return "EmailAddress";
  }

  private static boolean hasShape(String value) {
    int at = value.indexOf('@');
    return at > 0
        && at <= 64
        && LOCAL.matcher(value.substring(0, at)).matches()
        && DOMAIN.matcher(value.substring(at + 1)).matches();
  }
}
