package fi.tallessa.audit.log;

import fi.tallessa.kernel.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The lines from the checkpoint before it up to its last line, sealed: chained by the hash of the
 * one before, and signed.
 *
 * @param form how its lines became digests, or what it tells ({@link Told})
 * @param lines how many
 * @param content hash of their digests, or of what it tells
 * @param previous hash of the checkpoint before
 */
record Checkpoint(
    long number,
    int form,
    Instant at,
    long first,
    long last,
    int lines,
    byte[] content,
    byte[] previous,
    byte[] signature) {

  private static final String KIND = "tallessa-log";
  private static final String VERSION = "1";

  /** Of Ed25519, in hexadecimal: a shorter one was torn. */
  private static final int SIGNATURE = 128;

  /** The end of a chain, where the next one is hung. */
  record Head(long number, long line, byte[] hash) {
    static final Head NONE = new Head(0, 0, new byte[Sha256.BYTES]);
  }

  static Checkpoint after(Head head, List<LineDigest> lines, Instant at, LogKey key) {
    return after(head, lines, LineForm.NEWEST, at, key);
  }

  static Checkpoint after(
      Head head, List<LineDigest> lines, LineForm form, Instant at, LogKey key) {
    long first = lines.getFirst().line();
    long last = lines.getLast().line();
    var digests = LineDigest.joined(lines);
    return next(head, form.number(), at, first, last, lines.size(), digests, key);
  }

  /** One that seals no line, and tells something of the chain. */
  static Checkpoint telling(Head head, Told what, byte[] said, Instant at, LogKey key) {
    return next(head, what.number(), at, head.line(), head.line(), 0, said, key);
  }

  private static Checkpoint next(
      Head head, int form, Instant at, long first, long last, int lines, byte[] said, LogKey key) {
    var unsigned =
        new Checkpoint(
            head.number() + 1,
            form,
            at.truncatedTo(ChronoUnit.MICROS),
            first,
            last,
            lines,
            Sha256.of(said),
            head.hash(),
            new byte[0]);
    return unsigned.signed(key.sign(unsigned.hash()));
  }

  private Checkpoint signed(byte[] by) {
    return new Checkpoint(number, form, at, first, last, lines, content, previous, by);
  }

  /** Over everything it says but its signature. */
  byte[] hash() {
    var said =
        ByteBuffer.allocate(5 * Long.BYTES + 5 * Integer.BYTES + content.length + previous.length)
            .putLong(number)
            .putInt(form)
            .putLong(at.getEpochSecond())
            .putInt(at.getNano())
            .putLong(first)
            .putLong(last)
            .putInt(lines)
            .putInt(content.length)
            .put(content)
            .putInt(previous.length)
            .put(previous);
    var hash = Sha256.begin();
    hash.update((KIND + " " + VERSION).getBytes(StandardCharsets.US_ASCII));
    return hash.digest(Arrays.copyOf(said.array(), said.position()));
  }

  Head head() {
    return new Head(number, last, hash());
  }

  boolean follows(Head head) {
    return number == head.number() + 1 && Arrays.equals(previous, head.hash());
  }

  Optional<Told> tells() {
    return Told.of(form);
  }

  boolean same(Checkpoint other) {
    return Arrays.equals(hash(), other.hash()) && Arrays.equals(signature, other.signature);
  }

  /** One line of plain signs, as it stands outside the database; nobody is told of in it. */
  String text() {
    var hex = HexFormat.of();
    return String.join(
        " ",
        KIND,
        VERSION,
        "" + number,
        "" + form,
        "" + at,
        "" + first,
        "" + last,
        "" + lines,
        hex.formatHex(content),
        hex.formatHex(previous),
        hex.formatHex(signature));
  }

  /** Nothing where the line says something else, or was torn. */
  static Optional<Checkpoint> parse(String text) {
    var part = text.split(" ");
    if (part.length != 11
        || part[10].length() != SIGNATURE
        || !part[0].equals(KIND)
        || !part[1].equals(VERSION)) {
      return Optional.empty();
    }
    var hex = HexFormat.of();
    try {
      return Optional.of(
          new Checkpoint(
              Long.parseLong(part[2]),
              Integer.parseInt(part[3]),
              Instant.parse(part[4]),
              Long.parseLong(part[5]),
              Long.parseLong(part[6]),
              Integer.parseInt(part[7]),
              hex.parseHex(part[8]),
              hex.parseHex(part[9]),
              hex.parseHex(part[10])));
    } catch (IllegalArgumentException | DateTimeParseException torn) {
      return Optional.empty();
    }
  }
}
