package fi.tallessa.admission.certificate;

import fi.tallessa.web.Incidents;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks at what the database and the files say of certificates, and says once what is wrong. */
final class CertificateWatch {

  private final Knowing knowing;
  private final ServerTls tls;
  private boolean told;

  CertificateWatch(Knowing knowing, ServerTls tls) {
    this.knowing = knowing;
    this.tls = tls;
  }

  @Scheduled(fixedDelayString = "${tallessa.certificates.beat}")
  void look() {
    try {
      knowing.look();
      tls.look();
      told = false;
    } catch (RuntimeException failed) {
      if (!told) {
        Incidents.note("certificates could not be read; what was known of them holds", failed);
      }
      told = true;
    }
  }
}
