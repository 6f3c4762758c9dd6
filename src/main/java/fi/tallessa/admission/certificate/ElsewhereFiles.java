package fi.tallessa.admission.certificate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The files of another CA: its certificates, and what it has revoked. Read anew each time one
 * looks, since they are small; what cannot be read leaves what was known.
 */
@Component
final class ElsewhereFiles {

  private static final byte[] NONE = {};

  private final CertificateSettings settings;

  ElsewhereFiles(CertificateSettings settings) {
    this.settings = settings;
  }

  TrustedElsewhere read() {
    try {
      return read(bytes(settings.ca()), settings.crl().isBlank() ? NONE : bytes(settings.crl()));
    } catch (IOException | GeneralSecurityException broken) {
      throw new IllegalStateException("the files of the CA cannot be read", broken);
    }
  }

  private static byte[] bytes(String file) throws IOException {
    return Files.readAllBytes(Path.of(file.replaceFirst("^file:", "")));
  }

  static TrustedElsewhere read(byte[] ca, byte[] crl) throws GeneralSecurityException {
    var factory = CertificateFactory.getInstance("X.509");
    var authorities =
        factory.generateCertificates(new ByteArrayInputStream(ca)).stream()
            .map(X509Certificate.class::cast)
            .toList();
    var lists =
        factory.generateCRLs(new ByteArrayInputStream(crl)).stream()
            .map(X509CRL.class::cast)
            .filter(list -> isSigned(list, authorities))
            .toList();
    return new TrustedElsewhere(List.copyOf(authorities), lists);
  }

  private static boolean isSigned(X509CRL list, Collection<X509Certificate> authorities) {
    return authorities.stream()
        .filter(one -> one.getSubjectX500Principal().equals(list.getIssuerX500Principal()))
        .anyMatch(one -> isSigned(list, one));
  }

  private static boolean isSigned(X509CRL list, X509Certificate authority) {
    try {
      list.verify(authority.getPublicKey());
      return true;
    } catch (GeneralSecurityException another) {
      return false;
    }
  }
}
