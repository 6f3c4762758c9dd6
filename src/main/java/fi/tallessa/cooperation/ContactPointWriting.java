package fi.tallessa.cooperation;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.association.Once;
import fi.tallessa.cooperation.CooperationDoor.At;
import fi.tallessa.customer.duties.Reckoning;
import fi.tallessa.customer.wording.Guard;
import fi.tallessa.customer.wording.InTheWay;
import fi.tallessa.customer.wording.Worded;
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

/** Writes down whom we reach at a service we work with, puts it right and takes it out. */
@Service
@Transactional
@Overtaken.Anew
class ContactPointWriting {

  private final Access access;
  private final CooperationDoor door;
  private final ContactPoints points;
  private final ContactPointPages pages;
  private final Guard guard;
  private final Reckoning reckoning;

  ContactPointWriting(
      Access access,
      CooperationDoor door,
      ContactPoints points,
      ContactPointPages pages,
      Guard guard,
      Reckoning reckoning) {
    this.reckoning = reckoning;
    this.access = access;
    this.door = door;
    this.points = points;
    this.pages = pages;
    this.guard = guard;
  }

  Entry<ContactPointPage> blank(UUID service, Code code, Visit visit) {
    return door.enter(service, code, visit)
        .map(at -> pages.of(at, null, ContactPointForm.blank(), Problems.none()));
  }

  Entry<ContactPointPage> open(UUID id, UUID service, Code code, Visit visit) {
    return door.enter(service, code, visit)
        .flatMap(
            at ->
                Entry.there(kept(at, id))
                    .map(
                        kept ->
                            pages.of(
                                at,
                                kept,
                                ContactPointForm.of(kept, at.permit()),
                                Problems.none())));
  }

  Entry<Sent<ContactPointPage>> add(
      UUID service,
      ContactPointForm typed,
      Worded answer,
      Sending sending,
      Code code,
      Visit visit) {
    var form = typed.worded(answer);
    return door.enter(service, code, visit)
        .map(at -> new Sent<>(add(at, form, answer, sending), at.shelf()));
  }

  Entry<Sent<ContactPointPage>> change(
      UUID id,
      UUID service,
      ContactPointForm typed,
      Worded answer,
      Sending sending,
      Code code,
      Visit visit) {
    var form = typed.worded(answer);
    return door.enter(service, code, visit)
        .flatMap(
            at ->
                Entry.there(kept(at, id))
                    .map(kept -> new Sent<>(change(at, kept, form, answer, sending), at.shelf())));
  }

  Entry<Shelf> remove(UUID id, UUID service, Code code, Visit visit) {
    return door.enter(service, code, visit)
        .flatMap(
            at ->
                Entry.there(kept(at, id))
                    .map(
                        kept -> {
                          var permit = access.further(at.shelf().points, at.permit());
                          points.remove(permit, kept.id());
                          reckoning.of(permit);
                          return at.shelf();
                        }));
  }

  private Optional<ContactPointPage> add(
      At at, ContactPointForm form, Worded answer, Sending sending) {
    var id = Once.of(form.once());
    var kept = sending == Sending.TO_BE_DONE ? kept(at, id) : Optional.<KeptPoint>empty();
    if (kept.isPresent()) {
      return again(at, form, kept.get().point());
    }
    var read = read(at, null, form, sending);
    var again = inTheWay(at, null, form, answer, sending, read);
    if (again.isEmpty()) {
      var permit = access.further(at.shelf().points, at.permit());
      Overtaken.unless(
          points.add(at.shelf(), permit, at.kept().id(), id, pages.told(at, null, read.sure())));
      guard.keep(permit, answer, form.role());
      reckoning.of(permit);
    }
    return again;
  }

  /** The same form once more is done; with other words it is somebody else, or a correction. */
  private Optional<ContactPointPage> again(At at, ContactPointForm form, ContactPoint kept) {
    var read = read(at, null, form, Sending.TO_BE_DONE);
    return read.isFine() && read.sure().saysAs(kept, at.permit())
        ? Optional.empty()
        : Optional.of(pages.of(at, null, form.anew(), read.problems().and(Once.spent("role"))));
  }

  private Optional<ContactPointPage> change(
      At at, KeptPoint kept, ContactPointForm form, Worded answer, Sending sending) {
    var read = read(at, kept, form, sending);
    if (read.isFine() && nothingNew(at, kept, read.sure())) {
      return Optional.empty();
    }
    if (read.isFine() && form.version() != kept.version()) {
      var told = Problems.of(Problem.of("role", ContactPointPage.MEANWHILE));
      return Optional.of(pages.of(at, kept, form.over(kept), told));
    }
    var again = inTheWay(at, kept, form, answer, sending, read);
    if (again.isEmpty()) {
      var permit = access.further(at.shelf().points, at.permit());
      Overtaken.unless(points.write(at.shelf(), permit, kept, pages.told(at, kept, read.sure())));
      guard.keep(permit, answer, form.role());
      reckoning.of(permit);
    }
    return again;
  }

  /** It says the same already; but the word of whoever may act by now verifies what waits (S23). */
  private boolean nothingNew(At at, KeptPoint kept, ContactPoint said) {
    return said.saysAs(kept.point(), at.permit())
        && (!kept.point().unverified() || pages.told(at, kept, said).unverified());
  }

  private static Result<ContactPoint> read(
      At at, KeptPoint kept, ContactPointForm form, Sending sending) {
    var permit = at.permit();
    return sending.act(form.check(at.kept().cooperation(), kept, permit.masked(), permit.visit()));
  }

  private Optional<ContactPointPage> inTheWay(
      At at,
      KeptPoint kept,
      ContactPointForm form,
      Worded answer,
      Sending sending,
      Result<?> read) {
    var before = kept == null ? "" : kept.point().role();
    var asking = guard.read(at.permit(), answer, "role", form.role(), before, at.shelf().told());
    return InTheWay.of(
        read,
        asking,
        sending,
        (problems, asked) -> pages.of(at, kept, form, problems).asking(asked));
  }

  private Optional<KeptPoint> kept(At at, UUID id) {
    return points.one(at.shelf(), at.permit(), at.kept().id(), id);
  }
}
