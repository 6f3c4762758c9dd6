package fi.tallessa.admission;

import jakarta.servlet.http.HttpServletRequest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * What is known of a request before anything it says is believed.
 *
 * @param from the other end of the connection
 * @param headers all lines of a name, which anybody may have written
 * @param certificate what the connection itself has shown
 */
record Knock(
    IpAddress from, Function<String, List<String>> headers, ClientCertificate certificate) {

  private static final String CERTIFICATES = "jakarta.servlet.request.X509Certificate";

  static Knock of(HttpServletRequest request, ClientCertificates certificates, Instant at) {
    var shown = (X509Certificate[]) request.getAttribute(CERTIFICATES);
    return new Knock(
        IpAddress.ofConnection(request.getRemoteAddr()).orElse(IpAddress.NOWHERE),
        name -> Collections.list(request.getHeaders(name)),
        certificates.judge(shown == null ? List.of() : Arrays.asList(shown), at));
  }

  /** From an address, with nothing shown and nothing said. */
  static Knock plain(IpAddress from) {
    return new Knock(from, name -> List.of(), ClientCertificate.NONE);
  }

  @Override
  public String toString() {
    return "Knock";
  }
}
