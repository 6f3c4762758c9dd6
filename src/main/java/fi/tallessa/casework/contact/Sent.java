package fi.tallessa.casework.contact;

/** What came of sending the form. */
sealed interface Sent {

  record Saved() implements Sent {}

  /** The row is saved; no consent lets its text be kept (D1). */
  record Unkept(UnkeptPage page) implements Sent {}

  record Unsaved(ComposerPage page) implements Sent {}

  /** Another tab or another worker was faster: both are shown. */
  record Meanwhile(ComposerPage page) implements Sent {}

  /** The writer's designation has ended: the words went to whoever works with the customer. */
  record Left(LeftPage page) implements Sent {}

  /** Saved, but not in every file. */
  record InSome(JointPage page) implements Sent {}
}
