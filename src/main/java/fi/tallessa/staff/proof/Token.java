package fi.tallessa.staff.proof;

import fi.tallessa.kernel.LongSecret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
    try {
      return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public String toString() {
    return "Token";
  }
}
