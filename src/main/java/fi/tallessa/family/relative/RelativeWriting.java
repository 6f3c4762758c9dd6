package fi.tallessa.family.relative;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.association.Once;
import fi.tallessa.customer.basis.Unfounded;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.guardian.RemovedGuardians;
import fi.tallessa.customer.wording.Asking;
import fi.tallessa.customer.wording.Guard;
import fi.tallessa.customer.wording.InTheWay;
import fi.tallessa.customer.wording.Worded;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Sending;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down, corrects and removes somebody of a customer's family. */
@Service
@Transactional
@Overtaken.Anew
class RelativeWriting {

  private final Access access;
  private final Data data;
  private final Families families;
  private final Relatives relatives;
  private final Unfounded unfounded;
  private final Guard guard;
  private final List<OnRelatives> beyond;
  private final RemovedGuardians removed;

  RelativeWriting(
      Access access,
      Data data,
      Families families,
      Relatives relatives,
      Unfounded unfounded,
      Guard guard,
      List<OnRelatives> beyond,
      RemovedGuardians removed) {
    this.removed = removed;
    this.beyond = beyond;
    this.access = access;
    this.data = data;
    this.families = families;
    this.relatives = relatives;
    this.unfounded = unfounded;
    this.guard = guard;
  }

  /** A file that was opened, with the family it tells of. */
  private record At(Permit permit, Card card, Family family) {}

  Entry<RelativePage> blank(Code code, Visit visit) {
    return read(code, visit).map(at -> page(at, null, RelativeForm.blank(), Problems.none()));
  }

  Entry<RelativePage> open(UUID id, Code code, Visit visit) {
    return read(code, visit)
        .flatMap(
            at ->
                Entry.there(kept(at, id))
                    .map(kept -> page(at, kept, RelativeForm.of(kept), Problems.none())));
  }

  /**
   * @return the form again where something stands in the way
   */
  Entry<Optional<RelativePage>> add(
      RelativeForm form, Worded answer, Sending sending, Code code, Visit visit) {
    return alone(code, visit)
        .map(
            at -> {
              var id = relatives.id(at.permit(), Once.of(form.once()));
              var said = form.worded(answer);
              return kept(at, id)
                  .filter(kept -> sending == Sending.TO_BE_DONE)
                  .map(kept -> again(at, kept, said))
                  .orElseGet(() -> write(at, id, null, said, answer, sending));
            });
  }

  /** The same form once more is done; with other words it is somebody else, or a correction. */
  private Optional<RelativePage> again(At at, KeptRelative kept, RelativeForm form) {
    var read = read(at, kept.id(), form);
    return read.isFine() && read.sure().saysAs(kept.relative())
        ? Optional.empty()
        : Optional.of(page(at, null, form.anew(), read.problems().and(Once.spent("kin"))));
  }

  /**
   * @return the form again where something stands in the way
   */
  Entry<Optional<RelativePage>> correct(
      UUID id, RelativeForm form, Worded answer, Sending sending, Code code, Visit visit) {
    return alone(code, visit)
        .flatMap(
            at ->
                Entry.there(kept(at, id))
                    .map(kept -> write(at, id, kept, form.worded(answer), answer, sending)));
  }

  /**
   * @return the form again where others were told of through this one
   */
  Entry<Optional<RelativePage>> remove(UUID id, Sending sending, Code code, Visit visit) {
    return alone(code, visit)
        .flatMap(at -> Entry.there(kept(at, id)).map(kept -> remove(at, kept, sending)));
  }

  private Optional<RelativePage> write(
      At at, UUID id, KeptRelative before, RelativeForm form, Worded answer, Sending sending) {
    var opened = at.permit();
    var read = sending.act(read(at, id, form));
    var noted = before == null ? "" : before.relative().noted().orElse("");
    var asking = guard.read(opened, answer, "note", form.note(), noted);
    var again =
        InTheWay.of(
            read,
            asking,
            sending,
            (problems, asked) -> page(at, before, form, problems).asking(asked));
    if (!read.isFine()) {
      return again;
    }
    if (before != null && form.version() != before.version()) {
      var told = Problems.of(Problem.of("kin", RelativePage.MEANWHILE));
      return Optional.of(page(at, before, form.over(before), told));
    }
    if (before != null && read.sure().saysAs(before.relative())) {
      return Optional.empty();
    }
    if (again.isPresent()) {
      return again;
    }
    var action = before == null ? RelativeAction.ADD : RelativeAction.CORRECT;
    var permit = access.further(action, opened);
    int version = before == null ? 1 : before.version() + 1;
    Overtaken.unless(relatives.write(permit, id, version, read.sure()));
    removed.holdOff(permit, read.sure().through());
    guard.keep(permit, answer, form.note());
    return Optional.empty();
  }

  private Result<Relative> read(At at, UUID id, RelativeForm form) {
    return new ReadRelative(form, id, at.family(), at.permit().visit())
        .relative()
        .flatMap(read -> unfounded.unless(at.permit(), FieldGroup.FAMILY, "kin", read));
  }

  private Optional<RelativePage> remove(At at, KeptRelative kept, Sending sending) {
    int hanging = at.family().hangingOn(kept.id()).size();
    var removed =
        sending.act(
            hanging == 0
                ? Result.fine(kept)
                : Result.<KeptRelative>faulty(
                    RelativePage.REMOVAL, "family.relative.removal.others", hanging));
    if (!removed.isFine()) {
      return Optional.of(page(at, kept, RelativeForm.of(kept), removed.problems()));
    }
    var permit = access.further(RelativeAction.REMOVE, at.permit());
    beyond.forEach(one -> one.goes(permit, kept.id()));
    relatives.remove(permit, kept.id());
    return Optional.empty();
  }

  private static Optional<KeptRelative> kept(At at, UUID id) {
    return at.family().find(id).flatMap(Member::told);
  }

  private Entry<At> read(Code code, Visit visit) {
    return access.enter(RelativeAction.READ, code, visit).map(this::at);
  }

  /** Nobody else changes the family meanwhile. */
  private Entry<At> alone(Code code, Visit visit) {
    return access
        .enter(RelativeAction.READ, code, visit)
        .map(
            permit -> {
              relatives.hold(permit);
              return at(permit);
            });
  }

  private At at(Permit permit) {
    var card = data.card(permit);
    return new At(permit, card, families.of(permit, card));
  }

  private static RelativePage page(At at, KeptRelative kept, RelativeForm form, Problems problems) {
    return new RelativePage(
        at.permit().code(),
        at.card().name(),
        at.family(),
        Optional.ofNullable(kept).map(Member::of),
        form,
        problems,
        Asking.NOTHING);
  }
}
