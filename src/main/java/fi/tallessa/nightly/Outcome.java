package fi.tallessa.nightly;

/** What came of an attempt. */
enum Outcome {
  DONE,
  /** It threw; the register's own log has it under a reference. */
  FAILED,
  /** A manager stopped it. */
  STOPPED,
  /** Its machine went away, or had to. */
  CUT
}
