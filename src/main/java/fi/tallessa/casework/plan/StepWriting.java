package fi.tallessa.casework.plan;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.association.Once;
import fi.tallessa.casework.contact.NotesConsent;
import fi.tallessa.casework.task.Doers;
import fi.tallessa.customer.wording.Guard;
import fi.tallessa.customer.wording.Worded;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.web.Sending;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes a step towards an aim down, and puts it right (S44); it rests on what its aim rests on.
 */
@Service
@Transactional
@Overtaken.Anew
class StepWriting {

  private final Access access;
  private final StepPages pages;
  private final NotesConsent consent;
  private final Plans plans;
  private final PlanSteps steps;
  private final Doers doers;
  private final Guard guard;

  StepWriting(
      Access access,
      StepPages pages,
      NotesConsent consent,
      Plans plans,
      PlanSteps steps,
      Doers doers,
      Guard guard) {
    this.guard = guard;
    this.access = access;
    this.pages = pages;
    this.consent = consent;
    this.plans = plans;
    this.steps = steps;
    this.doers = doers;
  }

  Entry<StepPage> blank(UUID aim, Code code, Visit visit) {
    return access
        .enter(PlanAction.OPEN, code, visit)
        .flatMap(
            permit ->
                Entry.there(plans.aim(permit, aim))
                    .map(
                        kept ->
                            pages.of(
                                permit,
                                kept,
                                Optional.empty(),
                                StepForm.blank(visit),
                                Problems.none())));
  }

  Entry<StepPage> open(UUID id, Code code, Visit visit) {
    return access
        .enter(PlanAction.OPEN, code, visit)
        .flatMap(
            permit ->
                Entry.there(plans.around(permit, id))
                    .map(
                        aim -> {
                          var kept = aim.step(id).orElseThrow();
                          return pages.of(
                              permit, aim, Optional.of(kept), StepForm.of(kept), Problems.none());
                        }));
  }

  /**
   * @return the form again where something stands in the way
   */
  Entry<Optional<StepPage>> add(
      UUID aim, StepForm form, Worded answer, Sending sending, Code code, Visit visit) {
    return access
        .enter(PlanAction.OPEN, code, visit)
        .flatMap(
            permit ->
                Entry.there(plans.aim(permit, aim))
                    .map(kept -> add(permit, kept, form.worded(answer), answer, sending)));
  }

  private Optional<StepPage> add(
      Permit opened, KeptAim aim, StepForm form, Worded answer, Sending sending) {
    var visit = opened.visit();
    var read = sending.act(form.check(doers.of(opened).keySet(), null, visit));
    var id = steps.id(opened, Once.of(form.once()));
    var before = read.isFine() ? aim.step(id) : Optional.<KeptStep>empty();
    if (before.isPresent()) {
      return read.sure().says(before.get().step())
          ? Optional.empty()
          : Optional.of(pages.of(opened, aim, Optional.empty(), form.anew(), Once.spent("text")));
    }
    var again = pages.inTheWay(opened, aim, Optional.empty(), form, read, answer, sending);
    if (again.isPresent()) {
      return again;
    }
    consent.held(opened);
    var permit = access.further(PlanAction.STEP, opened);
    Overtaken.unless(steps.add(permit, id, aim.id(), read.sure()));
    guard.keep(permit, answer, form.text());
    return Optional.empty();
  }

  /**
   * @return the form again where something stands in the way
   */
  Entry<Optional<StepPage>> correct(
      UUID id, StepForm form, Worded answer, Sending sending, Code code, Visit visit) {
    return access
        .enter(PlanAction.OPEN, code, visit)
        .flatMap(
            permit ->
                Entry.there(plans.around(permit, id))
                    .map(
                        aim ->
                            correct(
                                permit,
                                aim,
                                aim.step(id).orElseThrow(),
                                form.worded(answer),
                                answer,
                                sending)));
  }

  private Optional<StepPage> correct(
      Permit opened, KeptAim aim, KeptStep kept, StepForm form, Worded answer, Sending sending) {
    var visit = opened.visit();
    var read = sending.act(form.check(workers(opened, kept), kept.step().due(), visit));
    boolean same = read.isFine() && read.sure().says(kept.step());
    if (!form.isOn(kept) && !same) {
      return Optional.of(
          pages.of(opened, aim, Optional.of(kept), form.over(kept), PlanPage.meanwhile("text")));
    }
    var again = pages.inTheWay(opened, aim, Optional.of(kept), form, read, answer, sending);
    if (again.isPresent()) {
      return again;
    }
    if (!same) {
      consent.held(opened);
      var permit = access.further(PlanAction.STEP, opened);
      Overtaken.unless(steps.correct(permit, kept, read.sure()));
      guard.keep(permit, answer, form.text());
    }
    return Optional.empty();
  }

  /** It may stay with somebody who works with the customer no more. */
  private Set<WorkerId> workers(Permit permit, KeptStep kept) {
    return doers.of(permit, Optional.ofNullable(kept.step().worker())).keySet();
  }
}
