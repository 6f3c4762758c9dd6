package fi.tallessa.admission.certificate;

import fi.tallessa.vault.Shape;

/**
 * What is handed over with a new certificate, and forgotten in ten minutes.
 *
 * @param token of the link the device fetches the file with
 * @param file key and certificate, locked with the password; empty once the device has it
 */
record Handout(String token, String password, byte[] file) {

  static final Shape<Handout> SHAPE = Shape.of("admission.handout", Handout.class);

  /** Password and link, which the page still shows. */
  Handout withoutFile() {
    return new Handout(token, password, new byte[0]);
  }

  @Override
  public String toString() {
    return "Handout";
  }
}
