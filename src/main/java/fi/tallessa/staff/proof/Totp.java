package fi.tallessa.staff.proof;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Time-based one-time codes (RFC 6238) as every authenticator makes them: SHA-1, six digits, a new
 * one every 30 seconds. One step early or late is taken, for clocks that differ a little; that each
 * step is used only once is the database's work.
 */
public final class Totp {

  public static final int SEED_BYTES = 20;
  public static final Duration STEP = Duration.ofSeconds(30);
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int DIGITS = 6;
  private static final int SKEW = 1;

  /** For somebody's authenticator, and for nobody else's (ASVS 6.5.3). */
  public static byte[] newSeed() {
    var seed = new byte[SEED_BYTES];
    RANDOM.nextBytes(seed);
    return seed;
  }

  /** The code of a moment: what the authenticator shows. */
  public static String code(byte[] seed, Instant at) {
    return code(seed, step(at), DIGITS);
  }

  /** The step whose code was typed, if it is one of those that hold now; spaces do not matter. */
  public static OptionalLong stepOf(byte[] seed, String typed, Instant now) {
    var digits = typed.replaceAll("[\\s\u00a0]", "");
    var found = OptionalLong.empty();
    for (long step = step(now) - SKEW; step <= step(now) + SKEW; step++) {
      if (MessageDigest.isEqual(
          code(seed, step, DIGITS).getBytes(StandardCharsets.US_ASCII),
          digits.getBytes(StandardCharsets.UTF_8))) {
        found = OptionalLong.of(step);
      }
    }
    return found;
  }

  static long step(Instant at) {
    return Math.floorDiv(at.getEpochSecond(), STEP.toSeconds());
  }

  /** RFC 4226, 5.3: the last half-byte says which four bytes become the digits. */
  static String code(byte[] seed, long step, int digits) {
    try {
      var mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(seed, "HmacSHA1"));
      var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      int from = hash[hash.length - 1] & 0x0f;
      int number = ByteBuffer.wrap(hash, from, Integer.BYTES).getInt() & 0x7fff_ffff;
      return ("%0" + digits + "d").formatted(number % (int) Math.pow(10, digits));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private Totp() {}
}
