package fi.tallessa.staff.webauthn;

import fi.tallessa.vault.Shape;

/**
 * A passkey as it was made, inside the seal.
 *
 * @param attested its id and public key, as the authenticator wrote them
 * @param synced whether it may be copied to its owner's other devices; that never changes
 */
record Made(byte[] attested, boolean synced) {

  static final Shape<Made> SHAPE = Shape.of("staff.passkey", Made.class);

  @Override
  public String toString() {
    return "Made";
  }
}
