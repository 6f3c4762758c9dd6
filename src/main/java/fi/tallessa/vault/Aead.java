package fi.tallessa.vault;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM with a random 12-byte IV: one format byte, the IV, the sealed bytes with their tag.
 * Holds one cipher, so it belongs to one thread of one request.
 */
final class Aead {

  static final int KEY_BYTES = 32;
  private static final byte FORMAT = 1;
  private static final int IV_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecretKey key;
  private final Cipher cipher;

  Aead(byte[] key) {
    if (key.length != KEY_BYTES) {
      throw new SealBroken("a key has the wrong length");
    }
    this.key = new SecretKeySpec(key, "AES");
    try {
      this.cipher = Cipher.getInstance("AES/GCM/NoPadding");
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }

  static byte[] newKey() {
    var key = new byte[KEY_BYTES];
    RANDOM.nextBytes(key);
    return key;
  }

  byte[] seal(byte[] clear, byte[] bound) {
    var iv = new byte[IV_BYTES];
    RANDOM.nextBytes(iv);
    try {
      cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, iv));
      cipher.updateAAD(bound);
      var sealed = cipher.doFinal(clear);
      return ByteBuffer.allocate(1 + IV_BYTES + sealed.length)
          .put(FORMAT)
          .put(iv)
          .put(sealed)
          .array();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * The clear bytes, or {@link SealBroken} when the key, the place or a single bit is not the same.
   */
  byte[] unseal(byte[] sealed, byte[] bound) {
    if (sealed.length <= 1 + IV_BYTES || sealed[0] != FORMAT) {
      throw new SealBroken("not in a known format");
    }
    try {
      cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, sealed, 1, IV_BYTES));
      cipher.updateAAD(bound);
      return cipher.doFinal(sealed, 1 + IV_BYTES, sealed.length - 1 - IV_BYTES);
    } catch (AEADBadTagException changed) {
      throw new SealBroken("does not open with this key in this place");
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Never a key in a log. */
  @Override
  public String toString() {
    return "Aead";
  }
}
