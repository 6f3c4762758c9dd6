package fi.tallessa.admission.certificate;

import fi.tallessa.kernel.WorkerId;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.UUID;

/** The association's own CA, and who made it when; a newer one issues in the place of an older. */
public record Authority(UUID id, X509Certificate certificate, WorkerId by, Instant at) {

  public Instant until() {
    return certificate.getNotAfter().toInstant();
  }
}
