package fi.tallessa.backup;

import fi.tallessa.kernel.Sha256;
import fi.tallessa.vault.Pieces;
import fi.tallessa.vault.SealBroken;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UTFDataFormatException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

/** Reads a backup, and names the part that is not as it was written. */
final class BackupReader implements AutoCloseable {

  static final byte[] FORMAT = "TKB1".getBytes(StandardCharsets.US_ASCII);
  static final String MANIFEST = "manifest";

  private static final int MOST_BYTES = BackupWriter.PIECE_BYTES + 64;

  private final DataInputStream in;
  private final Pieces pieces;

  /** Takes what comes out of a part. */
  interface Receiver {

    Receiver NOBODY = head -> OutputStream.nullOutputStream();

    OutputStream begin(Manifest.Head head) throws IOException;

    /** After the last of it. */
    default void end() throws IOException {}
  }

  /** From its head on; {@code pieces} follow from the name it says. */
  BackupReader(Path file, Function<String, Pieces> pieces) throws IOException {
    this.in = open(file, 0);
    try {
      if (!Arrays.equals(in.readNBytes(FORMAT.length), FORMAT)) {
        throw new NotWhole("The file is no backup of a register, or of another version.");
      }
      this.pieces = pieces.apply(in.readUTF());
    } catch (EOFException | UTFDataFormatException cut) {
      throw new NotWhole("The backup is not as it was written, in its first line.", cut);
    }
  }

  /** From the beginning of a part on. */
  BackupReader(Path file, long from, Pieces pieces) throws IOException {
    this.in = open(file, from);
    this.pieces = pieces;
  }

  private static DataInputStream open(Path file, long from) throws IOException {
    var channel = FileChannel.open(file).position(from);
    return new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel)));
  }

  /** The whole of it, to its last byte. */
  Manifest all(Receiver receiver) throws IOException {
    var read = new ArrayList<Manifest.Part>();
    var manifest = new ByteArrayOutputStream();
    for (int number = 1; manifest.size() == 0; number++) {
      var part =
          part(
              number,
              new Receiver() {
                @Override
                public OutputStream begin(Manifest.Head head) throws IOException {
                  return head.table().equals(MANIFEST) ? manifest : receiver.begin(head);
                }

                @Override
                public void end() throws IOException {
                  if (manifest.size() == 0) {
                    receiver.end();
                  }
                }
              });
      read.add(part);
    }
    read.removeLast();
    if (in.read() >= 0) {
      throw new NotWhole("Something was added to the backup after its end.");
    }
    return checked(Manifest.of(manifest.toByteArray()), read);
  }

  private static Manifest checked(Manifest manifest, List<Manifest.Part> read) {
    for (int at = 0; at < Math.max(read.size(), manifest.parts().size()); at++) {
      if (at >= read.size() || at >= manifest.parts().size()) {
        throw new NotWhole("The backup has not as many parts as it says.");
      }
      var said = manifest.parts().get(at);
      if (!read.get(at).counted(said.rows()).equals(said)) {
        throw changed(said.table());
      }
    }
    return manifest;
  }

  /** One part; how many rows it has, only its database knows. */
  Manifest.Part part(int number, Receiver receiver) throws IOException {
    var name = "number " + number;
    try {
      var first = piece(number, 0);
      var head = Manifest.Head.of(Arrays.copyOfRange(first, 1, first.length));
      name = head.table();
      return rows(number, head, receiver);
    } catch (EOFException cut) {
      throw new NotWhole("The backup is cut short: it ends in part " + name + ".", cut);
    } catch (SealBroken changed) {
      throw changed(name);
    }
  }

  private Manifest.Part rows(int number, Manifest.Head head, Receiver receiver) throws IOException {
    var digest = Sha256.begin();
    long bytes = 0;
    var out = receiver.begin(head);
    boolean goesOn = true;
    for (int at = 1; goesOn; at++) {
      var piece = piece(number, at);
      goesOn = piece[0] == 1;
      digest.update(piece, 1, piece.length - 1);
      out.write(piece, 1, piece.length - 1);
      bytes += piece.length - 1;
    }
    receiver.end();
    return new Manifest.Part(
        head.table(),
        head.columns(),
        -1,
        bytes,
        Base64.getEncoder().encodeToString(digest.digest()));
  }

  private byte[] piece(int part, int number) throws IOException {
    int length = in.readInt();
    if (length <= 0 || length > MOST_BYTES) {
      throw SealBroken.missing();
    }
    var sealed = new byte[length];
    in.readFully(sealed);
    return pieces.unseal(part + "|" + number, sealed);
  }

  private static NotWhole changed(String part) {
    return new NotWhole("The backup is not as it was written, in part " + part + ".");
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
