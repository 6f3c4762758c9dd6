package fi.tallessa.staff.webauthn;

/** What is thought of a passkey that was shown. */
public enum Shown {
  RIGHT,
  WRONG,
  /** What was signed is not asked any more: it was answered before, or too long ago. */
  OVER,
  /** It counted back: there is a copy of it somewhere (WebAuthn, 6.1.1). */
  COPIED
}
