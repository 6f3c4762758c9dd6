package fi.tallessa.staff.webauthn;

/** What holds a passkey: chosen by its worker, who has to know it again when it is lost. */
public enum Kind {
  COMPUTER,
  PHONE,
  /** A key one carries along. */
  KEY;

  public String label() {
    return "staff.passkey.kind." + name().toLowerCase(java.util.Locale.ROOT);
  }
}
