package fi.tallessa.casework.contact;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.drafts.FormDraft;
import fi.tallessa.drafts.Saving;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Sending;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a draft of a contact: a new one, or one that is being put right. */
@Service
@Transactional
@Overtaken.Anew
class ContactKeeping {

  private final Access access;
  private final Contacts contacts;
  private final DraftedContacts drafted;
  private final ContactDrafts drafts;
  private final ComposerPages pages;
  private final ContactLeaving leaving;
  private final JointDrafts joint;

  ContactKeeping(
      Access access,
      Contacts contacts,
      DraftedContacts drafted,
      ContactDrafts drafts,
      ComposerPages pages,
      ContactLeaving leaving,
      JointDrafts joint) {
    this.access = access;
    this.contacts = contacts;
    this.drafted = drafted;
    this.drafts = drafts;
    this.pages = pages;
    this.leaving = leaving;
    this.joint = joint;
  }

  /** While somebody types: nothing is judged. */
  Entry<Saving> typed(String which, ContactForm form, Code code, Visit visit) {
    var saving =
        into(
            which,
            form,
            code,
            visit,
            (permit, kept) -> typed(permit, kept, form),
            page -> DraftSavings.left(form, page.draft()));
    return saving.equals(Entry.closed(Refusal.NEEDS_REASON))
        ? Entry.open(DraftSavings.left(form, "casework.contact.draft.reason"))
        : saving;
  }

  /** A saving that comes after the contact it was a draft of begins no new one. */
  private Saving typed(Permit permit, Optional<KeptContact> kept, ContactForm form) {
    if (kept.isPresent()) {
      return drafts.keep(permit, DraftedContacts.name(kept), form);
    }
    if (drafted.written(contacts.id(permit, form.once()), permit)) {
      return DraftSavings.meanwhile(form);
    }
    var saving = drafts.keep(permit, ContactDrafts.NEW, form);
    return saving.at().isEmpty()
        ? saving
        : others(permit, form).stream()
            .filter(line -> !line.isKept())
            .findFirst()
            .map(line -> DraftSavings.without(saving, line))
            .orElseGet(
                () -> form.own(permit.code()).on("with").map(saving::without).orElse(saving));
  }

  private List<JointPage.Line> others(Permit permit, ContactForm form) {
    joint.leaveOut(form, permit.visit());
    return joint.keep(form, permit.code(), permit.visit());
  }

  /** The same by a button, for whoever works without a script. */
  Entry<Sent> keep(String which, ContactForm form, Sending sending, Code code, Visit visit) {
    return into(
        which,
        form,
        code,
        visit,
        (permit, kept) -> keep(permit, kept, form, sending),
        Sent.Left::new);
  }

  private Sent keep(Permit permit, Optional<KeptContact> kept, ContactForm form, Sending sending) {
    var draft = drafts.own(permit, DraftedContacts.name(kept));
    var unreadable = form.unreadable().and(form.own(permit.code()));
    Result<ContactForm> readable =
        unreadable.isEmpty() ? Result.fine(form) : Result.faulty(unreadable);
    var meant = sending.act(readable);
    if (!meant.isFine()) {
      return new Sent.Unsaved(pages.again(permit, kept, form, draft, meant.problems()));
    }
    return DraftSavings.ofAnotherTab(draft, form)
        .<Sent>map(other -> new Sent.Meanwhile(pages.beside(permit, kept, form, other)))
        .orElseGet(() -> keep(permit, kept, form, draft));
  }

  private Sent keep(
      Permit permit, Optional<KeptContact> kept, ContactForm form, Optional<FormDraft> draft) {
    int seen = draft.map(FormDraft::version).orElse(0);
    var saving = drafts.keep(permit, DraftedContacts.name(kept), form.seeing(seen));
    Overtaken.unless(saving.at().isPresent());
    var others = kept.isPresent() ? List.<JointPage.Line>of() : others(permit, form);
    return kept(permit, kept, form, saving.problem().isPresent(), others);
  }

  /**
   * @param silent whether no consent lets the words be kept that are the file's own
   */
  private static Sent kept(
      Permit permit,
      Optional<KeptContact> kept,
      ContactForm form,
      boolean silent,
      List<JointPage.Line> others) {
    var unkept = others.stream().filter(line -> !line.isKept()).toList();
    if (!unkept.stream().allMatch(JointPage.Line::isSilent)) {
      var own =
          silent
              ? JointPage.Line.unkept(permit.code(), form.words())
              : JointPage.Line.draft(permit.code());
      return new Sent.InSome(new JointPage(own, others));
    }
    var which = kept.map(one -> one.id().toString()).orElse(DraftedContacts.NEW);
    var codes = unkept.stream().map(JointPage.Line::code).collect(Collectors.toSet());
    return silent || !unkept.isEmpty()
        ? new Sent.Unkept(UnkeptPage.only(permit.code(), which, form, silent, codes))
        : new Sent.Saved();
  }

  /** Something is typed into it, and no word of it is lost where the door is closed by now. */
  private <T> Entry<T> into(
      String which,
      ContactForm form,
      Code code,
      Visit visit,
      BiFunction<Permit, Optional<KeptContact>, T> step,
      Function<LeftPage, T> left) {
    var came =
        access
            .enter(ContactAction.DRAFT, code, visit)
            .flatMap(
                permit -> {
                  var found = drafted.of(which, permit, step);
                  return found instanceof Entry.Closed<T> && drafted.gone(which, permit)
                      ? Entry.open(left.apply(LeftPage.gone(code, form.words())))
                      : found;
                });
    return leaving.or(came, DraftedContacts.name(which), form, code, visit, left);
  }
}
