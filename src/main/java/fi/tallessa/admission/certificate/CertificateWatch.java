package fi.tallessa.admission.certificate;

import fi.tallessa.web.ToldOnce;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks at what the database and the files say of certificates: one that fails stops no other. */
final class CertificateWatch {

  private final Runnable devices;
  private final Runnable server;
  private final ToldOnce ofDevices =
      new ToldOnce("certificates of devices could not be read; what was known holds");
  private final ToldOnce ofServer =
      new ToldOnce("the certificate of the server could not be read; the old one is served");

  CertificateWatch(Runnable devices, Runnable server) {
    this.devices = devices;
    this.server = server;
  }

  @Scheduled(fixedDelayString = "${tallessa.certificates.beat}")
  void look() {
    ofDevices.run(devices);
    ofServer.run(server);
  }
}
