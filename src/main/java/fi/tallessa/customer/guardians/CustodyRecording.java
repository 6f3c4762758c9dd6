package fi.tallessa.customer.guardians;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.customer.basis.Unfounded;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.guardian.Custodies;
import fi.tallessa.customer.guardian.Custody;
import fi.tallessa.customer.guardian.GuardianFirst;
import fi.tallessa.customer.guardian.GuardianRights;
import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.customer.guardian.HeldCustody;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.customer.guardian.RemovedGuardians;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.Workers;
import fi.tallessa.web.Sending;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing down who has custody of a child, with its days and what the word rests on (D7, K5). */
@Service
@Transactional
@Overtaken.Anew
class CustodyRecording {

  private final Access access;
  private final Data data;
  private final Guardians guardians;
  private final Custodies custodies;
  private final Workers workers;
  private final GuardianFirst guardianFirst;
  private final Unfounded unfounded;
  private final RemovedGuardians removed;

  CustodyRecording(
      Access access,
      Data data,
      Guardians guardians,
      Custodies custodies,
      Workers workers,
      GuardianFirst guardianFirst,
      Unfounded unfounded,
      RemovedGuardians removed) {
    this.removed = removed;
    this.unfounded = unfounded;
    this.guardianFirst = guardianFirst;
    this.access = access;
    this.data = data;
    this.guardians = guardians;
    this.custodies = custodies;
    this.workers = workers;
  }

  Entry<CustodyPage> open(String id, Code code, Visit visit) {
    return enter(
        id,
        code,
        visit,
        (permit, one) -> {
          var past = past(permit, one);
          return page(permit, one, opened(one, past), past, false, Problems.none());
        });
  }

  /**
   * @return the page again where something stands in the way, empty when it is done
   */
  Entry<Optional<CustodyPage>> record(
      String id, CustodyForm form, Sending sending, Code code, Visit visit) {
    return enter(id, code, visit, (permit, one) -> record(permit, one, form, sending));
  }

  private Optional<CustodyPage> record(
      Permit permit, KeptGuardian guardian, CustodyForm form, Sending sending) {
    var past = past(permit, guardian);
    var held =
        sending.act(
            form.check(permit.visit())
                .flatMap(one -> unfounded.unless(permit, FieldGroup.FAMILY, "custody", one)));
    if (!held.isFine()) {
      return Optional.of(page(permit, guardian, form, past, false, held.problems()));
    }
    if (past.stream().findFirst().filter(now -> now.saysAs(held.sure())).isPresent()) {
      return Optional.empty();
    }
    if (form.version() != past.size()) {
      var again = form.seeing(past.size());
      return Optional.of(page(permit, guardian, again, past, true, Problems.none()));
    }
    var writing = access.further(GuardianAction.CUSTODY, permit);
    Overtaken.unless(custodies.add(writing, guardian.id(), past.size() + 1, held.sure()));
    guardianFirst.settle(writing, data.card(permit).birth());
    removed.holdOff(writing, guardian.id());
    return Optional.empty();
  }

  private List<HeldCustody> past(Permit permit, KeptGuardian guardian) {
    return custodies.of(permit).getOrDefault(guardian.id(), List.of());
  }

  /** What holds now stands in the form; of what it rests on, and when, nothing is taken over. */
  private static CustodyForm opened(KeptGuardian guardian, List<HeldCustody> past) {
    var now = GuardianRights.newest(guardian, past);
    return new CustodyForm(
        now.custody().code(),
        now.from() == null ? "" : TypedDay.typed(now.from()),
        now.lostOn() == null ? "" : TypedDay.typed(now.lostOn()),
        "",
        "",
        past.size());
  }

  private CustodyPage page(
      Permit permit,
      KeptGuardian guardian,
      CustodyForm form,
      List<HeldCustody> past,
      boolean changed,
      Problems problems) {
    var all =
        GuardianRights.all(guardian, past).stream()
            .filter(one -> past.contains(one) || one.custody() != Custody.NOT_ASKED)
            .toList();
    var names = workers.names(all.stream().map(HeldCustody::recordedBy).distinct().toList());
    return new CustodyPage(
        permit.code(),
        data.card(permit).name(permit),
        guardian,
        form,
        all,
        all.stream().map(one -> names.getOrDefault(one.recordedBy(), "")).toList(),
        changed,
        problems);
  }

  private <T> Entry<T> enter(
      String id, Code code, Visit visit, BiFunction<Permit, KeptGuardian, T> step) {
    return access
        .enter(GuardianAction.TELL, code, visit)
        .flatMap(
            permit ->
                Entry.there(guardians.find(permit, id)).map(kept -> step.apply(permit, kept)));
  }
}
