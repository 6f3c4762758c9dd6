package fi.tallessa.casework.contact;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a contact back that was just written: it is cancelled, and what was typed is its author's
 * draft again, so that a slip of the hand costs no word.
 */
@Service
@Transactional
@Overtaken.Anew
class ContactUndoing {

  private final Access access;
  private final Contacts contacts;
  private final HeldContacts held;
  private final ContactTraces traces;
  private final Cancelled cancelled;
  private final ContactDrafts drafts;
  private final NextStep next;
  private final WrittenAgain again;

  ContactUndoing(
      Access access,
      Contacts contacts,
      HeldContacts held,
      ContactTraces traces,
      Cancelled cancelled,
      ContactDrafts drafts,
      NextStep next,
      WrittenAgain again) {
    this.next = next;
    this.again = again;
    this.access = access;
    this.contacts = contacts;
    this.held = held;
    this.traces = traces;
    this.cancelled = cancelled;
    this.drafts = drafts;
  }

  /**
   * @return why it was not taken back, and is only put right; empty where it was
   */
  Entry<Optional<NotUndone>> undo(UUID id, Code code, Visit visit) {
    return access.enter(ContactAction.OPEN, code, visit).flatMap(permit -> undo(permit, id));
  }

  private Entry<Optional<NotUndone>> undo(Permit opened, UUID id) {
    var found = held.one(opened, id);
    if (found.isEmpty()) {
      return traces.written(opened, id)
          ? Entry.open(Optional.empty())
          : Entry.closed(Refusal.NOT_THERE);
    }
    var kept = found.get();
    var not = not(opened, kept);
    if (not.isPresent()) {
      return Entry.open(not);
    }
    var permit = access.further(ContactAction.UNDO, opened);
    boolean promised = next.promised(permit, id);
    var session = again.box(kept.contact());
    if (cancelled.cancel(permit, kept)) {
      drafts.giveBack(permit, kept, promised, session, others(permit, kept));
    }
    return Entry.open(Optional.empty());
  }

  /**
   * What was begun meanwhile lies where its words would go, or says something of what would go;
   * what was countersigned is not its author's any more.
   */
  private Optional<NotUndone> not(Permit opened, KeptContact kept) {
    var why = MayUndo.why(kept, opened.visit());
    if (why.isPresent()) {
      return why;
    }
    if (opened.byIntern() && !kept.waits()) {
      return Optional.of(NotUndone.SIGNED);
    }
    if (drafts.saved(opened).isPresent()) {
      return Optional.of(NotUndone.DRAFT);
    }
    if (cancelled.attached(opened, kept)) {
      return Optional.of(NotUndone.ATTACHED);
    }
    if (cancelled.judged(opened, kept)) {
      return Optional.of(NotUndone.KEPT);
    }
    return drafts.anybodys(opened, kept.id()) ? Optional.of(NotUndone.BEGUN) : Optional.empty();
  }

  /**
   * A joint meeting is taken back as a whole, in each file that still opens to its author and where
   * nobody has put it right, is about to, has hung a file on it, or has kept it from guardians.
   */
  private Map<Permit, KeptContact> others(Permit permit, KeptContact kept) {
    if (!kept.contact().joint()) {
      return Map.of();
    }
    var visit = permit.visit();
    var subjects = traces.besides(permit, kept, access.openable(visit));
    var taken = new LinkedHashMap<Permit, KeptContact>();
    for (var other : access.enterEach(ContactAction.UNDO, subjects, visit)) {
      held.atOnce(other, contacts.id(other, kept.contact().encounter()))
          .filter(one -> MayUndo.decide(one, visit) && !drafts.anybodys(other, one.id()))
          .filter(one -> !cancelled.attached(other, one) && !cancelled.judged(other, one))
          .filter(one -> cancelled.cancel(other, one))
          .ifPresent(one -> taken.put(other, one));
    }
    return taken;
  }
}
