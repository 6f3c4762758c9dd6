package fi.tallessa.audit.log;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The one hash of the sealed log. */
final class Sha256 {

  static final int BYTES = 32;

  static MessageDigest begin() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  static byte[] of(byte[] what) {
    return begin().digest(what);
  }

  private Sha256() {}
}
