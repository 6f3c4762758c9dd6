package fi.tallessa.legalbasis.balancing;

/** What the weighing came to. */
public enum Conclusion {
  /** Our interest may go first, with the measures described. */
  MAY,
  /** It may not: the customers' interests weigh more, and no new file rests on it. */
  MAY_NOT
}
