package fi.tallessa.casework.plan;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.association.Once;
import fi.tallessa.casework.contact.NotesConsent;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.wording.Asking;
import fi.tallessa.customer.wording.Guard;
import fi.tallessa.customer.wording.Worded;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.web.Sending;
import java.time.LocalDate;
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
  private final Data data;
  private final NotesConsent consent;
  private final Plans plans;
  private final PlanSteps steps;
  private final Doers doers;
  private final Guard guard;

  StepWriting(
      Access access,
      Data data,
      NotesConsent consent,
      Plans plans,
      PlanSteps steps,
      Doers doers,
      Guard guard) {
    this.guard = guard;
    this.access = access;
    this.data = data;
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
                            page(
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
                          return page(
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
    var read = sending.act(form.check(doers.of(opened).keySet(), visit.today(), visit));
    var asking = guard.read(opened, answer, "text", form.text(), "");
    if (!read.isFine()) {
      var again = page(opened, aim, Optional.empty(), form, read.problems());
      return Optional.of(sending == Sending.TO_BE_READ ? again.asking(asking) : again);
    }
    consent.held(opened);
    var id = steps.id(opened, Once.of(form.once()));
    if (aim.step(id).isPresent()) {
      return Optional.empty();
    }
    if (asking.isNeeded()) {
      return Optional.of(page(opened, aim, Optional.empty(), form, Problems.none()).asking(asking));
    }
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
    if (!form.isOn(kept)) {
      return Optional.of(
          page(opened, aim, Optional.of(kept), form.over(kept), PlanPage.meanwhile("text")));
    }
    var visit = opened.visit();
    var read = sending.act(form.check(workers(opened, kept), earliest(kept, visit.today()), visit));
    var asking = guard.read(opened, answer, "text", form.text(), kept.step().text());
    if (!read.isFine()) {
      var again = page(opened, aim, Optional.of(kept), form, read.problems());
      return Optional.of(sending == Sending.TO_BE_READ ? again.asking(asking) : again);
    }
    if (asking.isNeeded()) {
      return Optional.of(
          page(opened, aim, Optional.of(kept), form, Problems.none()).asking(asking));
    }
    if (!read.sure().says(kept.step())) {
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

  /** A day that is past by now may stay as it was. */
  private static LocalDate earliest(KeptStep kept, LocalDate today) {
    var due = kept.step().due();
    return due == null || due.isAfter(today) ? today : due;
  }

  private StepPage page(
      Permit permit, KeptAim aim, Optional<KeptStep> kept, StepForm form, Problems problems) {
    return new StepPage(
        permit.code(),
        data.card(permit).name(),
        aim,
        kept,
        doers.of(permit, kept.map(KeptStep::step).map(Step::worker)),
        form,
        problems,
        Asking.NOTHING);
  }
}
