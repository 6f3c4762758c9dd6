package fi.tallessa.cooperation;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.cooperation.CooperationDoor.At;
import fi.tallessa.customer.datum.Whose;
import fi.tallessa.customer.duties.Reckoning;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.customer.guardian.RemovedGuardians;
import fi.tallessa.holdings.Entry;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Sending;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writing down that what a service told of whom one reaches there is right: the customer says so,
 * or a guardian who may act, and never the worker (S23).
 */
@Service
@Transactional
@Overtaken.Anew
class ContactPointVerifying {

  private final Access access;
  private final CooperationDoor door;
  private final ContactPoints points;
  private final ContactPointPages pages;
  private final Reckoning reckoning;
  private final RemovedGuardians removed;

  ContactPointVerifying(
      Access access,
      CooperationDoor door,
      ContactPoints points,
      ContactPointPages pages,
      Reckoning reckoning,
      RemovedGuardians removed) {
    this.removed = removed;
    this.access = access;
    this.door = door;
    this.points = points;
    this.pages = pages;
    this.reckoning = reckoning;
  }

  Entry<Sent<ContactPointPage>> verify(
      UUID id, UUID service, SaidRight form, Sending sending, Code code, Visit visit) {
    return door.enter(service, code, visit)
        .flatMap(
            at ->
                Entry.there(points.one(at.shelf(), at.permit(), at.kept().id(), id))
                    .map(kept -> new Sent<>(verify(at, kept, form, sending), at.shelf())));
  }

  private Optional<ContactPointPage> verify(
      At at, KeptPoint kept, SaidRight form, Sending sending) {
    var guardians = pages.acting(at).stream().map(KeptGuardian::id).toList();
    var by =
        sending.act(
            Result.needed(Whose.of(form.by(), guardians), "by", "customer.data.verifier_missing"));
    if (!by.isFine()) {
      return Optional.of(page(at, kept, by.problems()));
    }
    if (!kept.point().unverified()) {
      return Optional.empty();
    }
    if (form.seen() != kept.version()) {
      return Optional.of(
          page(at, kept, Problems.of(Problem.of("by", "cooperation.point.read_again"))));
    }
    var permit = access.further(at.shelf().points, at.permit());
    var next = kept.point().verified(by.sure(), permit.visit());
    Overtaken.unless(points.write(at.shelf(), permit, kept, next));
    removed.holdOff(permit, by.sure().guardian());
    reckoning.of(permit);
    return Optional.empty();
  }

  private ContactPointPage page(At at, KeptPoint kept, Problems problems) {
    return pages.of(at, kept, ContactPointForm.of(kept, at.permit()), problems);
  }
}
