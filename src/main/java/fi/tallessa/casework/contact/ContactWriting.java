package fi.tallessa.casework.contact;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.casework.countersign.InternEntries;
import fi.tallessa.casework.matter.Matters;
import fi.tallessa.customer.basis.Unfounded;
import fi.tallessa.customer.wording.Asking;
import fi.tallessa.drafts.FormDraft;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Sending;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down a contact, what was said in it, and what is to be done next, in one save. */
@Service
@Transactional
@Overtaken.Anew
class ContactWriting {

  private final Access access;
  private final Contacts contacts;
  private final ContactTraces traces;
  private final ContactRows rows;
  private final InternEntries entries;
  private final NextStep next;
  private final Saying saying;
  private final ContactDrafts drafts;
  private final ComposerPages pages;
  private final ContactLeaving leaving;
  private final Joint joint;
  private final JointDrafts jointDrafts;
  private final NotesConsent consent;
  private final Unfounded unfounded;
  private final ContactGuard guard;
  private final Matters matters;
  private final WrittenAgain again;

  ContactWriting(
      Access access,
      Contacts contacts,
      ContactTraces traces,
      ContactRows rows,
      InternEntries entries,
      NextStep next,
      Saying saying,
      ContactDrafts drafts,
      ComposerPages pages,
      ContactLeaving leaving,
      Joint joint,
      JointDrafts jointDrafts,
      NotesConsent consent,
      Unfounded unfounded,
      ContactGuard guard,
      Matters matters,
      WrittenAgain again) {
    this.again = again;
    this.access = access;
    this.contacts = contacts;
    this.traces = traces;
    this.rows = rows;
    this.entries = entries;
    this.next = next;
    this.saying = saying;
    this.drafts = drafts;
    this.pages = pages;
    this.leaving = leaving;
    this.joint = joint;
    this.jointDrafts = jointDrafts;
    this.consent = consent;
    this.unfounded = unfounded;
    this.guard = guard;
    this.matters = matters;
  }

  Entry<ComposerPage> open(Code code, Visit visit) {
    return access.enter(ContactAction.OPEN, code, visit).map(permit -> begin(permit));
  }

  private ComposerPage begin(Permit permit) {
    var page = pages.begin(permit, drafts.own(permit, ContactDrafts.NEW));
    return page.with(jointDrafts.restored(page.form(), permit.visit()));
  }

  Entry<Sent> write(ContactForm form, Sending sending, Code code, Visit visit) {
    var came =
        access.enter(ContactAction.OPEN, code, visit).map(permit -> write(permit, form, sending));
    return leaving.or(came, ContactDrafts.NEW, form, code, visit, Sent.Left::new);
  }

  private Sent write(Permit permit, ContactForm typed, Sending sending) {
    if (typed.unkept()) {
      return new Sent.Unkept(new UnkeptPage(permit.code(), DraftedContacts.NEW, typed));
    }
    var form = ContactGuard.worded(typed);
    var draft = drafts.own(permit, ContactDrafts.NEW);
    var read = sending.act(form.check(permit.code(), permit.visit()));
    if (!read.isFine()) {
      return new Sent.Unsaved(
          pages
              .again(permit, Optional.empty(), form, draft, read.problems())
              .asking(asked(permit, form, sending)));
    }
    var id = again.id(permit, form, read.sure().contact());
    var before = contacts.one(permit, id);
    if (before.isPresent()) {
      return sentBefore(permit, before.get(), form, read.sure());
    }
    if (traces.written(permit, id) && again.row(permit, form, id).isEmpty()) {
      return sentAfterwards(permit, form);
    }
    if (unfounded.is(permit)) {
      var told = Problem.of("channel", "casework.law.no_basis", permit.code().shown());
      return new Sent.Unsaved(
          pages.again(permit, Optional.empty(), form, draft, Problems.of(told)));
    }
    return DraftSavings.ofAnotherTab(draft, form)
        .<Sent>map(other -> new Sent.Meanwhile(pages.beside(permit, Optional.empty(), form, other)))
        .orElseGet(() -> asked(permit, form, draft, read.sure()));
  }

