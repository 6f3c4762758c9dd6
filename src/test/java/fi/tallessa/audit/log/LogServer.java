package fi.tallessa.audit.log;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/** A small log server: takes syslog over TLS, each message after its length (RFC 5425). */
final class LogServer implements AutoCloseable {

  private final ServerSocket socket;
  private final SSLSocketFactory layers;
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private volatile boolean rude;

  /**
   * @param keys a key store with the password {@code throwaway}
   */
  LogServer(Path keys) {
    try {
      var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      managers.init(store(keys), "throwaway".toCharArray());
      var tls = SSLContext.getInstance("TLS");
      tls.init(managers.getKeyManagers(), null, null);
      this.layers = tls.getSocketFactory();
      this.socket = new ServerSocket(0);
    } catch (IOException | GeneralSecurityException failed) {
      throw new IllegalStateException(failed);
    }
    Thread.ofPlatform().daemon().start(this::listen);
  }

  /** Whoever trusts this certificate alone. */
  static SSLContext trusting(Path keys) {
    try {
      var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      var only = KeyStore.getInstance("PKCS12");
      only.load(null, null);
      only.setCertificateEntry("server", store(keys).getCertificate("test"));
      trust.init(only);
      var tls = SSLContext.getInstance("TLS");
      tls.init(null, trust.getTrustManagers(), null);
      return tls;
    } catch (IOException | GeneralSecurityException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static KeyStore store(Path keys) throws IOException, GeneralSecurityException {
    var store = KeyStore.getInstance("PKCS12");
    try (var in = Files.newInputStream(keys)) {
      store.load(in, "throwaway".toCharArray());
    }
    return store;
  }

  int port() {
    return socket.getLocalPort();
  }

  List<String> heard() {
    return heard;
  }

  /** From now on it drops whoever speaks, in the middle of it. */
  void dropsEverybody() {
    rude = true;
  }

  void listensAgain() {
    rude = false;
  }

  private void listen() {
    while (!socket.isClosed()) {
      try (var wire = socket.accept();
          var client = (SSLSocket) layers.createSocket(wire, null, wire.getPort(), true)) {
        client.setUseClientMode(false);
        if (rude) {
          client.getInputStream().read();
          reset(wire);
        } else {
          read(client.getInputStream());
        }
      } catch (IOException | UncheckedIOException ended) {
        // The next one.
      }
    }
  }

  /** As a server that falls: nothing is said of an end. */
  private static void reset(Socket wire) throws IOException {
    wire.setSoLinger(true, 0);
    wire.close();
  }

  private void read(InputStream in) throws IOException {
    var length = new StringBuilder();
    for (int sign = in.read(); sign >= 0; sign = in.read()) {
      if (sign != ' ') {
        length.append((char) sign);
      } else {
        int bytes = Integer.parseInt(length.toString());
        heard.add(new String(in.readNBytes(bytes), StandardCharsets.US_ASCII));
        length.setLength(0);
      }
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
