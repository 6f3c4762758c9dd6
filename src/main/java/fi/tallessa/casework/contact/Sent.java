package fi.tallessa.casework.contact;

import java.util.UUID;

/** What came of sending the form. */
sealed interface Sent {

  record Saved() implements Sent {}

  /** The row is saved; its text waits in a draft, as no consent lets it be kept (D1). */
  record Waits(UUID id) implements Sent {}

  record Unsaved(ComposerPage page) implements Sent {}

  /** Another tab or another worker was faster: both are shown. */
  record Meanwhile(ComposerPage page) implements Sent {}

  /** The writer's designation has ended: the words went to whoever works with the customer. */
  record Left(LeftPage page) implements Sent {}

  /** Saved, but not in every file. */
  record InSome(JointPage page) implements Sent {}
}
