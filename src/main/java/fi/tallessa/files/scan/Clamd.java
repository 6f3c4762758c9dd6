package fi.tallessa.files.scan;

import fi.tallessa.outside.Outward;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The daemon of ClamAV: a file is handed to it in pieces, and it says what it thinks (INSTREAM).
 * Only on this machine, through a socket or the loop: what is handed over is not sealed.
 */
final class Clamd {

  private static final int PIECE = 64 * 1024;
  private static final int MOST_SAID = 4 * 1024;
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final byte[] BEGIN = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);

  /** What it thinks of a file. */
  enum Answer {
    FINE,
    FOUND,
    UNSURE
  }

  private final SocketAddress at;
  private final Duration patience;

  /**
   * @param at {@code 127.0.0.1:3310}, or the path of a socket
   */
  Clamd(String at) {
    this(address(at), PATIENCE);
  }

  Clamd(SocketAddress at, Duration patience) {
    this.at = at;
    this.patience = patience;
  }

  static SocketAddress address(String at) {
    if (at.startsWith("/")) {
      return UnixDomainSocketAddress.of(at);
    }
    try {
      int colon = at.lastIndexOf(':');
      var host = InetAddress.getByName(at.substring(0, Math.max(0, colon)));
      if (colon > 0 && host.isLoopbackAddress()) {
        return new InetSocketAddress(host, Integer.parseInt(at.substring(colon + 1)));
      }
    } catch (UnknownHostException | NumberFormatException other) {
      // Said below.
    }
    throw new IllegalArgumentException(
        "tallessa.clamd is a port of this machine, such as 127.0.0.1:3310, or the path of a socket:"
            + " files are handed over unsealed.");
  }

  Answer asked(byte[] file) throws IOException {
    var talk = new FutureTask<>(() -> talk(file));
    Thread.startVirtualThread(talk);
    try {
      return talk.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException away) {
      throw new IOException("clamd does not answer");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped while clamd was asked");
    } finally {
      talk.cancel(true);
    }
  }

  private Answer talk(byte[] file) throws IOException {
    try (var channel = Outward.here(at)) {
      return talk(channel, file);
    }
  }

  private Answer talk(ByteChannel channel, byte[] file) throws IOException {
    write(channel, ByteBuffer.wrap(BEGIN));
    for (int from = 0; from < file.length; from += PIECE) {
      int length = Math.min(PIECE, file.length - from);
      write(channel, ByteBuffer.allocate(4).putInt(length).flip());
      write(channel, ByteBuffer.wrap(file, from, length));
    }
    write(channel, ByteBuffer.allocate(4));
    return answer(channel);
  }

  private static void write(ByteChannel channel, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  private static Answer answer(ByteChannel channel) throws IOException {
    var said = ByteBuffer.allocate(MOST_SAID);
    while (said.hasRemaining() && channel.read(said) >= 0) {
      // To its end.
    }
    var words = new String(said.array(), 0, said.position(), StandardCharsets.US_ASCII).strip();
    words = words.replace("\0", "");
    return words.endsWith(" FOUND")
        ? Answer.FOUND
        : words.equals("stream: OK") ? Answer.FINE : Answer.UNSURE;
  }
}
