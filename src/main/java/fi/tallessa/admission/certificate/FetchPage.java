package fi.tallessa.admission.certificate;

/**
 * On the device itself.
 *
 * @param device what the certificate is called
 * @param token of the link that led here
 */
public record FetchPage(String device, String token) {

  @Override
  public String toString() {
    return "FetchPage";
  }
}
