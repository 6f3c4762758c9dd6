package fi.tallessa.casework.attachment;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.customer.duties.Reckoning;
import fi.tallessa.customer.say.Says;
import fi.tallessa.files.ContentAction;
import fi.tallessa.files.Contents;
import fi.tallessa.holdings.Permit;
import fi.tallessa.legalbasis.ConsentBasis;
import fi.tallessa.vault.ErasedRows;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Files of a contact that was in the wrong customer's file: sealed anew with the right key. */
@Component
public class MovedAttachments {

  private final Access access;
  private final Attachments attachments;
  private final Contents contents;
  private final FileConsents consents;
  private final Says says;
  private final FilesToTell toTell;
  private final Reckoning reckoning;
  private final ErasedRows erased;

  MovedAttachments(
      Access access,
      Attachments attachments,
      Contents contents,
      FileConsents consents,
      Says says,
      FilesToTell toTell,
      Reckoning reckoning,
      ErasedRows erased) {
    this.erased = erased;
    this.reckoning = reckoning;
    this.toTell = toTell;
    this.says = says;
    this.consents = consents;
    this.access = access;
    this.attachments = attachments;
    this.contents = contents;
  }

  public boolean any(Permit permit, UUID contact) {
    return !attachments.ofMoved(permit, contact).isEmpty();
  }

  public List<UUID> ids(Permit permit, UUID contact) {
    return attachments.ofMoved(permit, contact).stream().map(KeptAttachment::id).toList();
  }

  /** Whether one of them tells of health, and so needs a consent to that over there (S20). */
  public boolean anyOfHealth(Permit permit, UUID contact) {
    return attachments.ofMoved(permit, contact).stream().anyMatch(KeptAttachment::health);
  }

  public Optional<ConsentBasis> health(Permit right) {
    return consents.health(right);
  }

  /** Whether people can be seen in one of them, and so it needs a consent to that over there. */
  public boolean anyOfPeople(Permit permit, UUID contact) {
    return attachments.ofMoved(permit, contact).stream().anyMatch(KeptAttachment::people);
  }

  public Optional<ConsentBasis> people(Permit right) {
    return consents.people(right);
  }

  /** Whether the visitor would hand on what was not handed over to them. */
  public boolean withheld(Permit permit, UUID contact) {
    return attachments.withheld(permit, contact);
  }

  /** What has lost its consent waits for the night, and stays in no file that was wrong. */
  public void removeEnded(Permit wrong, UUID contact) {
    attachments.removeEndedOf(wrong, contact);
  }

  /**
   * @param basis the right customer's consent
   */
  public void move(Permit wrong, UUID contact, Permit right, UUID anew, ConsentBasis basis) {
    var all = attachments.ofMoved(wrong, contact);
    if (!all.isEmpty()) {
      var from = access.further(ContentAction.MOVE, wrong);
      var to = access.further(ContentAction.ADD, right);
      var health = consents.health(right);
      var people = consents.people(right);
      all.forEach(
          one ->
              move(
                  from,
                  one,
                  to,
                  anew,
                  basis,
                  new Beside(
                      one.health() ? health : Optional.empty(),
                      one.people() ? people : Optional.empty())));
      reckoning.of(from);
      reckoning.of(to);
    }
  }

  private void move(
      Permit wrong,
      KeptAttachment one,
      Permit right,
      UUID contact,
      ConsentBasis basis,
      Beside beside) {
    Overtaken.unless(beside.as(one));
    var id = attachments.id(right, "moved/" + one.id());
    erased.livesOn("casework.attachment", one.id(), right.subject(), id);
    erased.goesWith("customer.say", one.id(), right.subject(), "casework.attachment", id);
    contents.move(wrong, one.id(), right, id);
    says.forget(wrong, one.id());
    Overtaken.unless(
        attachments.add(
            right,
            new KeptAttachment(
                id,
                Optional.of(contact),
                one.on(),
                one.health(),
                one.people(),
                right.line(),
                null,
                one.attachment()),
            toTell.got(right, one.attachment()),
            basis,
            beside));
  }
}
