package fi.tallessa.admission.certificate;

import fi.tallessa.admission.ClientCertificate;
import fi.tallessa.admission.ClientCertificates;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** What this machine knows of certificates, in memory: each request is judged by it. */
@Component
final class CertificatesKnown implements ClientCertificates {

  private volatile Trusted trusted = Trusted.NOBODY;
  private volatile List<Instant> ends = List.of();

  @Override
  public ClientCertificate judge(List<X509Certificate> chain, Instant at) {
    return Judging.judge(chain, at, trusted);
  }

  Trusted trusted() {
    return trusted;
  }

  /**
   * @param ends when those end that nobody has renewed
   */
  void know(Trusted found, List<Instant> ends) {
    this.trusted = found;
    this.ends = List.copyOf(ends);
  }

  /** When those end that do so soon, the first one first. */
  List<Instant> endSoon(Instant at) {
    return ends.stream().filter(one -> DeviceCertificate.isSoon(one, at)).sorted().toList();
  }
}
