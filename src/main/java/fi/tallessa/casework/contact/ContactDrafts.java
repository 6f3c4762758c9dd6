package fi.tallessa.casework.contact;

import fi.tallessa.drafts.AllDrafts;
import fi.tallessa.drafts.DraftText;
import fi.tallessa.drafts.FormDraft;
import fi.tallessa.drafts.FormDrafts;
import fi.tallessa.drafts.FormName;
import fi.tallessa.drafts.LeftDraft;
import fi.tallessa.drafts.LeftDrafts;
import fi.tallessa.drafts.Saving;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Drafts of contacts: one of a new contact, and one of each that is being put right. */
@Component
public class ContactDrafts {

  public static final FormName NEW = FormName.of("casework.contact");

  /** What was said of each of several, by the form in which it is typed. */
  public static final FormName JOINT = FormName.of("casework.joint");

  private final FormDrafts drafts;
  private final LeftDrafts left;
  private final AllDrafts all;
  private final NotesConsent consent;

  ContactDrafts(FormDrafts drafts, LeftDrafts left, AllDrafts all, NotesConsent consent) {
    this.drafts = drafts;
    this.left = left;
    this.all = all;
    this.consent = consent;
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

  /**
   * Keeps what is typed so far; a problem on {@code seen} when another tab did so meanwhile, and on
   * {@code text} when no consent lets that be kept.
   */
  Saving keep(Permit permit, FormName name, ContactForm form) {
    var unreadable = form.unreadable();
    if (!unreadable.isEmpty()) {
      return Saving.not(form.seen(), unreadable);
    }
    var text = text(permit, new TypedContact(form).said());
    if (!drafts.keep(permit, name, form.seen(), new TypedContact(form).own(), text)) {
      return DraftSavings.meanwhile(form);
    }
    var at = Optional.of(permit.visit().when());
    var saving = new Saving(form.seen() + 1, at, Optional.empty());
    return text.isEmpty() && !form.words().isBlank() ? DraftSavings.silent(saving) : saving;
  }

  /** What of it may be kept; nothing without a consent that holds now (D1). */
  private Optional<DraftText> text(Permit permit, Map<String, String> said) {
    return said.isEmpty()
        ? Optional.empty()
        : consent.held(permit).map(basis -> DraftText.on(basis, said));
  }

  /**
   * What somebody else says in a meeting, beside the draft of the form.
   *
   * @return whether it is kept
   */
  boolean beside(Permit permit, ContactForm form, Code begun) {
    var name = JOINT.changing(form.once());
    var said = new TypedContact(form).said(permit.code());
    var text = text(permit, said);
    if (text.isEmpty()) {
      drafts.remove(permit, name);
      return said.isEmpty();
    }
    drafts.overwrite(permit, name, new TypedContact(form).of(permit.code(), begun), text);
    return true;
  }

  /**
   * By somebody whose designation has ended.
   *
   * @return the words that are not kept
   */
  String leave(Permit permit, FormName name, ContactForm form) {
    var text = text(permit, new TypedContact(form).said());
    drafts.leave(permit, name, new TypedContact(form).left(), text);
    return text.isEmpty() ? form.words() : "";
  }

  /** What those left who may not open the file any more, of the same form. */
  List<LeftDraft> left(Permit permit, FormName name) {
    return left.of(permit, name);
  }

  /** The same of new contacts, and here of meetings that were begun in another file, own too. */
  List<LeftDraft> waiting(Permit permit) {
    return left.of(permit, NEW, JOINT);
  }

  /** In whose files the visitor has typed of one meeting. */
  List<Code> ofMeeting(UUID once, Visit visit) {
    return drafts.files(JOINT.changing(once), visit);
  }

  /**
   * What was left is gone on with, in a form of this file, and is of the day on which it was left.
   *
   * @param from which draft; of a meeting, one's own as well
   */
  boolean adopt(Permit permit, FormName from, FormName name, WorkerId author) {
    if (!author.equals(permit.visit().who())) {
      return left.of(permit, from).stream()
          .filter(one -> one.author().equals(author))
          .findFirst()
          .map(one -> new LeftDraft(author, one.form(), one.draft().onItsDay("day")))
          .filter(one -> drafts.goOn(permit, one, name, TypedContact.NOT_HANDED_ON))
          .isPresent();
    }
    return from.code().equals(JOINT.code())
        && drafts
            .own(permit, from)
            .map(one -> new LeftDraft(author, from, one))
            .filter(one -> drafts.goOn(permit, one, name, Set.of(TypedContact.BEGUN)))
            .isPresent();
  }

  /** Whether somebody is putting a contact right, with words or without. */
  boolean anybodys(Permit permit, UUID contact) {
    return all.any(permit, of(contact));
  }

  /** Whether somebody has typed words into a correction of it. */
  boolean worded(Permit permit, UUID contact) {
    return all.worded(permit, of(contact));
  }

  /** What others are putting right goes along with what it is of, on a consent given there. */
  void move(Permit wrong, UUID from, Permit right, UUID to) {
    all.move(wrong, of(from), right, of(to), consent.held(right));
  }

  /**
   * What was typed is a draft again, of a new contact: the one it was is cancelled. It takes the
   * place of nothing that somebody has begun meanwhile. The words of each who was there, too, lie
   * under their own key.
   *
   * @param session of which roll call it is a row; blank of none
   */
  void giveBack(
      Permit permit,
      KeptContact kept,
      boolean promised,
      String session,
      Map<Permit, KeptContact> others) {
    var form =
        ContactForms.of(kept, others)
            .with("promise", promised ? "yes" : "")
            .with(WrittenAgain.BOX, session);
    var rest = new TypedContact(form).own();
    if (drafts.keep(permit, NEW, 0, rest, text(permit, new TypedContact(form).said()))) {
      others.forEach(
          (other, theirs) ->
              beside(
                  other, form.with(ContactForm.box(other.code()), theirs.text()), permit.code()));
    }
  }

  void remove(Permit permit, FormName name) {
    drafts.remove(permit, name);
  }
}
