package fi.tallessa.holdings;

/** Why a door stayed closed. The log keeps it; the page tells no more than it must. */
public enum Refusal {
  /**
   * No such file, or not one's own: the same page for both, so that nobody learns who is a customer
   * (D28).
   */
  NOT_THERE,
  /** A line manager may go on after saying why. */
  NEEDS_REASON,
  /** Processing is restricted (GDPR Art. 18): kept, not used. */
  FROZEN,
  /** The customer may be under 13 and no guardian knows: closed until that is settled (S7). */
  GUARDIAN_FIRST,
  /** One may open the file, and was not given the right to what is kept of health (S20). */
  HEALTH_APART,
  /** So many files within an hour that one says why first, whichever is the next (ASVS 2.4.1). */
  TOO_MANY,
  /** One may know the file and still not do this. */
  NOT_YOURS_TO_DO
}
