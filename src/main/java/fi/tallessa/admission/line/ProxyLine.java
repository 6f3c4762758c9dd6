package fi.tallessa.admission.line;

import fi.tallessa.admission.IpAddress;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a proxy says before it hands a connection on: who stands behind it (PROXY protocol, versions
 * 1 and 2). Not a byte more is read than the line has, for the next one is TLS.
 */
final class ProxyLine {

  /** No browser begins like this, in TLS or without. */
  private static final byte[] SIGNATURE =
      "\r\n\r\n\0\r\nQUIT\n".getBytes(StandardCharsets.US_ASCII);

  private static final int LONGEST_WORDS = 107;

  /** Addresses and what may follow them; a proxy says no more. */
  private static final int LONGEST_BYTES = 1024;

  private static final int LOCAL = 0x20;
  private static final int PROXY = 0x21;
  private static final int TCP_4 = 0x11;
  private static final int TCP_6 = 0x21;

  /**
   * @return empty where it names nobody: it asks for itself, or does not know who stands behind
   * @throws NoProxyLine where it begins in any other way; nothing of it is told
   */
  static Optional<IpAddress> read(InputStream from) throws IOException {
    var in = new DataInputStream(from);
    int first = in.readUnsignedByte();
    return switch (first) {
      case 'P' -> words(in);
      case '\r' -> bytes(in);
      default -> throw new NoProxyLine();
    };
  }

  private static Optional<IpAddress> words(DataInputStream in) throws IOException {
    var line = new StringBuilder("P");
    while (line.length() < 2 || line.charAt(line.length() - 1) != '\n') {
      if (line.length() >= LONGEST_WORDS) {
        throw new NoProxyLine();
      }
      line.append((char) in.readUnsignedByte());
    }
    var words = line.toString().strip().split(" ", -1);
    boolean whole = line.charAt(line.length() - 2) == '\r' && words[0].equals("PROXY");
    if (!whole || words.length < 2) {
      throw new NoProxyLine();
    }
    if (words[1].equals("UNKNOWN")) {
      return Optional.empty();
    }
    return Optional.of(of(words));
  }

  private static IpAddress of(String[] words) throws NoProxyLine {
    int wanted =
        switch (words[1]) {
          case "TCP4" -> 4;
          case "TCP6" -> 16;
          default -> throw new NoProxyLine();
        };
    return Optional.of(words)
        .filter(all -> all.length == 6)
        .flatMap(all -> IpAddress.of(all[2]))
        .filter(one -> one.value().getAddress().length == wanted)
        .orElseThrow(NoProxyLine::new);
  }

  private static Optional<IpAddress> bytes(DataInputStream in) throws IOException {
    var signature = new byte[SIGNATURE.length];
    signature[0] = '\r';
    in.readFully(signature, 1, signature.length - 1);
    int command = in.readUnsignedByte();
    int family = in.readUnsignedByte();
    int length = in.readUnsignedShort();
    if (!Arrays.equals(signature, SIGNATURE) || length > LONGEST_BYTES) {
      throw new NoProxyLine();
    }
    var addresses = new byte[length];
    in.readFully(addresses);
    return switch (command) {
      case LOCAL -> Optional.empty();
      case PROXY -> Optional.of(of(family, addresses));
      default -> throw new NoProxyLine();
    };
  }

  /** Both addresses, and both ports. */
  private static IpAddress of(int family, byte[] addresses) throws IOException {
    int size =
        switch (family) {
          case TCP_4 -> 4;
          case TCP_6 -> 16;
          default -> throw new NoProxyLine();
        };
    if (addresses.length < 2 * size + 4) {
      throw new NoProxyLine();
    }
    // As everywhere, an IPv4 address in an IPv6 one is that IPv4 address.
    return new IpAddress(InetAddress.getByAddress(Arrays.copyOf(addresses, size)));
  }

  /** Whoever connected said something else first. */
  static final class NoProxyLine extends IOException {
    NoProxyLine() {
      super("no line of a proxy");
    }
  }

  private ProxyLine() {}
}
