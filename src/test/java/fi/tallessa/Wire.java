package fi.tallessa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/** Raw requests to a register on this machine, as no browser would send them. */
public final class Wire {

  /** The whole answer, head and body, to exactly these lines. */
  public static String ask(int port, String... lines) {
    try (var socket = trusting().getSocketFactory().createSocket("127.0.0.1", port)) {
      socket.setSoTimeout(30_000);
      var out = socket.getOutputStream();
      out.write((String.join("\r\n", lines)).getBytes(StandardCharsets.UTF_8));
      out.flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** A GET as a browser sends it. */
  public static String get(int port, String path) {
    return ask(port, "GET " + path + " HTTP/1.1", "Host: localhost", "Connection: close", "", "");
  }

  /** Trusts the certificate a test register made for itself. */
  public static SSLContext trusting() {
    return trusting(null);
  }

  /**
   * @param shown what this side shows of itself, null for nothing
   */
  public static SSLContext trusting(KeyManager[] shown) {
    try {
      var context = SSLContext.getInstance("TLS");
      context.init(shown, new TrustManager[] {new Everybody()}, new SecureRandom());
      return context;
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private static final class Everybody implements X509TrustManager {
    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) {}

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }

  private Wire() {}
}
