package fi.tallessa.casework.attachment;

import static fi.tallessa.casework.attachment.AttachmentGuard.worded;
import static fi.tallessa.customer.wording.Asking.NOTHING;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.casework.contact.KeptContact;
import fi.tallessa.casework.contact.MovedContacts;
import fi.tallessa.customer.duties.Reckoning;
import fi.tallessa.customer.wording.InTheWay;
import fi.tallessa.customer.wording.Worded;
import fi.tallessa.files.Clean;
import fi.tallessa.files.ContentAction;
import fi.tallessa.files.Contents;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.legalbasis.ConsentBasis;
import fi.tallessa.web.Sending;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a file: all of it in one transaction, so that half a file is never there. */
@Service
@Transactional
@Overtaken.Anew
class Attaching {

  private final Access access;
  private final AttachmentPages pages;
  private final MovedContacts contacts;
  private final FileConsents consents;
  private final AttachmentGuard guard;
  private final Attachments attachments;
  private final Contents contents;
  private final FilesToTell toTell;
  private final Reckoning reckoning;

  Attaching(
      Access access,
      AttachmentPages pages,
      MovedContacts contacts,
      FileConsents consents,
      AttachmentGuard guard,
      Attachments attachments,
      Contents contents,
      FilesToTell toTell,
      Reckoning reckoning) {
    this.reckoning = reckoning;
    this.toTell = toTell;
    this.access = access;
    this.pages = pages;
    this.contacts = contacts;
    this.consents = consents;
    this.guard = guard;
    this.attachments = attachments;
    this.contents = contents;
  }

  /** What there is, from a place on. */
  Entry<AttachmentPage> page(AttachmentForm form, String before, Code code, Visit visit) {
    return access
        .enter(AttachmentAction.READ, code, visit)
        .flatMap(
            permit ->
                form.about().isEmpty()
                    ? Entry.open(pages.of(permit, Optional.empty(), form, before))
                    : Entry.there(contacts.one(permit, form.about().get()))
                        .map(one -> pages.of(permit, Optional.of(one), form, before)));
  }

  /**
   * @return the form again where something stands in the way
   */
  Entry<Optional<AttachmentPage>> add(
      AttachmentForm form,
      Worded answer,
      Result<Clean> file,
      Sending sending,
      Code code,
      Visit visit) {
    var sent = new Sent(form.worded(answer), answer, file.map(one -> worded(answer, one)), sending);
    return access
        .enter(AttachmentAction.READ, code, visit)
        .flatMap(
            permit ->
                form.about().isEmpty()
                    ? Entry.open(add(permit, Optional.empty(), sent))
                    : Entry.there(contacts.held(permit, form.about().get()))
                        .map(one -> add(permit, Optional.of(one), sent)));
  }

  private record Sent(AttachmentForm form, Worded answer, Result<Clean> file, Sending sending) {}

  private Optional<AttachmentPage> add(Permit opened, Optional<KeptContact> contact, Sent sent) {
    var form = sent.form();
    var visit = opened.visit();
    var basis = consents.held(opened);
    var beside = consents.beside(form, opened);
    var read = sent.sending().act(form.check(sent.file(), visit).with(beside, With::new));
    var page = pages.of(opened, contact, form, "");
    if (basis.isEmpty()) {
      return Optional.of(page.again(without(form, read.problems(), visit), NOTHING));
    }
    var asking = guard.read(opened, sent.answer(), form, sent.file());
    var again = InTheWay.of(read, asking, sent.sending(), page::again);
    if (again.isEmpty()) {
      again = keptOtherwise(opened, contact, read.sure()).map(told -> page.again(told, NOTHING));
    }
    if (again.isEmpty()) {
      var permit = access.further(ContentAction.ADD, opened);
      keep(permit, contact, read.sure(), basis.get());
      guard.keep(permit, sent.answer(), read.sure().brought());
    }
    return again;
  }

  /** The same file is there, and something else was said of what is in it: that would be lost. */
  private Optional<Problems> keptOtherwise(
      Permit permit, Optional<KeptContact> contact, With with) {
    var id = attachments.id(permit, with.brought().where(contact.map(KeptContact::id)));
    return attachments
        .one(permit, id)
        .flatMap(
            one -> {
              if (!one.attachment().withOthers().equals(with.brought().others())) {
                return Optional.of(Problem.of("others", "casework.attachment.others.kept"));
              }
              return with.beside().as(one)
                  ? Optional.empty()
                  : Optional.of(Problem.of("people", "casework.attachment.people.kept"));
            })
        .map(Problems::of);
  }

  /** A file, and what it rests on beside the consent to notes. */
  private record With(Brought brought, Beside beside) {}

  /** Nothing is wrong with the file; it is the consent that is not there (D1). */
  private static Problems without(AttachmentForm form, Problems problems, Visit visit) {
    return problems.on("form").isPresent()
        ? problems
        : Problems.of(Problem.of("file", "casework.attachment.no_consent.unkept"))
            .and(form.problems(visit));
  }

  private void keep(Permit permit, Optional<KeptContact> contact, With with, ConsentBasis basis) {
    var brought = with.brought();
    var id = attachments.id(permit, brought.where(contact.map(KeptContact::id)));
    attachments.removeEnded(permit, id);
    if (contents.add(permit, id, brought.file().bytes())) {
      var day = contact.map(one -> one.contact().on()).orElse(permit.visit().today());
      var attachment = brought.by(permit.visit());
      Overtaken.unless(
          attachments.add(
              permit,
              new KeptAttachment(
                  id,
                  contact.map(KeptContact::id),
                  day,
                  with.beside().health().isPresent(),
                  with.beside().people().isPresent(),
                  permit.line(),
                  null,
                  attachment),
              toTell.got(permit, attachment),
              basis,
              with.beside()));
      reckoning.of(permit);
    }
  }
}
