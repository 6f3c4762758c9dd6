package fi.tallessa.staff.proof;

/** Which second factor was shown. */
public enum Factor {
  /** A one-time code. */
  CODE,
  PASSKEY,
  /** A code on paper. */
  PAPER
}
