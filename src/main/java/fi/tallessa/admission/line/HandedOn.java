package fi.tallessa.admission.line;

import fi.tallessa.admission.Behind;
import fi.tallessa.admission.IpAddress;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One connection from the proxy: its line is read, and what follows goes on to the web server and
 * back, as it is. TLS passes through, and with it whoever's certificate.
 */
final class HandedOn implements Runnable {

  /** The proxy says its line at once. */
  private static final int LINE_MILLIS = 5_000;

  private static final int CONNECT_MILLIS = 5_000;

  private final Socket proxy;
  private final InetSocketAddress server;
  private final Behind behind;
  private final Predicate<IpAddress> isProxy;

  HandedOn(Socket proxy, InetSocketAddress server, Behind behind, Predicate<IpAddress> isProxy) {
    this.proxy = proxy;
    this.server = server;
    this.behind = behind;
    this.isProxy = isProxy;
  }

  @Override
  public void run() {
    try (proxy) {
      var from = new IpAddress(proxy.getInetAddress());
      if (isProxy.test(from)) {
        proxy.setSoTimeout(LINE_MILLIS);
        var said = ProxyLine.read(proxy.getInputStream());
        proxy.setSoTimeout(0);
        handOn(who(said, from), from);
      }
    } catch (IOException ended) {
      // By whoever asked, by the server, or by a line that is none: there is nobody to tell.
    }
  }

  /**
   * Whoever it names nobody for is nobody's, and so is who connects from the machine it is on: as
   * the proxy itself, they would be believed what their own headers say.
   */
  private static IpAddress who(Optional<IpAddress> said, IpAddress proxy) {
    return said.filter(one -> !one.equals(proxy)).orElse(IpAddress.NOWHERE);
  }

  /** Known before the first byte, and until the last: the port is the next one's after that. */
  private void handOn(IpAddress who, IpAddress from) throws IOException {
    try (var inside = new Socket()) {
      inside.setTcpNoDelay(true);
      inside.bind(new InetSocketAddress(Behind.INSIDE, 0));
      var end = (InetSocketAddress) inside.getLocalSocketAddress();
      behind.add(end, who, from);
      try {
        inside.connect(server, CONNECT_MILLIS);
        var asking = Thread.ofVirtual().start(() -> ask(inside));
        inside.getInputStream().transferTo(proxy.getOutputStream());
        proxy.close();
        asking.join();
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      } finally {
        behind.remove(end);
      }
    }
  }

  /** Whoever has asked all they ask still waits for the answer. */
  private void ask(Socket inside) {
    try {
      proxy.getInputStream().transferTo(inside.getOutputStream());
      inside.shutdownOutput();
    } catch (IOException ended) {
      end(inside);
    }
  }

  /** The other direction ends by it; its port is ours until then. */
  private static void end(Socket inside) {
    try {
      inside.shutdownInput();
    } catch (IOException over) {
      // It has.
    }
  }
}
