package fi.tallessa.admission;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/**
 * Judges what a browser showed while its TLS connection was made: a way in, and never a name. Asked
 * of every request, so it answers from memory; what is revoked is known here within seconds.
 */
@FunctionalInterface
public interface ClientCertificates {

  /**
   * @param chain as TLS proved it to be the browser's, its own certificate first; empty where it
   *     showed none. It never comes from a header.
   */
  ClientCertificate judge(List<X509Certificate> chain, Instant at);
}
