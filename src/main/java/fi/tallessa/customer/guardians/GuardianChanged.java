package fi.tallessa.customer.guardians;

import java.util.UUID;

/** What came of sending the form of a guardian. */
sealed interface GuardianChanged {

  record Saved() implements GuardianChanged {}

  /** A new guardian of a child; who has custody is asked next. */
  record Added(UUID guardian) implements GuardianChanged {}

  record Unsaved(GuardianPage page) implements GuardianChanged {}

  record Conflicted(GuardianConflictPage page) implements GuardianChanged {}
}
