package fi.tallessa.audit.log;

import fi.tallessa.kernel.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A line of the log by its number, and a hash of everything it says. */
record LineDigest(long line, byte[] sha256) {

  private static final int BYTES = Long.BYTES + Sha256.BYTES;

  /** In a row of {@link LineForm#select}: the first column that is hashed. */
  private static final int FIRST = 6;

  /** Of a line whose digest went with its subject: that it is there is all that can be told. */
  private static final byte[] UNKNOWN = {};

  /**
   * Each value with its length before it, so that no two lines have the same bytes.
   *
   * @param row of {@link LineForm#select}
   */
  static LineDigest of(ResultSet row, LineForm form) throws SQLException {
    var whose = Whose.of(row);
    if (whose.out() && !form.outlives()) {
      return new LineDigest(row.getLong(1), UNKNOWN);
    }
    var hash = Sha256.begin();
    hash.update((byte) form.number());
    for (int column = 0; column < form.columns().size(); column++) {
      boolean hashed = form.columns().get(column).equals(LineForm.WHOSE);
      var value = hashed ? whose.hash() : row.getString(column + FIRST);
      var bytes = value == null ? null : value.getBytes(StandardCharsets.UTF_8);
      hash.update(
          ByteBuffer.allocate(Integer.BYTES).putInt(bytes == null ? -1 : bytes.length).flip());
      if (bytes != null) {
        hash.update(bytes);
      }
    }
    return new LineDigest(row.getLong(1), hash.digest());
  }

  static byte[] joined(List<LineDigest> lines) {
    var all = ByteBuffer.allocate(lines.size() * BYTES);
    lines.forEach(one -> all.putLong(one.line).put(one.sha256));
    return all.array();
  }

  static List<LineDigest> split(byte[] joined) {
    var lines = new ArrayList<LineDigest>();
    for (var all = ByteBuffer.wrap(joined); all.remaining() >= BYTES; ) {
      long line = all.getLong();
      var sha256 = new byte[Sha256.BYTES];
      all.get(sha256);
      lines.add(new LineDigest(line, sha256));
    }
    return lines;
  }

  /**
   * Whether a line that is there is the one that was sealed.
   *
   * @param over whether whose it is may have been taken out, by the time of its seal
   */
  boolean sealed(LineDigest there, boolean over) {
    return line == there.line
        && (over && there.sha256 == UNKNOWN || Arrays.equals(sha256, there.sha256));
  }
}
