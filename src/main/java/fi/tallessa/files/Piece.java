package fi.tallessa.files;

import fi.tallessa.vault.Shape;
import java.util.UUID;

/**
 * Some of the bytes of a file. Its place and how many there are stand in its seal: one that is
 * missing, swapped, or of another file does not open.
 */
final class Piece {

  static final int MOST = 256 * 1024;

  static final Shape<byte[]> SHAPE = Shape.bytes("files.content").apart();

  static String place(UUID content, int position) {
    return content + "/" + position;
  }

  static int count(int size) {
    return Math.max(1, Math.ceilDiv(size, MOST));
  }

  private Piece() {}
}
