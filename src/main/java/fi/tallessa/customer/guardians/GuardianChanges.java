package fi.tallessa.customer.guardians;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.customer.basis.Unfounded;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.guardian.Custodies;
import fi.tallessa.customer.guardian.Guardian;
import fi.tallessa.customer.guardian.GuardianFirst;
import fi.tallessa.customer.guardian.GuardianRights;
import fi.tallessa.customer.guardian.HeldCustody;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.customer.guardian.RemovedGuardians;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Sending;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adding and changing the guardians of a child. */
@Service
@Transactional
@Overtaken.Anew
class GuardianChanges {

  private final Access access;
  private final Data data;
  private final GuardianConflicts conflicts;
  private final GuardianWriting writing;
  private final Custodies custodies;
  private final GuardianFirst guardianFirst;
  private final Unfounded unfounded;
  private final RemovedGuardians removed;

  GuardianChanges(
      Access access,
      Data data,
      GuardianConflicts conflicts,
      GuardianWriting writing,
      Custodies custodies,
      GuardianFirst guardianFirst,
      Unfounded unfounded,
      RemovedGuardians removed) {
    this.removed = removed;
    this.unfounded = unfounded;
    this.custodies = custodies;
    this.guardianFirst = guardianFirst;
    this.access = access;
    this.data = data;
    this.conflicts = conflicts;
    this.writing = writing;
  }

  Entry<GuardianPage> blank(Code code, Visit visit) {
    return access
        .enter(GuardianAction.TELL, code, visit)
        .map(permit -> page(permit, Optional.empty(), GuardianForm.empty(), Problems.none()));
  }

  Entry<GuardianPage> open(String id, Code code, Visit visit) {
    return access
        .enter(GuardianAction.OPEN, code, visit)
        .flatMap(permit -> known(permit, id, versions -> page(permit, versions.getFirst())));
  }

  Entry<GuardianChanged> add(GuardianForm form, Sending sending, Code code, Visit visit) {
    return access.enter(GuardianAction.TELL, code, visit).map(permit -> add(permit, form, sending));
  }

  Entry<GuardianChanged> change(
      String id, GuardianForm form, Sending sending, Code code, Visit visit) {
    return access
        .enter(GuardianAction.OPEN, code, visit)
        .flatMap(permit -> known(permit, id, versions -> change(permit, form, sending, versions)));
  }

  Entry<GuardianChanged> settle(
      String id, Choices choices, Sending sending, Code code, Visit visit) {
    return access
        .enter(GuardianAction.OPEN, code, visit)
        .flatMap(
            permit ->
                known(
                    permit, id, versions -> conflicts.settle(permit, choices, sending, versions)));
  }

  private GuardianChanged add(Permit permit, GuardianForm form, Sending sending) {
    var guardian = sending.act(rests(permit, form.check(Optional.empty(), permit)));
    if (!guardian.isFine()) {
      return new GuardianChanged.Unsaved(page(permit, Optional.empty(), form, guardian.problems()));
    }
    var id = form.id();
    var before = conflicts.versions(permit, id);
    if (before.isEmpty() && removed.has(permit, id)) {
      return again(permit, form, Problem.of("name", "customer.guardian.removed_meanwhile"));
    }
    if (before.isEmpty()) {
      writing.add(permit, id, guardian.sure());
    } else if (before.stream().noneMatch(kept -> says(permit, kept, guardian.sure()))) {
      var name = before.getFirst().guardian().name();
      return again(permit, form, Problem.of("name", "customer.guardian.saved_otherwise", name));
    }
    return hasCustody(permit) ? new GuardianChanged.Added(id) : new GuardianChanged.Saved();
  }

  /**
   * Whether that was this form. Whoever may not see where it was told tries no school out, but
   * knows what they wrote when somebody was new (K8).
   */
  private static boolean says(Permit permit, KeptGuardian kept, Guardian typed) {
    boolean own = kept.version() == 1 && kept.guardian().worker().equals(typed.worker());
    return (!permit.masked() || own) && Merge.same(kept.guardian(), typed);
  }

  /** The form was sent before, and its answer did not come: what was typed since is not dropped. */
  private GuardianChanged again(Permit permit, GuardianForm form, Problem problem) {
    return new GuardianChanged.Unsaved(
        page(permit, Optional.empty(), form.another(), Problems.of(problem)));
  }

  private Result<Guardian> rests(Permit permit, Result<Guardian> read) {
    return read.flatMap(one -> unfounded.unless(permit, FieldGroup.FAMILY, "name", one));
  }

  /** Of a child, and of no file that waits for a guardian to know: there that comes first. */
  private boolean hasCustody(Permit permit) {
    var birth = data.card(permit).birth();
    var today = permit.visit().today();
    return !birth.ofAge(today) && guardianFirst.satisfied(permit, birth);
  }

  private GuardianChanged change(
      Permit permit, GuardianForm form, Sending sending, List<KeptGuardian> versions) {
    var now = versions.getFirst();
    var mine = sending.act(rests(permit, form.check(Optional.of(now.guardian()), permit)));
    if (!mine.isFine()) {
      return new GuardianChanged.Unsaved(page(permit, Optional.of(now), form, mine.problems()));
    }
    boolean blind = form.blind(permit);
    if (form.version() != now.version() && (blind || !Merge.same(mine.sure(), now.guardian()))) {
      return conflicts.merge(permit, form, mine.sure(), versions);
    }
    writing.write(permit, now, blind, mine.sure());
    return new GuardianChanged.Saved();
  }

  /** A guardian of this child and of no other; else the same answer as for no file at all. */
  private <T> Entry<T> known(Permit permit, String id, Function<List<KeptGuardian>, T> step) {
    var versions =
        GuardianId.of(id).map(known -> conflicts.versions(permit, known)).orElse(List.of());
    return versions.isEmpty() ? Entry.closed(Refusal.NOT_THERE) : Entry.open(step.apply(versions));
  }

  private GuardianPage page(Permit permit, KeptGuardian kept) {
    return page(
        permit,
        Optional.of(kept),
        GuardianForm.of(kept.readBy(permit).guardian(), kept.version()),
        Problems.none());
  }

  private GuardianPage page(
      Permit permit, Optional<KeptGuardian> kept, GuardianForm form, Problems problems) {
    return new GuardianPage(
        permit.code(),
        data.card(permit).name(permit),
        kept.map(KeptGuardian::id).orElse(null),
        kept.filter(one -> one.guardian().unverified()).isPresent(),
        kept.map(one -> held(permit, one)),
        form,
        problems);
  }

  private HeldCustody held(Permit permit, KeptGuardian one) {
    return GuardianRights.holding(
        one, custodies.of(permit).getOrDefault(one.id(), List.of()), permit.visit().today());
  }
}
