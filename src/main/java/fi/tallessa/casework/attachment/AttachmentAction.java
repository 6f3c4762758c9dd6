package fi.tallessa.casework.attachment;

import fi.tallessa.holdings.Action;

/** What may be done with attachments; what is in them has acts of its own. */
final class AttachmentAction {
  /** Sees which there are. */
  static final Action READ = Action.read("casework.attachment.read");

  static final Action REMOVE = Action.change("casework.attachment.remove");

  private AttachmentAction() {}
}
