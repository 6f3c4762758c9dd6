package fi.tallessa.family.home;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.access.Spreading;
import fi.tallessa.association.Once;
import fi.tallessa.customer.basis.Unfounded;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.guardian.RemovedGuardians;
import fi.tallessa.customer.wording.Asking;
import fi.tallessa.customer.wording.Guard;
import fi.tallessa.customer.wording.InTheWay;
import fi.tallessa.customer.wording.Worded;
import fi.tallessa.family.relative.Families;
import fi.tallessa.family.relative.Family;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Sending;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down, corrects and removes a home of a customer. */
@Service
@Transactional
@Overtaken.Anew
class HomeWriting {

  private final Access access;
  private final Data data;
  private final Families families;
  private final Homes homes;
  private final Unfounded unfounded;
  private final Guard guard;
  private final Spreading spreading;
  private final RemovedGuardians removed;

  HomeWriting(
      Access access,
      Data data,
      Families families,
      Homes homes,
      Unfounded unfounded,
      Guard guard,
      Spreading spreading,
      RemovedGuardians removed) {
    this.removed = removed;
    this.spreading = spreading;
    this.access = access;
    this.data = data;
    this.families = families;
    this.homes = homes;
    this.unfounded = unfounded;
    this.guard = guard;
  }

  private record At(Permit permit, Card card, Family family) {}

  Entry<HomePage> blank(Code code, Visit visit) {
    return enter(code, visit).map(at -> page(at, null, HomeForm.blank(), Problems.none()));
  }

  Entry<HomePage> open(UUID id, Code code, Visit visit) {
    return enter(code, visit)
        .flatMap(
            at ->
                Entry.there(kept(at, id))
                    .map(kept -> page(at, kept, HomeForm.of(kept), Problems.none())));
  }

  /**
   * @return the form again where something stands in the way
   */
  Entry<Optional<HomePage>> add(
      HomeForm form, Worded answer, Sending sending, Code code, Visit visit) {
    return enter(code, visit)
        .map(
            at -> {
              var id = homes.id(at.permit(), Once.of(form.once()));
              var said = form.worded(answer);
              return kept(at, id)
                  .filter(kept -> sending == Sending.TO_BE_DONE)
                  .map(kept -> again(at, kept, said))
                  .orElseGet(() -> write(at, id, null, said, answer, sending));
            });
  }

  /** The same form once more is done; with other words it is another home, or a correction. */
  private static Optional<HomePage> again(At at, KeptHome kept, HomeForm form) {
    var read = form.check(at.family(), at.permit().visit());
    return read.isFine() && read.sure().saysAs(kept.home())
        ? Optional.empty()
        : Optional.of(page(at, null, form.anew(), read.problems().and(Once.spent("weeks"))));
  }

  /**
   * @return the form again where something stands in the way
   */
  Entry<Optional<HomePage>> correct(
      UUID id, HomeForm form, Worded answer, Sending sending, Code code, Visit visit) {
    return enter(code, visit)
        .flatMap(
            at ->
                Entry.there(kept(at, id))
                    .map(kept -> write(at, id, kept, form.worded(answer), answer, sending)));
  }

  Entry<KeptHome> remove(UUID id, Code code, Visit visit) {
    return enter(code, visit)
        .flatMap(
            at ->
                Entry.there(kept(at, id))
                    .map(
                        kept -> {
                          homes.remove(access.further(HomeAction.REMOVE, at.permit()), id);
                          return kept;
                        }));
  }

  private Optional<HomePage> write(
      At at, UUID id, KeptHome before, HomeForm form, Worded answer, Sending sending) {
    var opened = at.permit();
    var read =
        sending.act(
            form.check(at.family(), opened.visit())
                .flatMap(one -> unfounded.unless(opened, FieldGroup.FAMILY, "weeks", one)));
    var agreed = before == null ? "" : before.home().words().orElse("");
    var asking = guard.read(opened, answer, "agreed", form.agreed(), agreed);
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
      var told = Problems.of(Problem.of("weeks", HomePage.MEANWHILE));
      return Optional.of(page(at, before, form.over(before), told));
    }
    if (before != null && read.sure().saysAs(before.home())) {
      return Optional.empty();
    }
    if (again.isPresent()) {
      return again;
    }
    var permit = access.further(before == null ? HomeAction.ADD : HomeAction.CORRECT, opened);
    int version = before == null ? 1 : before.version() + 1;
    Overtaken.unless(homes.write(permit, id, version, read.sure()));
    spreading.settle(permit);
    removed.holdOff(permit, read.sure().who());
    guard.keep(permit, answer, form.agreed());
    return Optional.empty();
  }

  private Optional<KeptHome> kept(At at, UUID id) {
    return homes.of(at.permit()).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  private Entry<At> enter(Code code, Visit visit) {
    return access
        .enter(HomeAction.READ, code, visit)
        .map(
            permit -> {
              var card = data.card(permit);
              return new At(permit, card, families.of(permit, card));
            });
  }

  private static HomePage page(At at, KeptHome kept, HomeForm form, Problems problems) {
    return new HomePage(
        at.permit().code(),
        at.card().name(),
        at.family(),
        Optional.ofNullable(kept),
        form,
        problems,
        Asking.NOTHING);
  }
}
