package fi.tallessa.admission.certificate;

import fi.tallessa.kernel.Sha256;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * The association's own CA. What it has issued is known one by one, so a certificate that somebody
 * signed with its stolen key is none.
 *
 * @param issued the fingerprints of what was issued and not revoked
 */
record TrustedOwn(Collection<X509Certificate> authorities, Set<String> issued) implements Trusted {

  @Override
  public boolean stand(List<X509Certificate> path, Instant at) {
    return path.size() == 1 && issued.contains(fingerprint(path.getFirst()));
  }

  /** The SHA-256 of the whole certificate, in hex. */
  static String fingerprint(X509Certificate certificate) {
    try {
      return HexFormat.of().formatHex(Sha256.of(certificate.getEncoded()));
    } catch (CertificateEncodingException broken) {
      throw new IllegalArgumentException("no certificate", broken);
    }
  }
}
