package fi.tallessa.vault;

import fi.tallessa.holdings.WrappedKey;
import fi.tallessa.kernel.SubjectId;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * An export of wrapped keys on disk: the newest of them is what a backup of the data is restored
 * with. Head ({@code TKX1}, the epoch, the file's own key as that epoch wraps it), then pieces of
 * lines, each sealed with the file's own key and bound to its place, the last one with the number
 * of lines. Without the key of its epoch it is noise; cut short or changed it is refused.
 *
 * <p>A line is {@code K subject wrapped} for a person, {@code R wrapped} for the register, each
 * with the epoch that wraps it behind where that is another one, as while a rotation is stuck,
 * {@code P proof} for the epoch, {@code E subject moment epoch} for whose key is gone, {@code X
 * subject id moment table rewritten key} for what was erased of a file that stays, {@code N lines}
 * at the end.
 */
@Component
public class KeyExportFile {

  private static final byte[] FORMAT = "TKX1".getBytes(StandardCharsets.US_ASCII);
  private static final String OWN_KEY = "export";
  private static final int PIECE_CHARS = 1 << 16;
  private static final int MOST_BYTES = 1 << 20;

  private final Keyring keys;

  KeyExportFile(Keyring keys) {
    this.keys = keys;
  }

  /** What is in an export, as it is read or written. */
  public interface Reading {
    default void person(SubjectId subject, WrappedKey wrapped) {}

    default void register(WrappedKey wrapped) {}

    default void proof(byte[] proof) {}

    default void erased(SubjectId subject, Instant at, int epoch) {}

    default void erased(ErasedRow row) {}

    default void restricted(SubjectId subject, Instant since) {}

    default void written(Instant at) {}
  }

  /** A whole export: of which epoch, and how many lines. */
  public record Whole(int epoch, long lines) {}

  /** A file that cannot be relied on: another format, cut short, or changed. */
  public static final class ExportBroken extends RuntimeException {
    ExportBroken(String how) {
      super("an export of keys " + how);
    }
  }

  /** Writes an export to a new file, flushed; gives how many lines. */
  long write(Path file, int epoch, Consumer<Reading> filled) {
    var own = Aead.newKey();
    var wrapped = keys.wrap(epoch, own, Vault.place(OWN_KEY, epoch));
    try {
      Files.deleteIfExists(file);
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      try (var out =
          new DataOutputStream(
              new BufferedOutputStream(
                  Files.newOutputStream(
                      file, StandardOpenOption.WRITE, StandardOpenOption.SYNC)))) {
        out.write(FORMAT);
        out.writeInt(epoch);
        out.writeInt(wrapped.length);
        out.write(wrapped);
        var lines = new Lines(out, new Aead(own), epoch);
        filled.accept(lines);
        lines.end();
        return lines.lines;
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * Reads a whole export; {@link ExportBroken} where it is not as it was written, {@link
   * KeyMissing} or {@link SealBroken} where the key of its epoch is not here.
   */
  public Whole read(Path file, Reading reading) {
    try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      if (!Arrays.equals(in.readNBytes(FORMAT.length), FORMAT)) {
        throw new ExportBroken("is none, or of another version");
      }
      int epoch = in.readInt();
      var own = keys.unwrap(epoch, bytes(in), Vault.place(OWN_KEY, epoch));
      return new Whole(epoch, read(in, new Aead(own), epoch, reading));
    } catch (EOFException cut) {
      throw new ExportBroken("is cut short");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static byte[] bytes(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length <= 0 || length > MOST_BYTES) {
      throw new ExportBroken("has a piece of no possible length");
    }
    var bytes = new byte[length];
    in.readFully(bytes);
    return bytes;
  }

  private static long read(DataInputStream in, Aead own, int epoch, Reading reading)
      throws IOException {
    long lines = 0;
    for (int piece = 1; ; piece++) {
      for (var line : clear(bytes(in), own, epoch, piece).split("\n")) {
        var words = line.split(" ");
        if (words[0].equals("N")) {
          if (Long.parseLong(words[1]) != lines || in.read() >= 0) {
            throw new ExportBroken("has not as many lines as it says");
          }
          return lines;
        }
        tell(words, epoch, reading);
        lines++;
      }
    }
  }

  private static String clear(byte[] sealed, Aead own, int epoch, int piece) {
    try {
      return new String(own.unseal(sealed, bound(epoch, piece)), StandardCharsets.UTF_8);
    } catch (SealBroken changed) {
      throw new ExportBroken("was changed in piece " + piece);
    }
  }

  private static void tell(String[] words, int epoch, Reading reading) {
    switch (words[0]) {
      case "K" -> reading.person(subject(words[1]), wrapped(words, 2, epoch));
      case "R" -> reading.register(wrapped(words, 1, epoch));
      case "P" -> reading.proof(bytes(words[1]));
      case "E" ->
          reading.erased(subject(words[1]), Instant.parse(words[2]), Integer.parseInt(words[3]));
      case "X" -> reading.erased(row(words));
      case "S" -> reading.restricted(subject(words[1]), Instant.parse(words[2]));
      case "T" -> reading.written(Instant.parse(words[1]));
      default -> throw new ExportBroken("says something this version does not know");
    }
  }

  private static ErasedRow row(String[] words) {
    return new ErasedRow(
        UUID.fromString(words[2]),
        subject(words[1]),
        Instant.parse(words[3]),
        words[4],
        new String(bytes(words[6]), StandardCharsets.UTF_8),
        Boolean.parseBoolean(words[5]));
  }

  private static WrappedKey wrapped(String[] words, int at, int epoch) {
    return new WrappedKey(
        words.length > at + 1 ? Integer.parseInt(words[at + 1]) : epoch, bytes(words[at]));
  }

  private static SubjectId subject(String word) {
    return new SubjectId(UUID.fromString(word));
  }

  private static byte[] bytes(String word) {
    return Base64.getDecoder().decode(word);
  }

  private static byte[] bound(int epoch, int piece) {
    return ("v1|tkx|" + epoch + "|" + piece).getBytes(StandardCharsets.UTF_8);
  }

  /** Gathers lines into pieces, and seals each. */
  private static final class Lines implements Reading {

    private final DataOutputStream out;
    private final Aead own;
    private final int epoch;
    private final StringBuilder piece = new StringBuilder();
    private int pieces;
    private long lines;

    Lines(DataOutputStream out, Aead own, int epoch) {
      this.out = out;
      this.own = own;
      this.epoch = epoch;
    }

    @Override
    public void person(SubjectId subject, WrappedKey wrapped) {
      add("K " + subject.value() + " " + text(wrapped));
    }

    @Override
    public void register(WrappedKey wrapped) {
      add("R " + text(wrapped));
    }

    @Override
    public void proof(byte[] proof) {
      add("P " + text(proof));
    }

    @Override
    public void erased(SubjectId subject, Instant at, int of) {
      add("E " + subject.value() + " " + at + " " + of);
    }

    @Override
    public void erased(ErasedRow row) {
      add(
          "X %s %s %s %s %s %s"
              .formatted(
                  row.subject().value(),
                  row.id(),
                  row.at(),
                  row.relation(),
                  row.rewritten(),
                  text(row.key().getBytes(StandardCharsets.UTF_8))));
    }

    @Override
    public void restricted(SubjectId subject, Instant since) {
      add("S " + subject.value() + " " + since);
    }

    @Override
    public void written(Instant at) {
      add("T " + at);
    }

    private String text(WrappedKey wrapped) {
      var bytes = text(wrapped.bytes());
      return wrapped.epoch() == epoch ? bytes : bytes + " " + wrapped.epoch();
    }

    private static String text(byte[] bytes) {
      return Base64.getEncoder().encodeToString(bytes);
    }

    private void add(String line) {
      lines++;
      put(line);
    }

    private void put(String line) {
      piece.append(line).append('\n');
      if (piece.length() > PIECE_CHARS) {
        flush();
      }
    }

    void end() {
      put("N " + lines);
      flush();
    }

    private void flush() {
      if (piece.isEmpty()) {
        return;
      }
      var sealed =
          own.seal(piece.toString().getBytes(StandardCharsets.UTF_8), bound(epoch, ++pieces));
      piece.setLength(0);
      try {
        out.writeInt(sealed.length);
        out.write(sealed);
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }
}
