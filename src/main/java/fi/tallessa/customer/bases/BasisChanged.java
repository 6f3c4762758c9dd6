package fi.tallessa.customer.bases;

/** What came of sending the form: changed, to be mended, or somebody else was there first. */
sealed interface BasisChanged {
  record Saved() implements BasisChanged {}

  record Unsaved(BasisPage page) implements BasisChanged {}

  record Conflicted(BasisPage page) implements BasisChanged {}
}
