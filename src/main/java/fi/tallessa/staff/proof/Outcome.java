package fi.tallessa.staff.proof;

/** What came of something at the door; kept by these names (ASVS 16.3.1). */
public enum Outcome {
  PASSWORD_RIGHT,
  PASSWORD_WRONG,
  PASSWORD_TOO_SOON,
  CODE_RIGHT,
  CODE_WRONG,
  /** A right code, shown a second time. */
  CODE_USED,
  CODE_TOO_SOON,
  SECRECY_SIGNED,
  PASSWORD_CHANGED,
  SESSION_ENDED,
  /** Somebody inside asked for a page of another role (ASVS 16.3.2). */
  ROLE_REFUSED,
  SIGNED_OUT
}
