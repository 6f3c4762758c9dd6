package fi.tallessa.casework.contact;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.casework.countersign.CountersignAction;
import fi.tallessa.casework.countersign.InternEntries;
import fi.tallessa.casework.matter.Matters;
import fi.tallessa.customer.wording.Asking;
import fi.tallessa.drafts.FormDraft;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Sending;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts right what a contact says; what it said before stays beside it (S44). */
@Service
@Transactional
@Overtaken.Anew
class ContactCorrecting {

  private final Access access;
  private final Contacts contacts;
  private final HeldContacts held;
  private final ContactTraces traces;
  private final ContactRows rows;
  private final InternEntries entries;
  private final Saying saying;
  private final NextStep step;
  private final ContactDrafts drafts;
  private final ComposerPages pages;
  private final ContactLeaving leaving;
  private final ContactGuard guard;
  private final Matters matters;
  private final CountedMeetings counted;

  ContactCorrecting(
      Access access,
      Contacts contacts,
      HeldContacts held,
      ContactTraces traces,
      ContactRows rows,
      InternEntries entries,
      Saying saying,
      NextStep step,
      ContactDrafts drafts,
      ComposerPages pages,
      ContactLeaving leaving,
      ContactGuard guard,
      Matters matters,
      CountedMeetings counted) {
    this.counted = counted;
    this.access = access;
    this.contacts = contacts;
    this.held = held;
    this.traces = traces;
    this.rows = rows;
    this.entries = entries;
    this.saying = saying;
    this.step = step;
    this.drafts = drafts;
    this.pages = pages;
    this.leaving = leaving;
    this.guard = guard;
    this.matters = matters;
  }

  /**
   * @param undo why it was not taken back, where somebody has just tried to
   */
  Entry<ComposerPage> open(UUID id, String undo, Code code, Visit visit) {
    return access
        .enter(ContactAction.OPEN, code, visit)
        .flatMap(permit -> Entry.there(contacts.one(permit, id)).map(kept -> begin(permit, kept)))
        .map(page -> page.with(page.form().with("undo", undo)));
  }

  private ComposerPage begin(Permit permit, KeptContact kept) {
    return pages.begin(permit, kept, drafts.own(permit, ContactDrafts.of(kept.id())));
  }

  Entry<Sent> correct(UUID id, ContactForm form, Sending sending, Code code, Visit visit) {
    var came =
        access
            .enter(ContactAction.OPEN, code, visit)
            .flatMap(permit -> correct(permit, id, form, sending));
    return leaving.or(came, ContactDrafts.of(id), form, code, visit, Sent.Left::new);
  }

  private Entry<Sent> correct(Permit permit, UUID id, ContactForm form, Sending sending) {
    var kept = held.one(permit, id);
    return kept.isEmpty() && traces.gone(permit, id)
        ? Entry.open(new Sent.Left(LeftPage.gone(permit.code(), form.get("text"))))
        : Entry.there(kept).map(one -> correct(permit, one, form, sending));
  }

  private Sent correct(Permit permit, KeptContact kept, ContactForm typed, Sending sending) {
    if (typed.unkept()) {
      return new Sent.Unkept(new UnkeptPage(permit.code(), kept.id().toString(), typed.alone()));
    }
    var form = ContactGuard.worded(typed.alone());
    var draft = drafts.own(permit, ContactDrafts.of(kept.id()));
    var now = Optional.of(kept);
    var read = sending.act(check(form, kept, permit.visit()));
    if (!form.isOn(kept)) {
      return read.isFine() && says(permit, kept, form, read.sure())
          ? new Sent.Saved()
          : new Sent.Meanwhile(pages.over(permit, kept, form, draft));
    }
    if (!read.isFine()) {
      return new Sent.Unsaved(
          pages
              .again(permit, now, form, draft, read.problems())
              .asking(
                  sending == Sending.TO_BE_READ
                      ? guard.read(permit, form, ContactForms.of(kept))
                      : Asking.NOTHING));
    }
    return DraftSavings.ofAnotherTab(draft, form)
        .<Sent>map(other -> new Sent.Meanwhile(pages.beside(permit, now, form, other)))
        .orElseGet(() -> asked(permit, kept, form, draft, read.sure()));
  }

  /** The wording guard speaks of what is new, and refuses nothing. */
  private Sent asked(
      Permit permit,
      KeptContact kept,
      ContactForm form,
      Optional<FormDraft> draft,
      CheckedContact typed) {
    var asking = guard.read(permit, form, ContactForms.of(kept));
    return asking.isNeeded()
        ? new Sent.Unsaved(
            pages.again(permit, Optional.of(kept), form, draft, Problems.none()).asking(asking))
        : write(permit, kept, form, typed);
  }

  /** What was said may be put right, and not be emptied; it goes with its consent. */
  private static Result<CheckedContact> check(ContactForm form, KeptContact kept, Visit visit) {
    return form.corrected(visit, kept.contact().due())
        .flatMap(
            typed ->
                typed.text().isEmpty() && kept.note().isPresent()
                    ? Result.faulty("text", "casework.contact.text.emptied")
                    : Result.fine(typed));
  }

  /** Whether it says all that already, as when the same is sent twice. */
  private boolean says(Permit permit, KeptContact kept, ContactForm form, CheckedContact typed) {
    var next = typed.contact().corrected(kept.contact());
    boolean promises = form.promised() && next.step().isPresent();
    return next.says(kept.contact())
        && typed.text().orElse("").equals(kept.text())
        && !belongsElsewhere(permit, kept, form)
        && (!promises || step.promised(permit, kept.id()));
  }

  private boolean belongsElsewhere(Permit permit, KeptContact kept, ContactForm form) {
    return form.typed().containsKey("matter")
        && matters.differ(permit, kept.id(), form.get("matter"));
  }

  private Sent write(Permit opened, KeptContact kept, ContactForm form, CheckedContact typed) {
    var permit = access.further(ContactAction.CORRECT, opened);
    guard.keep(permit, form);
    drafts.remove(permit, ContactDrafts.of(kept.id()));
    boolean belongs = belongsElsewhere(permit, kept, form);
    var next = typed.contact().corrected(kept.contact());
    boolean row = belongs || !next.says(kept.contact());
    if (row) {
      Overtaken.unless(rows.correct(permit, kept, next));
      counted.corrected(permit, kept.contact(), next);
    }
    if (belongs) {
      matters.keep(permit, kept.id(), form.get("matter"));
    }
    step.correct(permit, kept, next, form.promised());
    if (row || !typed.text().orElse("").equals(kept.text())) {
      countersigned(permit, kept);
    }
    return typed
        .text()
        .filter(text -> !said(permit, kept, text))
        .<Sent>map(text -> new Sent.Unkept(UnkeptPage.of(permit.code(), kept.id(), text)))
        .orElseGet(Sent.Saved::new);
  }

  /** By a student it waits; by whoever countersigns a student's words it is done by this. */
  private void countersigned(Permit permit, KeptContact kept) {
    entries.wrote(permit, kept.id());
    if (kept.waits() && entries.corrected(permit, kept.id())) {
      access.further(CountersignAction.SIGN, permit);
    }
  }

  private boolean said(Permit permit, KeptContact kept, String text) {
    if (kept.note().isEmpty()) {
      return saying.first(permit, kept.id(), text);
    }
    saying.next(permit, kept, text);
    return true;
  }
}
