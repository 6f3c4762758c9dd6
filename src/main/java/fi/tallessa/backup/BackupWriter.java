package fi.tallessa.backup;

import fi.tallessa.kernel.Sha256;
import fi.tallessa.vault.Pieces;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Writes a backup: head ({@code TKB1} and its name), then a part for each table and one for the
 * manifest, each of pieces that are sealed and bound to their place. The first byte of a piece
 * tells whether another one of its part follows. Each part is read back from the disk before the
 * next.
 */
final class BackupWriter implements AutoCloseable {

  static final int PIECE_BYTES = 1 << 18;

  private final Path file;
  private final Pieces pieces;
  private final FileChannel channel;
  private final DataOutputStream out;
  private final List<Manifest.Part> parts = new ArrayList<>();

  /**
   * @param name by which it is sealed
   */
  BackupWriter(Path file, String name, Pieces pieces) throws IOException {
    this.file = file;
    this.pieces = pieces;
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    this.channel = FileChannel.open(file, StandardOpenOption.WRITE);
    this.out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)));
    out.write(BackupReader.FORMAT);
    out.writeUTF(name);
  }

  /** Copies rows to somewhere; gives how many. */
  interface Rows {
    long to(OutputStream out) throws IOException;
  }

  void table(Manifest.Head head, Rows rows) throws IOException {
    out.flush();
    long from = channel.position();
    var part = write(parts.size() + 1, head, rows);
    flush();
    readBack(from, part);
    parts.add(part);
  }

  private Manifest.Part write(int number, Manifest.Head head, Rows rows) throws IOException {
    var sealing = new Sealing(number);
    sealing.put(head.bytes(), true);
    var counted = new DigestOutputStream(sealing, Sha256.begin());
    long copied = rows.to(counted);
    sealing.end();
    return new Manifest.Part(
        head.table(),
        head.columns(),
        copied,
        sealing.bytes,
        Base64.getEncoder().encodeToString(counted.getMessageDigest().digest()));
  }

  private void readBack(long from, Manifest.Part written) throws IOException {
    try (var reader = new BackupReader(file, from, pieces)) {
      var read = reader.part(parts.size() + 1, BackupReader.Receiver.NOBODY);
      if (!read.counted(written.rows()).equals(written)) {
        throw new NotWhole(
            "The backup is not on the disk as it was written, in part " + written.table() + ".");
      }
    }
  }

  /** Writes what is in it at its end, and nothing after. */
  Manifest end(UnaryOperator<Manifest> filled) throws IOException {
    var manifest = filled.apply(new Manifest(null, null, List.copyOf(parts)));
    var sealing = new Sealing(parts.size() + 1);
    sealing.put(new Manifest.Head(BackupReader.MANIFEST, List.of()).bytes(), true);
    sealing.write(manifest.bytes());
    sealing.end();
    flush();
    return manifest;
  }

  private void flush() throws IOException {
    out.flush();
    channel.force(true);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  /** Gathers what is written to it into pieces of one part. */
  private final class Sealing extends OutputStream {

    private final int part;
    private final byte[] held = new byte[PIECE_BYTES];
    private int size;
    private int piece;
    private long bytes;

    Sealing(int part) {
      this.part = part;
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one});
    }

    @Override
    public void write(byte[] all, int from, int length) throws IOException {
      bytes += length;
      for (int at = from; at < from + length; ) {
        if (size == held.length) {
          put(held, true);
          size = 0;
        }
        int more = Math.min(held.length - size, from + length - at);
        System.arraycopy(all, at, held, size, more);
        size += more;
        at += more;
      }
    }

    void end() throws IOException {
      put(Arrays.copyOf(held, size), false);
    }

    void put(byte[] clear, boolean goesOn) throws IOException {
      var marked = new byte[clear.length + 1];
      marked[0] = (byte) (goesOn ? 1 : 0);
      System.arraycopy(clear, 0, marked, 1, clear.length);
      var sealed = pieces.seal(part + "|" + piece++, marked);
      out.writeInt(sealed.length);
      out.write(sealed);
    }
  }
}
