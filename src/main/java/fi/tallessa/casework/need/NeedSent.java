package fi.tallessa.casework.need;

/** What came of a form about an old note. */
sealed interface NeedSent {
  record Done() implements NeedSent {}

  record Unsaved(NeedNotePage page) implements NeedSent {}

  /** Somebody else decided, or put the words right, first. */
  record Meanwhile(NeedNotePage page) implements NeedSent {}
}
