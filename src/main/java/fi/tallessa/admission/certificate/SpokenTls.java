package fi.tallessa.admission.certificate;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.tomcat.util.net.SSLHostConfig;
import org.apache.tomcat.util.net.openssl.ciphers.OpenSSLCipherConfigurationParser;
import org.springframework.boot.web.server.Ssl;

/**
 * The versions and suites of {@code server.ssl}, under whatever name the server is called (ASVS
 * 12.1.1, 12.1.2): a certificate that comes in a bundle has options of its own beside it, and those
 * are the web server's where nobody has set them.
 */
record SpokenTls(List<String> versions, List<String> suites) {

  static SpokenTls of(Ssl said) {
    return new SpokenTls(all(said.getEnabledProtocols()), all(said.getCiphers()));
  }

  private static List<String> all(String[] said) {
    return said == null ? List.of() : List.of(said);
  }

  /** Those of TLS 1.3 have a list of their own. */
  void onto(SSLHostConfig host) {
    if (!versions.isEmpty()) {
      host.setProtocols(String.join("+", versions));
    }
    if (!suites.isEmpty()) {
      var byAge =
          suites.stream()
              .collect(Collectors.partitioningBy(OpenSSLCipherConfigurationParser::isTls13Cipher));
      host.setCiphers(String.join(",", byAge.get(false)));
      host.setCipherSuites(String.join(",", byAge.get(true)));
    }
  }
}
