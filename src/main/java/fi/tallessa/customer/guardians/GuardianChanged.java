package fi.tallessa.customer.guardians;

/** What came of sending the form of a guardian. */
sealed interface GuardianChanged {

  record Saved() implements GuardianChanged {}

  record Unsaved(GuardianPage page) implements GuardianChanged {}

  record Conflicted(GuardianConflictPage page) implements GuardianChanged {}
}
