package fi.tallessa.casework.attachment;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.duties.Reckoning;
import fi.tallessa.customer.say.Says;
import fi.tallessa.customer.wording.PlacesKept;
import fi.tallessa.files.ContentAction;
import fi.tallessa.files.Contents;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Sending;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a copy of a file out of the register, or removes it. */
@Service
@Transactional
@Overtaken.Anew
class Taking {

  private final Access access;
  private final Data data;
  private final Attachments attachments;
  private final Removals removals;
  private final Contents contents;
  private final Reckoning reckoning;
  private final Says says;
  private final PlacesKept places;

  Taking(
      Access access,
      Data data,
      Attachments attachments,
      Removals removals,
      Contents contents,
      Reckoning reckoning,
      Says says,
      PlacesKept places) {
    this.places = places;
    this.reckoning = reckoning;
    this.says = says;
    this.access = access;
    this.data = data;
    this.attachments = attachments;
    this.removals = removals;
    this.contents = contents;
  }

  /** Each time it is taken out has a line of its own in the log. */
  Entry<Taken> out(UUID id, Code code, Visit visit) {
    return access
        .enter(ContentAction.OPEN, code, visit)
        .flatMap(
            permit ->
                Entry.there(attachments.one(permit, id))
                    .map(one -> new Taken(code, one, contents.open(reading(permit, one), id))));
  }

  /** Of one that tells of health the log says so, with a line more. */
  private Permit reading(Permit permit, KeptAttachment one) {
    return one.health() ? access.further(ContentAction.OPEN_HEALTH, permit) : permit;
  }

  Entry<RemovalPage> page(UUID id, Code code, Visit visit) {
    return access
        .enter(AttachmentAction.READ, code, visit)
        .flatMap(
            permit ->
                Entry.there(attachments.one(permit, id))
                    .map(one -> page(permit, one, "", Problems.none())));
  }

  /**
   * @return the form again where something stands in the way
   */
  Entry<Optional<RemovalPage>> remove(
      UUID id, String why, Sending sending, Code code, Visit visit) {
    return access
        .enter(AttachmentAction.READ, code, visit)
        .flatMap(
            permit ->
                Entry.there(attachments.one(permit, id))
                    .map(one -> remove(permit, one, why, sending)));
  }

  private Optional<RemovalPage> remove(
      Permit opened, KeptAttachment one, String typed, Sending sending) {
    var why = sending.act(Choice.made("why", WhyRemoved.of(typed)));
    if (!why.isFine()) {
      return Optional.of(page(opened, one, typed, why.problems()));
    }
    var permit = access.further(AttachmentAction.REMOVE, opened);
    says.forget(permit, one.id());
    Overtaken.unless(
        removals.add(
            permit, one, RemovedAttachment.of(one.attachment(), why.sure(), permit.visit())));
    contents.remove(permit, one.id());
    reckoning.of(permit);
    return Optional.empty();
  }

  private RemovalPage page(Permit permit, KeptAttachment one, String why, Problems problems) {
    var shown = one.hiding(places.of(permit));
    return new RemovalPage(permit.code(), data.card(permit).name(), shown, why, problems);
  }
}
