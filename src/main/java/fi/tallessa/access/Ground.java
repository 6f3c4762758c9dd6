package fi.tallessa.access;

/** Why a door opened; the log keeps it beside what was done. */
public enum Ground {
  /** The worker is designated to the customer, today. */
  DESIGNATED,
  /** A student in practice is designated; what they write is countersigned by somebody else. */
  INTERN,
  /** A worker who is not designated, in an emergency; somebody judges it. */
  EMERGENCY,
  /** A line manager of a designated worker, who has said why. */
  LEADS_WITH_REASON,
  /** A line manager of a designated worker, doing what managers do without reading the file. */
  LEADS,
  /** A line manager, where no line manager answers for the file; to designate somebody again. */
  UNATTENDED,
  /** Looks at what a line manager whom nobody leads has registered, not at the file (D11). */
  SECOND_PERSON,
  /** Answers what the person has asked of their own data, or is the second of two who decide. */
  ANSWERS,
  /** The worker was designated until just now. */
  WAS_DESIGNATED,
  /** The worker opens a new file and is designated by doing so (D10). */
  REGISTERS,
  /** Lives with somebody whose file was changed; nothing of this one was opened. */
  SAME_HOME,
  /** Something in another file was changed that was about this one; nothing of it was opened. */
  NOT_OPENED;

  /** Opens a file for the work of a day, and nothing besides. */
  boolean everyday() {
    return this == INTERN || this == EMERGENCY;
  }
}
