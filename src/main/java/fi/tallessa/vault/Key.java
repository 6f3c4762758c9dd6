package fi.tallessa.vault;

import java.nio.charset.StandardCharsets;

/**
 * Somebody's key, opened for one request: seals and unseals their rows. The place of a row (record,
 * row, person, row version) is bound into its seal, so a row moved, swapped or rolled back is
 * refused.
 */
public final class Key {

  private final String owner;
  private final Aead aead;

  Key(String owner, byte[] bytes) {
    this.owner = owner;
    this.aead = new Aead(bytes);
  }

  public <T> byte[] seal(Shape<T> shape, Object row, int rowVersion, T record) {
    return aead.seal(shape.write(record), place(shape, row, rowVersion));
  }

  /** The record, or {@link SealBroken}. */
  public <T> T unseal(Shape<T> shape, Object row, int rowVersion, byte[] sealed) {
    return shape.read(aead.unseal(sealed, place(shape, row, rowVersion)));
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
