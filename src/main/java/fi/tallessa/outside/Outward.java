package fi.tallessa.outside;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ByteChannel;
import java.nio.channels.SocketChannel;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** The one place where the product's own code speaks to anybody; its database has a driver. */
public final class Outward {

  /**
   * A conversation over TLS with a machine of the list, whose certificate has to name it.
   *
   * @param patience in milliseconds, to be answered and between two words
   * @throws IOException before anybody is asked, where it is not on the list
   */
  public static SSLSocket tls(Hosts hosts, SSLContext tls, String host, int port, int patience)
      throws IOException {
    if (!hosts.allows(host)) {
      throw new IOException("it is not on the list of tallessa.outside");
    }
    var socket = (SSLSocket) tls.getSocketFactory().createSocket();
    try {
      var parameters = socket.getSSLParameters();
      parameters.setProtocols(new String[] {"TLSv1.2", "TLSv1.3"});
      parameters.setEndpointIdentificationAlgorithm("HTTPS");
      socket.setSSLParameters(parameters);
      socket.connect(new InetSocketAddress(host, port), patience);
      socket.setSoTimeout(patience);
      return socket;
    } catch (IOException away) {
      socket.close();
      throw away;
    }
  }

  /**
   * With a daemon of this machine, in the clear.
   *
   * @throws IOException where it could be another machine
   */
  public static ByteChannel here(SocketAddress at) throws IOException {
    var family = family(at);
    var channel = SocketChannel.open(family);
    try {
      channel.connect(at);
      return channel;
    } catch (IOException away) {
      channel.close();
      throw away;
    }
  }

  private static StandardProtocolFamily family(SocketAddress at) throws IOException {
    return switch (at) {
      case UnixDomainSocketAddress _ -> StandardProtocolFamily.UNIX;
      case InetSocketAddress loop when loop.getAddress().isLoopbackAddress() ->
          loop.getAddress().getAddress().length == 4
              ? StandardProtocolFamily.INET
              : StandardProtocolFamily.INET6;
      default -> throw new IOException("it is not on this machine");
    };
  }

  private Outward() {}
}
