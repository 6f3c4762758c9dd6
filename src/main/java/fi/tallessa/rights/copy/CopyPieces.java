package fi.tallessa.rights.copy;

import fi.tallessa.holdings.CopyFile;
import fi.tallessa.holdings.Permit;
import fi.tallessa.vault.SealBroken;
import fi.tallessa.vault.Shape;
import fi.tallessa.vault.Vault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Made copies in sealed pieces, each bound to its place in this making of it: on their way in and
 * out no more than one of them is in memory.
 */
@Repository
class CopyPieces {

  static final int MOST = 256 * 1024;

  private static final Shape<byte[]> SHAPE = Shape.bytes("rights.copy").apart();

  private final JdbcClient db;
  private final Vault vault;

  CopyPieces(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /**
   * Keeps what is written, as it is written.
   *
   * @return how many bytes it has
   */
  int keep(Permit permit, Made one, CopyPart part, CopyFile.Content content) throws IOException {
    var sink = new Sink(permit, one, part);
    try (sink) {
      content.writeTo(sink);
    }
    return sink.size;
  }

  /**
   * Writes one out. What is missing or does not open ends it in the middle: half a file is never
   * handed out as a whole one.
   */
  void writeTo(OutputStream out, Permit permit, Made one, CopyPart part) throws IOException {
    var key = vault.open(permit);
    int count = Math.ceilDiv(part.size(one.done().orElseThrow()), MOST);
    for (int at = 0; at < count; at++) {
      out.write(
          key.unseal(SHAPE, place(one, part, at), 1, sealed(permit, one.request(), part, at)));
    }
  }

  private byte[] sealed(Permit permit, UUID request, CopyPart part, int at) {
    return db.sql(
            """
            select sealed from rights.copy_piece
            where subject_id = ? and request_id = ? and part = ? and position = ?
            """)
        .params(permit.subject().value(), request, part.name(), at)
        .query((row, n) -> row.getBytes(1))
        .optional()
        .orElseThrow(SealBroken::missing);
  }

  private static String place(Made one, CopyPart part, int at) {
    return one.request() + "/" + one.reviewed().at().toEpochMilli() + "/" + part + "/" + at;
  }

  /** Seals what is written into it, piece by piece. */
  private final class Sink extends OutputStream {

    private final Permit permit;
    private final Made one;
    private final CopyPart part;
    private final ByteArrayOutputStream some = new ByteArrayOutputStream(MOST);
    private int at;
    private int size;

    Sink(Permit permit, Made one, CopyPart part) {
      this.permit = permit;
      this.one = one;
      this.part = part;
    }

    @Override
    public void write(int single) {
      write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int many) {
      int done = 0;
      while (done < many) {
        int next = Math.min(many - done, MOST - some.size());
        some.write(bytes, from + done, next);
        done += next;
        if (some.size() == MOST) {
          keep();
        }
      }
      size = Math.addExact(size, many);
    }

    @Override
    public void close() {
      if (some.size() > 0) {
        keep();
      }
    }

    private void keep() {
      db.sql(
              """
              insert into rights.copy_piece (subject_id, request_id, part, position, sealed)
              values (?, ?, ?, ?, ?)
              """)
          .params(
              permit.subject().value(),
              one.request(),
              part.name(),
              at,
              vault.open(permit).seal(SHAPE, place(one, part, at), 1, some.toByteArray()))
          .update();
      some.reset();
      at++;
    }
  }
}
