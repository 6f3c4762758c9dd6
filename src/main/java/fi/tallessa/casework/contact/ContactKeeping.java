package fi.tallessa.casework.contact;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.drafts.FormDraft;
import fi.tallessa.drafts.FormName;
import fi.tallessa.drafts.Saving;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.web.Sending;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

  static final String NEW = "new";

  private final Access access;
  private final Contacts contacts;
  private final ContactDrafts drafts;
  private final ComposerPages pages;
  private final ContactLeaving leaving;
  private final JointDrafts joint;

  ContactKeeping(
      Access access,
      Contacts contacts,
      ContactDrafts drafts,
      ComposerPages pages,
      ContactLeaving leaving,
      JointDrafts joint) {
    this.access = access;
    this.contacts = contacts;
    this.drafts = drafts;
    this.pages = pages;
    this.leaving = leaving;
    this.joint = joint;
  }

  /** While somebody types: nothing is judged. */
  Entry<Saving> typed(String which, ContactForm form, Code code, Visit visit) {
    return into(
        which,
        form,
        code,
        visit,
        (permit, kept) -> typed(permit, kept, form),
        page -> ContactDrafts.left(form, page.draft()));
  }

  /** A saving that comes after the contact it was a draft of begins no new one. */
  private Saving typed(Permit permit, Optional<KeptContact> kept, ContactForm form) {
    if (kept.isPresent()) {
      return drafts.keep(permit, name(kept), form);
    }
    if (contacts.written(permit, contacts.id(permit, form.once()))) {
      return ContactDrafts.meanwhile(form);
    }
    var saving = drafts.keep(permit, ContactDrafts.NEW, form);
    return saving.at().isEmpty()
        ? saving
        : others(permit, form).stream()
            .filter(line -> !line.isKept())
            .findFirst()
            .map(line -> ContactDrafts.without(saving, line))
            .orElse(saving);
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
    var draft = drafts.own(permit, name(kept));
    var unreadable = form.unreadable();
    Result<ContactForm> readable =
        unreadable.isEmpty() ? Result.fine(form) : Result.faulty(unreadable);
    var meant = sending.act(readable);
    if (!meant.isFine()) {
      return new Sent.Unsaved(pages.again(permit, kept, form, draft, meant.problems()));
    }
    return ContactDrafts.ofAnotherTab(draft, form)
        .<Sent>map(other -> new Sent.Meanwhile(pages.beside(permit, kept, form, other)))
        .orElseGet(() -> keep(permit, kept, form, draft));
  }

  private Sent keep(
      Permit permit, Optional<KeptContact> kept, ContactForm form, Optional<FormDraft> draft) {
    int seen = draft.map(FormDraft::version).orElse(0);
    var saving = drafts.keep(permit, name(kept), form.seeing(seen));
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
    var which = kept.map(one -> one.id().toString()).orElse(NEW);
    var codes = unkept.stream().map(JointPage.Line::code).collect(Collectors.toSet());
    return silent || !unkept.isEmpty()
        ? new Sent.Unkept(new UnkeptPage(permit.code(), which, form.only(silent, codes)))
        : new Sent.Saved();
  }

  /** Its author does not want it any more: not in the file of anybody who was there. */
  Entry<Boolean> drop(String which, Code code, Visit visit) {
    return of(
        which,
        code,
        visit,
        (permit, kept) -> {
          drafts
              .own(permit, name(kept))
              .map(draft -> new ContactForm(draft.typed()))
              .ifPresent(form -> joint.drop(form.once(), visit));
          drafts.remove(permit, name(kept));
          return true;
        });
  }

  /**
   * What was left is gone on with; never over a draft of one's own.
   *
   * @param about of which meeting, where it was begun in another file
   */
  Entry<Boolean> adopt(String which, String author, UUID about, Code code, Visit visit) {
    return of(
        which,
        code,
        visit,
        (permit, kept) -> {
          var as = name(kept);
          var from = about.equals(as.about()) ? as : ContactDrafts.JOINT.changing(about);
          return WorkerId.parse(author)
              .filter(one -> drafts.adopt(permit, kept.isEmpty() ? from : as, as, one))
              .isPresent();
        });
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
                  var found = of(which, permit, step);
                  return found instanceof Entry.Closed<T> && gone(which, permit)
                      ? Entry.open(left.apply(LeftPage.gone(code, form.words())))
                      : found;
                });
    return leaving.or(came, name(which), form, code, visit, left);
  }

  private boolean gone(String which, Permit permit) {
    return !which.equals(NEW) && contacts.gone(permit, ContactId.of(which));
  }

  private <T> Entry<T> of(
      String which, Code code, Visit visit, BiFunction<Permit, Optional<KeptContact>, T> step) {
    return access
        .enter(ContactAction.DRAFT, code, visit)
        .flatMap(permit -> of(which, permit, step));
  }

  private <T> Entry<T> of(
      String which, Permit permit, BiFunction<Permit, Optional<KeptContact>, T> step) {
    return which.equals(NEW)
        ? Entry.open(step.apply(permit, Optional.empty()))
        : Entry.there(contacts.held(permit, ContactId.of(which)))
            .map(kept -> step.apply(permit, Optional.of(kept)));
  }

  private static FormName name(String which) {
    return which.equals(NEW) ? ContactDrafts.NEW : ContactDrafts.of(ContactId.of(which));
  }

  private static FormName name(Optional<KeptContact> kept) {
    return kept.map(KeptContact::id).map(ContactDrafts::of).orElse(ContactDrafts.NEW);
  }
}