  /** Taken back or moved away since: it is not written once more, and its words are shown. */
  private Sent sentAfterwards(Permit permit, ContactForm form) {
    var others =
        joint.before(form, permit.visit()).stream().filter(line -> !line.isSaved()).toList();
    return LeftPage.words(form).isBlank() && others.isEmpty()
        ? new Sent.Saved()
        : new Sent.Left(LeftPage.gone(permit.code(), LeftPage.words(form), others));
  }

  /** Sent twice it is one contact; with other words in it, none of them are lost. */
  private Sent sentBefore(Permit permit, KeptContact kept, ContactForm form, CheckedContact typed) {
    boolean row = form.at(typed.contact(), kept.contact()).says(kept.contact());
    boolean same = typed.text().orElse("").equals(kept.text());
    var others = joint.before(form, permit.visit());
    if (!others.stream().allMatch(JointPage.Line::isSaved)) {
      var own =
          row && same
              ? JointPage.Line.saved(permit.code())
              : JointPage.Line.before(permit.code(), LeftPage.words(form));
      return new Sent.InSome(new JointPage(own, others));
    }
    if (row && same) {
      return new Sent.Saved();
    }
    return row && kept.note().isEmpty() && consent.of(permit).isEmpty()
        ? unkept(permit, kept.id(), typed)
        : new Sent.Meanwhile(pages.over(permit, kept, form.alone(), Optional.empty()));
  }

  private static Sent unkept(Permit permit, UUID id, CheckedContact typed) {
    return new Sent.Unkept(UnkeptPage.of(permit.code(), id, typed.text().orElse("")));
  }

  /** The wording guard speaks once, and refuses nothing. */
  private Sent asked(
      Permit permit, ContactForm form, Optional<FormDraft> draft, CheckedContact typed) {
    var asking = guard.read(permit, form, ContactForm.blank());
    return asking.isNeeded()
        ? new Sent.Unsaved(
            pages.again(permit, Optional.empty(), form, draft, Problems.none()).asking(asking))
        : add(permit, form, typed);
  }

  /** What was asked is asked again in another language. */
  private Asking asked(Permit permit, ContactForm form, Sending sending) {
    return sending == Sending.TO_BE_READ
        ? guard.read(permit, form, ContactForm.blank())
        : Asking.NOTHING;
  }

  private Contact row(Permit permit, UUID id, ContactForm form, Contact typed) {
    var row = again.row(permit, form, id);
    if (row.isPresent()) {
      return again.write(permit, id, row.get(), typed);
    }
    Overtaken.unless(rows.add(permit, id, typed));
    return typed;
  }

  private Sent add(Permit opened, ContactForm form, CheckedContact typed) {
    var permit = access.further(ContactAction.ADD, opened);
    var id = again.id(permit, form, typed.contact());
    var entered = joint.enter(form.others(), permit.visit());
    var contact = row(permit, id, form, typed.contact().among(entered.persons()));
    guard.keep(permit, form);
    matters.keep(permit, id, form.get("matter"));
    jointDrafts.leaveOut(form, permit.visit());
    entries.wrote(permit, id);
    drafts.remove(permit, ContactDrafts.NEW);
    next.add(permit, id, contact, form.promised());
    var lines = joint.write(entered, contact, form);
    boolean kept = typed.text().map(text -> saying.first(permit, id, text)).orElse(true);
    if (lines.stream().allMatch(JointPage.Line::isSaved)) {
      return kept ? new Sent.Saved() : unkept(permit, id, typed);
    }
    var own =
        kept
            ? JointPage.Line.saved(permit.code())
            : JointPage.Line.silent(permit.code(), form.words());
    return new Sent.InSome(new JointPage(own, lines));
  }
}
