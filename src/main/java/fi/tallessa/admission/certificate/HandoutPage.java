package fi.tallessa.admission.certificate;

import fi.tallessa.web.QrCode;
import java.time.Instant;

/**
 * What is handed over with a new certificate, for whoever has issued it.
 *
 * @param name of whoever carries the device
 * @param address where the device fetches the file
 * @param picture of that address, for a camera
 */
public record HandoutPage(
    DeviceCertificate certificate,
    String name,
    String password,
    String address,
    QrCode picture,
    Instant ends) {

  @Override
  public String toString() {
    return "HandoutPage";
  }
}
