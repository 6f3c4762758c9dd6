package fi.tallessa.customer.data;

/** What came of sending a form: kept, to be mended, or somebody else was there first. */
sealed interface Changed {

  record Saved() implements Changed {}

  record Unsaved(DatumPage page) implements Changed {}

  record Conflicted(ConflictPage page) implements Changed {}
}
