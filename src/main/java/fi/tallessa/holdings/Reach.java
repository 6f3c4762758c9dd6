package fi.tallessa.holdings;

/** How far an action reaches: into the file, only over it, or beside it. */
public enum Reach {
  /** What the file says. */
  FILE,
  /** What stays with the worker while the rest is frozen: name, next meeting, safe way (D12). */
  REMAINS,
  /** The age, the guardians and their awareness: what opens a file closed for a guardian (S7). */
  SETTLING,
  /** Which consents stand, and taking one back: whatever else is closed (GDPR Art. 7(3)). */
  TAKING_BACK,
  /** Where somebody lives whose address is protected: for minutes, with a reason (K12). */
  UNMASKED,
  /** What is kept of health: for whom that was given with the designation (S20). */
  HEALTH,
  /**
   * What is no file: a draft, by its author (D5); a report that rests on none, also by who leads
   * them (D17).
   */
  DRAFT,
  /** Who may open it: the line manager's work, without reading the file. */
  OVERSIGHT,
  /** Who has looked: for those who work with the customer, and for the line manager. */
  LOOKS,
  /**
   * What somebody has asked of their own data (GDPR Chapter III): for whoever works with them or
   * answers for the file, also while it may only be kept, and for whoever answers the request.
   */
  REQUEST,
  /** To say why one opens it; what a line manager does before reaching the file. */
  REASON,
  /** To leave the words one was typing when one's designation ended; reads nothing. */
  LEAVING,
  /** Nothing that anybody sees: a look by the register itself (D9). */
  NOTHING
}
