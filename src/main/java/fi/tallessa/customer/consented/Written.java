package fi.tallessa.customer.consented;

/** What came of sending the form: kept, to be mended, or nothing lets it be kept any more. */
sealed interface Written {
  record Saved() implements Written {}

  record Unsaved(ConsentedPage page) implements Written {}

  /** Somebody else changed the entry first: both are shown. */
  record Overtaken(ConsentedPage page) implements Written {}

  record Lost(LostPage page) implements Written {}
}
