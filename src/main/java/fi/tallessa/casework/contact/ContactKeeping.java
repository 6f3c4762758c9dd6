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
import fi.tallessa.web.Sending;
import java.util.Optional;
import java.util.function.BiFunction;
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
  private final Joint joint;

  ContactKeeping(
      Access access,
      Contacts contacts,
      ContactDrafts drafts,
      ComposerPages pages,
      ContactLeaving leaving,
      Joint joint) {
    this.access = access;
    this.contacts = contacts;
    this.drafts = drafts;
    this.pages = pages;
    this.leaving = leaving;
    this.joint = joint;
  }

  /** While somebody types: nothing is judged. */
  Entry<Saving> typed(String which, ContactForm form, Code code, Visit visit) {
    var came = of(which, code, visit, (permit, kept) -> typed(permit, kept, form));
    return leaving.or(came, name(which), form, code, visit, unkept -> ContactDrafts.left(form));
  }

  /** A saving that comes after the contact it was a draft of begins no new one. */
  private Saving typed(Permit permit, Optional<KeptContact> kept, ContactForm form) {
    boolean late = kept.isEmpty() && contacts.written(permit, contacts.id(permit, form.once()));
    if (late) {
      return ContactDrafts.meanwhile(form);
    }
    var saving = drafts.keep(permit, name(kept), form);
    return joint.keep(form, permit.visit()).isEmpty() ? saving : ContactDrafts.without(saving);
  }

  /** The same by a button, for whoever works without a script. */
  Entry<Sent> keep(String which, ContactForm form, Sending sending, Code code, Visit visit) {
    var came = of(which, code, visit, (permit, kept) -> keep(permit, kept, form, sending));
    return leaving.or(
        came, name(which), form, code, visit, unkept -> new Sent.Left(new LeftPage(code, unkept)));
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
    var others = joint.keep(form, permit.visit());
    var saving = drafts.keep(permit, name(kept), form.seeing(seen));
    Overtaken.unless(saving.at().isPresent());
    var unkept = form.only(saving.problem().isPresent(), others);
    var which = kept.map(one -> one.id().toString()).orElse(NEW);
    return saving.problem().isEmpty() && others.isEmpty()
        ? new Sent.Saved()
        : new Sent.Unkept(new UnkeptPage(permit.code(), which, unkept));
  }

  /** Its author does not want it any more. */
  Entry<Boolean> drop(String which, Code code, Visit visit) {
    return of(
        which,
        code,
        visit,
        (permit, kept) -> {
          drafts.remove(permit, name(kept));
          return true;
        });
  }

  /** What somebody left is gone on with; never over a draft of one's own. */
  Entry<Boolean> adopt(String which, String author, Code code, Visit visit) {
    return of(which, code, visit, (permit, kept) -> drafts.adopt(permit, name(kept), author));
  }

  private <T> Entry<T> of(
      String which, Code code, Visit visit, BiFunction<Permit, Optional<KeptContact>, T> step) {
    return access
        .enter(ContactAction.DRAFT, code, visit)
        .flatMap(
            permit ->
                which.equals(NEW)
                    ? Entry.open(step.apply(permit, Optional.empty()))
                    : Entry.there(contacts.held(permit, ContactId.of(which)))
                        .map(kept -> step.apply(permit, Optional.of(kept))));
  }

  private static FormName name(String which) {
    return which.equals(NEW) ? ContactDrafts.NEW : ContactDrafts.of(ContactId.of(which));
  }

  private static FormName name(Optional<KeptContact> kept) {
    return kept.map(KeptContact::id).map(ContactDrafts::of).orElse(ContactDrafts.NEW);
  }
}
