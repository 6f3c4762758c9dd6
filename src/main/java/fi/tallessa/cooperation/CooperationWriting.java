package fi.tallessa.cooperation;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.association.Once;
import fi.tallessa.cooperation.CooperationDoor.At;
import fi.tallessa.customer.consented.ServiceKind;
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

/** Writes down with which service we work, why and until when; and puts that right. */
@Service
@Transactional
@Overtaken.Anew
class CooperationWriting {

  private final Access access;
  private final CooperationDoor door;
  private final Cooperations cooperations;
  private final Resting resting;
  private final CooperationPages pages;
  private final Guard guard;

  CooperationWriting(
      Access access,
      CooperationDoor door,
      Cooperations cooperations,
      Resting resting,
      CooperationPages pages,
      Guard guard) {
    this.access = access;
    this.door = door;
    this.cooperations = cooperations;
    this.resting = resting;
    this.pages = pages;
    this.guard = guard;
  }

  Entry<CooperationPage> blank(Code code, Visit visit) {
    return access
        .enter(CooperationAction.READ, code, visit)
        .map(
            permit ->
                pages.of(
                    new At(Shelf.ORDINARY, permit, null),
                    CooperationForm.blank(),
                    Problems.none()));
  }

  Entry<CooperationPage> open(UUID id, Code code, Visit visit) {
    return door.enter(id, code, visit)
        .map(at -> pages.of(at, CooperationForm.of(at.kept(), at.permit()), Problems.none()));
  }

  Entry<Sent<CooperationPage>> add(
      CooperationForm typed, Worded answer, Sending sending, Code code, Visit visit) {
    var form = typed.worded(answer);
    var shelf = ServiceKind.of(form.kind()).map(Shelf::of).orElse(Shelf.ORDINARY);
    return access
        .enter(CooperationAction.READ, code, visit)
        .flatMap(file -> door.behind(shelf, file))
        .map(permit -> new Sent<>(add(new At(shelf, permit, null), form, answer, sending), shelf));
  }

  Entry<Sent<CooperationPage>> change(
      UUID id, CooperationForm typed, Worded answer, Sending sending, Code code, Visit visit) {
    return door.enter(id, code, visit)
        .map(at -> new Sent<>(change(at, typed.worded(answer), answer, sending), at.shelf()));
  }

  private Optional<CooperationPage> add(
      At at, CooperationForm form, Worded answer, Sending sending) {
    var opened = at.permit();
    var id = Once.of(form.once());
    if (sending == Sending.TO_BE_DONE && cooperations.shelf(opened, id).isPresent()) {
      return again(at, form, cooperations.one(at.shelf(), opened, id));
    }
    var read =
        sending.act(
            form.check(null, false, pages.most(opened), opened.visit())
                .flatMap(one -> resting.unless(at.shelf(), opened, one)));
    var again = inTheWay(at, form, answer, sending, read);
    if (again.isPresent()) {
      return again;
    }
    var permit = access.further(at.shelf().write, opened);
    Overtaken.unless(
        cooperations.add(
            at.shelf(),
            permit,
            id,
            read.sure().term(),
            read.sure().cooperation(),
            resting.consent(at.shelf(), permit)));
    guard.keep(permit, answer, form.why());
    return Optional.empty();
  }

  /** The same form once more is done; with other words it is another one, or a correction. */
  private Optional<CooperationPage> again(
      At at, CooperationForm form, Optional<KeptCooperation> kept) {
    var opened = at.permit();
    var read = form.check(null, false, pages.most(opened), opened.visit());
    return read.isFine() && kept.filter(one -> form.made(one, read.sure(), opened)).isPresent()
        ? Optional.empty()
        : Optional.of(pages.of(at, form.anew(), read.problems().and(Once.spent("why"))));
  }

  private Optional<CooperationPage> change(
      At at, CooperationForm form, Worded answer, Sending sending) {
    var kept = at.kept();
    var opened = at.permit();
    var read = sending.act(form.check(kept, opened.masked(), pages.most(opened), opened.visit()));
    if (read.isFine() && read.sure().says(kept, opened)) {
      return Optional.empty();
    }
    if (read.isFine() && form.version() != kept.version()) {
      var told = Problems.of(Problem.of("why", CooperationPage.MEANWHILE));
      return Optional.of(pages.of(at, form.over(kept), told));
    }
    var again = inTheWay(at, form, answer, sending, read);
    if (again.isPresent()) {
      return again;
    }
    var permit = access.further(at.shelf().write, opened);
    var next = read.sure();
    Overtaken.unless(cooperations.write(at.shelf(), permit, kept, next.term(), next.cooperation()));
    guard.keep(permit, answer, form.why());
    return Optional.empty();
  }

  private Optional<CooperationPage> inTheWay(
      At at, CooperationForm form, Worded answer, Sending sending, Result<?> read) {
    var before = at.kept() == null ? "" : at.kept().cooperation().why();
    var asking = guard.read(at.permit(), answer, "why", form.why(), before, at.shelf().told());
    return InTheWay.of(
        read, asking, sending, (problems, asked) -> pages.of(at, form, problems).asking(asked));
  }
}
