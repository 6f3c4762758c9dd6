package fi.tallessa.staff.wayback;

/** What somebody has lost who has no code on paper either. */
public enum Lost {
  PHONE,
  /** The password as well: two people decide. */
  BOTH
}
