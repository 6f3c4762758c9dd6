package fi.tallessa.staff.proof;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bouncycastle.util.encoders.Base32;

/**
 * One of ten codes on paper: 120 random bits as 24 letters and digits, among which no two look
 * alike (ASVS 6.5.2, 6.5.3).
 */
public record RecoveryCode(String value) {

  static final int MANY = 10;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 15;
  private static final Pattern FORM = Pattern.compile("[A-Z2-7]{24}");

  static Stream<RecoveryCode> random() {
    return Stream.generate(
            () -> {
              var bytes = new byte[BYTES];
              RANDOM.nextBytes(bytes);
              return new RecoveryCode(Base32.toBase32String(bytes));
            })
        .limit(MANY);
  }

  /** As it was typed off a paper: spaces, dashes and case do not matter, nor 0 for O. */
  static Optional<RecoveryCode> parse(String typed) {
    var plain =
        typed
            .replaceAll("[\\s\u00a0-]", "")
            .toUpperCase(Locale.ROOT)
            .replace('0', 'O')
            .replace('1', 'I')
            .replace('8', 'B');
    return FORM.matcher(plain).matches() ? Optional.of(new RecoveryCode(plain)) : Optional.empty();
  }

  /** ABCD-EFGH-…, to be read aloud and typed. */
  public String shown() {
    return value.replaceAll("(.{4})(?!$)", "$1-");
  }

  @Override
  public String toString() {
    return "RecoveryCode";
  }
}
