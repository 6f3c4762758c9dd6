package fi.tallessa.admission.certificate;

import fi.tallessa.admission.ClientCertificate;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a chain of certificates is worth (RFC 5280; S33, ASVS 12.1.3). Whose it is comes first: of a
 * stranger's nobody learns whether it would still be in time.
 */
final class Judging {

  /** That a certificate is for whoever connects, and not for a server (RFC 5280, 4.2.1.12). */
  private static final String CLIENT = "1.3.6.1.5.5.7.3.2";

  static ClientCertificate judge(List<X509Certificate> chain, Instant at, Trusted trusted) {
    if (chain.isEmpty()) {
      return ClientCertificate.NONE;
    }
    var own = chain.getFirst();
    var path = chain.stream().filter(one -> !trusted.authorities().contains(one)).toList();
    if (!isSigned(path, own, at, trusted)) {
      return ClientCertificate.OTHER_CA;
    }
    if (at.isBefore(own.getNotBefore().toInstant())) {
      return ClientCertificate.EARLY;
    }
    if (at.isAfter(own.getNotAfter().toInstant())) {
      return ClientCertificate.EXPIRED;
    }
    return trusted.stand(path, at) ? ClientCertificate.VALID : ClientCertificate.REVOKED;
  }

  private static boolean isSigned(
      List<X509Certificate> path, X509Certificate own, Instant at, Trusted trusted) {
    var anchors = anchors(trusted, at);
    if (anchors.isEmpty() || !path.contains(own)) {
      return false;
    }
    try {
      var certificates = CertificateFactory.getInstance("X.509").generateCertPath(path);
      CertPathValidator.getInstance("PKIX").validate(certificates, asked(anchors, own, at));
      return true;
    } catch (GeneralSecurityException | IOException unsigned) {
      return false;
    }
  }

  private static Set<TrustAnchor> anchors(Trusted trusted, Instant at) {
    return trusted.authorities().stream()
        .filter(one -> !at.isAfter(one.getNotAfter().toInstant()))
        .map(one -> new TrustAnchor(one, null))
        .collect(Collectors.toSet());
  }

  /** At a moment when it was in time, since that is judged apart. */
  private static PKIXParameters asked(Set<TrustAnchor> anchors, X509Certificate own, Instant at)
      throws InvalidAlgorithmParameterException, IOException {
    var client = new X509CertSelector();
    client.setExtendedKeyUsage(Set.of(CLIENT));
    var asked = new PKIXParameters(anchors);
    asked.setRevocationEnabled(false);
    asked.setTargetCertConstraints(client);
    var day = Date.from(at);
    asked.setDate(
        day.before(own.getNotBefore())
            ? own.getNotBefore()
            : day.after(own.getNotAfter()) ? own.getNotAfter() : day);
    return asked;
  }

  private Judging() {}
}
