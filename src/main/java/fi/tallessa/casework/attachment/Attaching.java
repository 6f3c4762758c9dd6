package fi.tallessa.casework.attachment;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.casework.contact.KeptContact;
import fi.tallessa.casework.contact.MovedContacts;
import fi.tallessa.casework.contact.NotesConsent;
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
  private final NotesConsent consent;
  private final Attachments attachments;
  private final Contents contents;

  Attaching(
      Access access,
      AttachmentPages pages,
      MovedContacts contacts,
      NotesConsent consent,
      Attachments attachments,
      Contents contents) {
    this.access = access;
    this.pages = pages;
    this.contacts = contacts;
    this.consent = consent;
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
      AttachmentForm form, Result<Clean> file, Sending sending, Code code, Visit visit) {
    return access
        .enter(AttachmentAction.READ, code, visit)
        .flatMap(
            permit ->
                form.about().isEmpty()
                    ? Entry.open(add(permit, Optional.empty(), form, file, sending))
                    : Entry.there(contacts.held(permit, form.about().get()))
                        .map(one -> add(permit, Optional.of(one), form, file, sending)));
  }

  private Optional<AttachmentPage> add(
      Permit opened,
      Optional<KeptContact> contact,
      AttachmentForm form,
      Result<Clean> file,
      Sending sending) {
    var typed = sending.act(file.with(form.check(), (clean, others) -> new Brought(clean, others)));
    var basis = consent.held(opened);
    var problems = basis.isEmpty() ? without(form, typed.problems()) : typed.problems();
    if (!problems.isEmpty()) {
      return Optional.of(pages.of(opened, contact, form, "").again(problems));
    }
    keep(access.further(ContentAction.ADD, opened), contact, typed.sure(), basis.get());
    return Optional.empty();
  }

  /** Nothing is wrong with the file; it is the consent that is not there (D1). */
  private static Problems without(AttachmentForm form, Problems problems) {
    return problems.on("form").isPresent()
        ? problems
        : Problems.of(Problem.of("file", "casework.attachment.no_consent.unkept"))
            .and(form.check().problems());
  }

  private void keep(
      Permit permit, Optional<KeptContact> contact, Brought brought, ConsentBasis basis) {
    var id = attachments.id(permit, brought.where(contact.map(KeptContact::id)));
    attachments.removeEnded(permit, id);
    if (contents.add(permit, id, brought.file().bytes())) {
      var day = contact.map(one -> one.contact().on()).orElse(permit.visit().today());
      Overtaken.unless(
          attachments.add(
              permit,
              new KeptAttachment(
                  id, contact.map(KeptContact::id), day, permit.line(), brought.by(permit.visit())),
              basis));
    }
  }
}
