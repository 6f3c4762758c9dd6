package fi.tallessa.audit.log;

import fi.tallessa.audit.log.Checkpoint.Head;
import fi.tallessa.kernel.Sha256;
import java.nio.ByteBuffer;
import java.util.Optional;

/** Where a chain begins whose first lines have reached their end: number, line and hash (D24). */
final class Beginning {

  private static final int BYTES = 2 * Long.BYTES + Sha256.BYTES;

  static byte[] bytes(Head after) {
    return ByteBuffer.allocate(BYTES)
        .putLong(after.number())
        .putLong(after.line())
        .put(after.hash())
        .array();
  }

  /** Nothing where it is none. */
  static Optional<Head> of(byte[] bytes) {
    if (bytes.length != BYTES) {
      return Optional.empty();
    }
    var said = ByteBuffer.wrap(bytes);
    var hash = new byte[Sha256.BYTES];
    var head = new Head(said.getLong(), said.getLong(), hash);
    said.get(hash);
    return Optional.of(head);
  }

  private Beginning() {}
}
