package fi.tallessa.casework.contact;

import fi.tallessa.drafts.FormDraft;
import fi.tallessa.drafts.FormDrafts;
import fi.tallessa.drafts.FormName;
import fi.tallessa.drafts.LeftDraft;
import fi.tallessa.drafts.Saving;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Drafts of contacts: one of a new contact, and one of each that is being put right. */
@Component
public class ContactDrafts {

  static final FormName NEW = FormName.of("casework.contact");

  private final FormDrafts drafts;

  ContactDrafts(FormDrafts drafts) {
    this.drafts = drafts;
  }

  static FormName of(UUID contact) {
    return NEW.changing(contact);
  }

  Optional<FormDraft> own(Permit permit, FormName name) {
    return drafts.own(permit, name);
  }

  /** When the visitor's own of a new contact was saved, without opening it. */
  public Optional<Instant> saved(Permit permit) {
    return drafts.saved(permit, NEW);
  }

  /** What another tab has saved since the one that sends this began or saved last. */
  static Optional<FormDraft> ofAnotherTab(Optional<FormDraft> draft, ContactForm form) {
    return draft
        .filter(one -> one.version() != form.seen())
        .filter(one -> !new ContactForm(one.typed()).tab().equals(form.tab()));
  }

  /** Keeps what is typed so far; a problem on {@code seen} when another tab did so meanwhile. */
  Saving keep(Permit permit, FormName name, ContactForm form) {
    var unreadable = form.unreadable();
    if (!unreadable.isEmpty()) {
      return Saving.not(form.seen(), unreadable);
    }
    return drafts.keep(permit, name, form.seen(), form.kept())
        ? Saving.of(drafts.own(permit, name).orElseThrow())
        : meanwhile(form);
  }

  static Saving meanwhile(ContactForm form) {
    return Saving.not(
        form.seen(), Problems.of(Problem.of("seen", "casework.contact.draft.meanwhile")));
  }

  static Saving left(ContactForm form) {
    return Saving.not(form.seen(), Problems.of(Problem.of("seen", "casework.contact.draft.left")));
  }

  /** What those left who may not open the file any more. */
  List<LeftDraft> left(Permit permit) {
    return drafts.left(permit, NEW);
  }

  boolean adopt(Permit permit, String author) {
    return WorkerId.parse(author).filter(one -> drafts.adopt(permit, NEW, one)).isPresent();
  }

  /** The words of a contact that is saved without them: nobody has consented yet (D1). */
  void wait(Permit permit, UUID contact, ContactForm form) {
    drafts.remove(permit, of(contact));
    drafts.keep(permit, of(contact), 0, form.kept());
  }

  /**
   * The words of a contact that came from another file, as the mover's draft of it: nobody has
   * consented to keep them here (D1).
   */
  void wait(Permit permit, KeptContact kept, Note note) {
    var said =
        new KeptContact(
            kept.id(), kept.version(), kept.line(), kept.contact(), 0, Optional.of(note));
    drafts.keep(permit, of(kept.id()), 0, ContactForm.of(said).kept());
  }

  /** What others are putting right goes along with what it is of. */
  void move(Permit wrong, UUID from, Permit right, UUID to) {
    drafts.move(wrong, of(from), right, of(to));
  }

  /**
   * What was typed is a draft again, of a new contact: the one it was is cancelled. It takes the
   * place of nothing that somebody has begun meanwhile.
   */
  void giveBack(Permit permit, KeptContact kept) {
    drafts.keep(permit, NEW, 0, ContactForm.of(kept).kept());
  }

  void remove(Permit permit, FormName name) {
    drafts.remove(permit, name);
  }
}
