package fi.tallessa.admission.certificate;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whose certificates of devices are taken.
 *
 * @param keys the folder of the key of the association's own CA
 * @param ca a file with the certificates of another CA (PEM), which then takes its place; empty for
 *     none
 * @param crl the file of the certificates that one has revoked; needed with it
 */
@ConfigurationProperties("tallessa.certificates")
record CertificateSettings(Path keys, String ca, String crl) {

  boolean external() {
    return !ca.isBlank();
  }
}
