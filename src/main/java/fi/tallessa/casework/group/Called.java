package fi.tallessa.casework.group;

/** What came of sending a roll call. */
sealed interface Called {

  record Kept() implements Called {}

  /** Kept, but not in the files of some whose names were called. */
  record InSome(UnwrittenPage page) implements Called {}

  record Unsaved(SessionPage page) implements Called {}
}
