package fi.tallessa.casework.plan;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.casework.contact.NotesConsent;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.wording.Asking;
import fi.tallessa.customer.wording.Guard;
import fi.tallessa.customer.wording.InTheWay;
import fi.tallessa.customer.wording.PlacesKept;
import fi.tallessa.customer.wording.Worded;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Sending;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells how a step went. One tick says that it is done; said twice, it is said once. */
@Service
@Transactional
@Overtaken.Anew
class StepTelling {

  private final Access access;
  private final Data data;
  private final NotesConsent consent;
  private final Plans plans;
  private final PlanSteps steps;
  private final Guard guard;
  private final PlacesKept places;

  StepTelling(
      Access access,
      Data data,
      NotesConsent consent,
      Plans plans,
      PlanSteps steps,
      Guard guard,
      PlacesKept places) {
    this.places = places;
    this.guard = guard;
    this.access = access;
    this.data = data;
    this.consent = consent;
    this.plans = plans;
    this.steps = steps;
  }

  Entry<OutcomePage> open(UUID id, Code code, Visit visit) {
    return access
        .enter(PlanAction.OPEN, code, visit)
        .flatMap(
            permit ->
                known(
                    permit, id, kept -> page(permit, kept, OutcomeForm.of(kept), Problems.none())));
  }

  /**
   * @return the form again where something stands in the way
   */
  Entry<Optional<OutcomePage>> tell(
      UUID id, OutcomeForm form, Worded answer, Sending sending, Code code, Visit visit) {
    return access
        .enter(PlanAction.OPEN, code, visit)
        .flatMap(
            permit ->
                known(
                    permit, id, kept -> tell(permit, kept, form.worded(answer), answer, sending)));
  }

  private Optional<OutcomePage> tell(
      Permit opened, KeptStep kept, OutcomeForm form, Worded answer, Sending sending) {
    var read = sending.act(form.check(opened.visit()));
    if (read.isFine() && says(kept, read.sure())) {
      return Optional.empty();
    }
    if (!form.isOn(kept)) {
      return Optional.of(page(opened, kept, form.over(kept), PlanPage.meanwhile("how")));
    }
    var asking = guard.read(opened, answer, "words", form.words(), OutcomeForm.of(kept).words());
    var again =
        InTheWay.of(
            read,
            asking,
            sending,
            (problems, asked) -> page(opened, kept, form, problems).asking(asked));
    if (again.isEmpty()) {
      guard.keep(write(opened, kept, read.sure()), answer, form.words());
    }
    return again;
  }

  private static boolean says(KeptStep kept, Optional<Outcome> next) {
    return next.isEmpty()
        ? kept.open()
        : kept.outcome().filter(one -> one.says(next.get())).isPresent();
  }

  private Permit write(Permit opened, KeptStep kept, Optional<Outcome> outcome) {
    consent.held(opened);
    var permit = access.further(PlanAction.TELL, opened);
    outcome.ifPresentOrElse(
        one -> Overtaken.unless(steps.tell(permit, kept, one)),
        () -> Overtaken.unless(steps.untell(permit, kept)));
    return permit;
  }

  /** By one tick, in a list. */
  Entry<UUID> done(UUID id, Code code, Visit visit) {
    return access
        .enter(PlanAction.OPEN, code, visit)
        .flatMap(
            permit ->
                known(
                    permit,
                    id,
                    kept -> {
                      if (kept.open()) {
                        write(permit, kept, Optional.of(Outcome.of(How.DONE, null, visit)));
                      }
                      return id;
                    }));
  }

  /** By whoever said so, at once; afterwards it is told anew. */
  Entry<UUID> undo(UUID id, Code code, Visit visit) {
    return access
        .enter(PlanAction.OPEN, code, visit)
        .flatMap(
            permit ->
                known(
                    permit,
                    id,
                    kept -> {
                      if (kept.outcome().filter(one -> one.mayUndo(visit)).isPresent()) {
                        write(permit, kept, Optional.empty());
                      }
                      return id;
                    }));
  }

  private <T> Entry<T> known(Permit permit, UUID id, Function<KeptStep, T> act) {
    return Entry.there(plans.around(permit, id)).map(aim -> act.apply(aim.step(id).orElseThrow()));
  }

  private OutcomePage page(Permit permit, KeptStep kept, OutcomeForm form, Problems problems) {
    var step = kept.naming(places.of(permit));
    return new OutcomePage(
        permit.code(), data.card(permit).name(), step, form, problems, Asking.NOTHING);
  }
}
