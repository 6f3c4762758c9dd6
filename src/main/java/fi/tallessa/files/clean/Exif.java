package fi.tallessa.files.clean;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * What a camera writes beside a picture: where, when, with which machine. Kept is which way is up,
 * written anew; everything else goes.
 */
final class Exif {

  private static final int ORIENTATION = 0x0112;
  private static final int SHORT = 3;
  private static final int MAGIC = 42;

  /** As in the standard: the picture lies as it was taken. */
  static final int UPRIGHT = 1;

  /** 1 to 8; upright where it does not say, or says something odd. */
  static int orientation(byte[] tiff) {
    if (tiff.length < 8 || tiff[0] != tiff[1] || (tiff[0] != 'I' && tiff[0] != 'M')) {
      return UPRIGHT;
    }
    var in =
        ByteBuffer.wrap(tiff)
            .order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int at = in.getInt(4);
    if (in.getShort(2) != MAGIC || at < 8 || at > tiff.length - 2) {
      return UPRIGHT;
    }
    int many = in.getShort(at) & 0xffff;
    for (int entry = at + 2; many > 0 && entry <= tiff.length - 12; entry += 12, many--) {
      if ((in.getShort(entry) & 0xffff) == ORIENTATION && in.getShort(entry + 2) == SHORT) {
        int said = in.getShort(entry + 8) & 0xffff;
        return said >= 1 && said <= 8 ? said : UPRIGHT;
      }
    }
    return UPRIGHT;
  }

  /** A block that says which way is up and nothing else. */
  static byte[] only(int orientation) {
    return ByteBuffer.allocate(26)
        .put((byte) 'M')
        .put((byte) 'M')
        .putShort((short) MAGIC)
        .putInt(8)
        .putShort((short) 1)
        .putShort((short) ORIENTATION)
        .putShort((short) SHORT)
        .putInt(1)
        .putShort((short) orientation)
        .putShort((short) 0)
        .putInt(0)
        .array();
  }

  private Exif() {}
}
