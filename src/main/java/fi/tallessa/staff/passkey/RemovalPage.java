package fi.tallessa.staff.passkey;

import fi.tallessa.kernel.Problems;
import fi.tallessa.staff.webauthn.Passkey;

/** One of my passkeys is to open nothing any more. */
public record RemovalPage(Passkey passkey, Problems problems) {

  @Override
  public String toString() {
    return "RemovalPage";
  }
}
