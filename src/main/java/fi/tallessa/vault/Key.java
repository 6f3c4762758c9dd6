package fi.tallessa.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Somebody's key, opened for one request: seals and unseals their rows. The place of a row (record,
 * row, person, row version) is bound into its seal, so a row moved, swapped or rolled back is
 * refused.
 */
public final class Key {

  private final String owner;
  private final byte[] bytes;
  private final Aead aead;
  private final Leave leave;

  Key(String owner, byte[] bytes, Leave leave) {
    this.leave = leave;
    this.owner = owner;
    this.bytes = bytes;
    this.aead = new Aead(bytes);
  }

  /** Seals for who came to write; {@link OutOfReach} for anybody else. */
  public <T> byte[] seal(Shape<T> shape, Object row, int rowVersion, T record) {
    leave.toSeal(shape);
    return aead.seal(shape.write(record), place(shape, row, rowVersion));
  }

  /** The record, or {@link SealBroken}. */
  public <T> T unseal(Shape<T> shape, Object row, int rowVersion, byte[] sealed) {
    leave.toUnseal(shape);
    try {
      return shape.read(aead.unseal(sealed, place(shape, row, rowVersion)));
    } catch (SealBroken broken) {
      throw broken.of(owner);
    }
  }

  /**
   * A keyed hash that finds a row again without telling what it was made from (HMAC-SHA256 under a
   * sub-key of its own): 32 bytes, useless to whoever lacks the key.
   */
  public byte[] fingerprint(String value) {
    try {
      var purpose = "fingerprint".getBytes(StandardCharsets.UTF_8);
      var sub =
          KDF.getInstance("HKDF-SHA256")
              .deriveKey(
                  "HmacSHA256",
                  HKDFParameterSpec.expandOnly(
                      new SecretKeySpec(bytes, "Generic"), purpose, Aead.KEY_BYTES));
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(sub);
      return mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** An id made from a value: each time the same, and under another key another one. */
  public UUID id(String value) {
    var bytes = ByteBuffer.wrap(fingerprint(value));
    return new UUID(bytes.getLong(), bytes.getLong());
  }

  private byte[] place(Shape<?> shape, Object row, int rowVersion) {
    return String.join("|", "v1", shape.name(), row.toString(), owner, Integer.toString(rowVersion))
        .getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "Key[" + owner + "]";
  }
}
