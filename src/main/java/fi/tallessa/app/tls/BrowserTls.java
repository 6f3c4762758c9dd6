package fi.tallessa.app.tls;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.web.server.Ssl;

/**
 * Browsers reach the register over TLS (S32, ASVS 12.2.1): it has a certificate, or it says itself
 * that something on this machine ends TLS, and then hears nobody but this machine.
 */
final class BrowserTls {

  static final String NO_CERTIFICATE =
      "It has no certificate: set server.ssl.key-store or server.ssl.certificate, or, where a proxy"
          + " on this machine ends TLS, server.ssl.enabled=false and server.address=127.0.0.1.";

  static final String HEARD_IN_THE_CLEAR =
      "With server.ssl.enabled=false only a proxy on this machine may reach it, and other machines"
          + " could: set server.address=127.0.0.1 too, or give it a certificate.";

  /** One sentence, or none when nobody is spoken to in the clear from another machine. */
  static Optional<String> problem(Binder settings) {
    var tls = settings.bind("server.ssl", Ssl.class).orElseGet(Ssl::new);
    if (tls.isEnabled()) {
      return hasCertificate(tls) ? Optional.empty() : Optional.of(NO_CERTIFICATE);
    }
    return settings.bind("server.address", String.class).map(BrowserTls::isHere).orElse(false)
        ? Optional.empty()
        : Optional.of(HEARD_IN_THE_CLEAR);
  }

  private static boolean hasCertificate(Ssl tls) {
    return Stream.of(tls.getKeyStore(), tls.getCertificate(), tls.getBundle())
        .anyMatch(one -> one != null && !one.isBlank());
  }

  /** Whether an address is one that only this machine reaches. */
  static boolean isHere(String address) {
    try {
      return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException unknown) {
      return false;
    }
  }

  private BrowserTls() {}
}
