package fi.tallessa.staff.proof;

import fi.tallessa.kernel.LongSecret;
import fi.tallessa.kernel.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * 256 random bits in a cookie (ASVS 7.2.3). The database knows only their SHA-256: who reads it
 * cannot sign in with what they find.
 */
public record Token(String value) {

  public static Token random() {
    return new Token(LongSecret.random());
  }

  public static Optional<Token> parse(String text) {
    return LongSecret.fits(text) ? Optional.of(new Token(text)) : Optional.empty();
  }

  public byte[] hash() {
    return Sha256.of(value.getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public String toString() {
    return "Token";
  }
}
