package fi.tallessa.admission.certificate;

import fi.tallessa.web.Incidents;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks at what the database and the files say of certificates, and says once what is wrong. */
final class CertificateWatch {

  private final Look devices;
  private final Look server;

  CertificateWatch(Runnable devices, Runnable server) {
    this.devices =
        new Look(devices, "certificates of devices could not be read; what was known holds");
    this.server =
        new Look(server, "the certificate of the server could not be read; the old one is served");
  }

  @Scheduled(fixedDelayString = "${tallessa.certificates.beat}")
  void look() {
    devices.once();
    server.once();
  }

  /** One that fails keeps no other from being made, and is told when it begins to. */
  private static final class Look {

    private final Runnable look;
    private final String failure;
    private boolean told;

    Look(Runnable look, String failure) {
      this.look = look;
      this.failure = failure;
    }

    void once() {
      try {
        look.run();
        told = false;
      } catch (RuntimeException failed) {
        if (!told) {
          Incidents.note(failure, failed);
        }
        told = true;
      }
    }
  }
}
