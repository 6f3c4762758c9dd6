package fi.tallessa.demo.bench;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What the phone of a registrar shows (RFC 6238). */
final class OneTimeCode {

  static final long STEP_SECONDS = 30;

  static String at(Instant moment, byte[] seed) {
    try {
      var hmac = Mac.getInstance("HmacSHA1");
      hmac.init(new SecretKeySpec(seed, "HmacSHA1"));
      long step = moment.getEpochSecond() / STEP_SECONDS;
      var hash = hmac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      int number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xf) & Integer.MAX_VALUE;
      return "%06d".formatted(number % 1_000_000);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private OneTimeCode() {}
}
