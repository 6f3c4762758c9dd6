package fi.tallessa.admission.line;

import fi.tallessa.admission.Behind;
import fi.tallessa.admission.IpAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;

/** A port for a proxy in front of the register of a test, which itself has none. */
public final class ProxyPort implements AutoCloseable {

  private final InetSocketAddress server;
  private final Behind behind;
  private final Predicate<IpAddress> isProxy;
  private final ServerSocket door;

  public ProxyPort(int server, Behind behind, Predicate<IpAddress> isProxy) throws IOException {
    this.server = new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), server);
    this.behind = behind;
    this.isProxy = isProxy;
    this.door = new ServerSocket(0, 10, this.server.getAddress());
    Thread.ofVirtual().start(this::listen);
  }

  private void listen() {
    while (!door.isClosed()) {
      try {
        var one = new HandedOn(door.accept(), server, behind, isProxy);
        Thread.ofVirtual().start(one);
      } catch (IOException closed) {
        return;
      }
    }
  }

  /** A connection that has begun as a proxy begins it. */
  public Socket begun(String line) {
    try {
      var socket = new Socket(door.getInetAddress(), door.getLocalPort());
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
      return socket;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}
