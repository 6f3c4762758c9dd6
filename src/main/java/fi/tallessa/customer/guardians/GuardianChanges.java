package fi.tallessa.customer.guardians;

import fi.tallessa.access.Access;
import fi.tallessa.access.Undo;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.customer.search.Renewal;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Sending;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adding and changing the guardians of a child. */
@Service
@Transactional
class GuardianChanges {

  private final Access access;
  private final Data data;
  private final Guardians guardians;
  private final GuardianConflicts conflicts;
  private final Renewal renewal;

  GuardianChanges(
      Access access, Data data, Guardians guardians, GuardianConflicts conflicts, Renewal renewal) {
    this.access = access;
    this.data = data;
    this.guardians = guardians;
    this.conflicts = conflicts;
    this.renewal = renewal;
  }

  Entry<GuardianPage> blank(Code code, Visit visit) {
    return access
        .enter(GuardianAction.OPEN, code, visit)
        .map(permit -> page(permit, null, GuardianForm.empty(), Problems.none()));
  }

  Entry<GuardianPage> open(String id, Code code, Visit visit) {
    return access
        .enter(GuardianAction.OPEN, code, visit)
        .flatMap(permit -> known(permit, id, versions -> page(permit, versions.getFirst())));
  }

  Entry<GuardianChanged> add(GuardianForm form, Sending sending, Code code, Visit visit) {
    return access
        .enter(sending.asking(GuardianAction.ADD, GuardianAction.OPEN), code, visit)
        .map(permit -> add(permit, form, sending));
  }

  Entry<GuardianChanged> change(
      String id, GuardianForm form, Sending sending, Code code, Visit visit) {
    return access
        .enter(sending.asking(GuardianAction.CHANGE, GuardianAction.OPEN), code, visit)
        .flatMap(permit -> known(permit, id, versions -> change(permit, form, sending, versions)));
  }

  Entry<GuardianChanged> settle(String id, Choices choices, Code code, Visit visit) {
    return access
        .enter(GuardianAction.CHANGE, code, visit)
        .flatMap(permit -> known(permit, id, versions -> settle(permit, choices, versions)));
  }

  private GuardianChanged add(Permit permit, GuardianForm form, Sending sending) {
    var guardian = sending.act(form.check(null, permit.visit()));
    if (!guardian.isFine()) {
      return new GuardianChanged.Unsaved(page(permit, null, form, guardian.problems()));
    }
    guardians.add(permit, guardian.sure());
    renewal.of(permit);
    return new GuardianChanged.Saved();
  }

  private GuardianChanged change(
      Permit permit, GuardianForm form, Sending sending, List<KeptGuardian> versions) {
    var now = versions.getFirst();
    var mine = sending.act(form.check(now.guardian().informed(), permit.visit()));
    if (!mine.isFine()) {
      return new GuardianChanged.Unsaved(page(permit, now.id(), form, mine.problems()));
    }
    if (Merge.same(mine.sure(), now.guardian())) {
      Undo.all();
      return new GuardianChanged.Saved();
    }
    renewal.of(permit);
    boolean written =
        form.version() == now.version()
            && guardians.write(permit, now.id(), now.version() + 1, mine.sure());
    return written
        ? new GuardianChanged.Saved()
        : conflicts.merge(permit, form, mine.sure(), now.id());
  }

  private GuardianChanged settle(Permit permit, Choices choices, List<KeptGuardian> versions) {
    renewal.of(permit);
    return conflicts.settle(permit, choices, versions);
  }

  /** A guardian of this child and of no other; else the same answer as for no file at all. */
  private <T> Entry<T> known(Permit permit, String id, Function<List<KeptGuardian>, T> step) {
    var versions =
        GuardianId.of(id).map(known -> conflicts.versions(permit, known)).orElse(List.of());
    return versions.isEmpty() ? Entry.closed(Refusal.NOT_THERE) : Entry.open(step.apply(versions));
  }

  private GuardianPage page(Permit permit, KeptGuardian kept) {
    return page(
        permit, kept.id(), GuardianForm.of(kept.guardian(), kept.version()), Problems.none());
  }

  private GuardianPage page(Permit permit, UUID id, GuardianForm form, Problems problems) {
    return new GuardianPage(permit.code(), data.card(permit).name(), id, form, problems);
  }
}
