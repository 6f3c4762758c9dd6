package fi.tallessa.casework.contact;

import fi.tallessa.access.Access;
import fi.tallessa.casework.task.CustomerTasks;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a contact back that was just written: it is cancelled, and what was typed is its author's
 * draft again, so that a slip of the hand costs no word.
 */
@Service
@Transactional
class ContactUndoing {

  private final Access access;
  private final Contacts contacts;
  private final Notes notes;
  private final CustomerTasks tasks;
  private final ContactDrafts drafts;

  ContactUndoing(
      Access access, Contacts contacts, Notes notes, CustomerTasks tasks, ContactDrafts drafts) {
    this.access = access;
    this.contacts = contacts;
    this.notes = notes;
    this.tasks = tasks;
    this.drafts = drafts;
  }

  /**
   * @return whether it was taken back; afterwards it is only put right
   */
  Entry<Boolean> undo(UUID id, Code code, Visit visit) {
    return access.enter(ContactAction.OPEN, code, visit).flatMap(permit -> undo(permit, id));
  }

  private Entry<Boolean> undo(Permit opened, UUID id) {
    var found = contacts.one(opened, id);
    if (found.isEmpty()) {
      return contacts.written(opened, id) ? Entry.open(true) : Entry.closed(Refusal.NOT_THERE);
    }
    var kept = found.get();
    if (!MayUndo.decide(kept.contact(), opened.visit())) {
      return Entry.open(false);
    }
    var permit = access.further(ContactAction.UNDO, opened);
    if (contacts.cancel(permit, id)) {
      notes.remove(permit, id);
      tasks.remove(permit, id);
      drafts.remove(permit, ContactDrafts.of(id));
      drafts.giveBack(permit, kept);
    }
    return Entry.open(true);
  }
}
