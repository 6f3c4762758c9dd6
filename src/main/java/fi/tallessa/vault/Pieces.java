package fi.tallessa.vault;

import java.nio.charset.StandardCharsets;

/**
 * Seals what leaves the database as a whole and is too long for one seal, as a backup: piece by
 * piece, each bound to its place. The key comes from the register's own, which outlives every
 * epoch: so the newest keys open each backup that is still kept, and none older does.
 */
public final class Pieces {

  private final String of;
  private final Aead aead;

  /**
   * @param of what they are pieces of, a name that is given once
   */
  Pieces(Key register, String of) {
    this.of = of;
    this.aead = new Aead(register.fingerprint("pieces|" + of));
  }

  public byte[] seal(String place, byte[] clear) {
    return aead.seal(clear, bound(place));
  }

  /** The piece, or {@link SealBroken} where it is another one or stood elsewhere. */
  public byte[] unseal(String place, byte[] sealed) {
    return aead.unseal(sealed, bound(place));
  }

  private byte[] bound(String place) {
    return ("v1|pieces|" + of + "|" + place).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "Pieces";
  }
}
