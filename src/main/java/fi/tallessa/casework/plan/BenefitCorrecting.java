package fi.tallessa.casework.plan;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.casework.contact.NotesConsent;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.wording.PlacesKept;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Sending;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts right what was written down of an answer, its number or its day; what stood before stays
 * beside it (S44). The answer itself is the customer's, and nobody else gives another.
 */
@Service
@Transactional
@Overtaken.Anew
class BenefitCorrecting {

  private final Access access;
  private final Data data;
  private final NotesConsent consent;
  private final Plans plans;
  private final Benefits benefits;
  private final PlacesKept places;

  BenefitCorrecting(
      Access access,
      Data data,
      NotesConsent consent,
      Plans plans,
      Benefits benefits,
      PlacesKept places) {
    this.access = access;
    this.data = data;
    this.consent = consent;
    this.plans = plans;
    this.benefits = benefits;
    this.places = places;
  }

  Entry<BenefitPage> open(UUID aim, LocalDate on, Code code, Visit visit) {
    return access
        .enter(PlanAction.OPEN, code, visit)
        .flatMap(
            permit ->
                Entry.there(
                    plans
                        .aim(permit, aim)
                        .flatMap(kept -> kept.benefit(on).map(one -> page(permit, kept, one)))));
  }

  /**
   * @return the form again where something stands in the way
   */
  Entry<Optional<BenefitPage>> correct(
      UUID aim, LocalDate on, BenefitForm form, Sending sending, Code code, Visit visit) {
    return access
        .enter(PlanAction.OPEN, code, visit)
        .flatMap(
            permit ->
                Entry.there(plans.aim(permit, aim))
                    .map(kept -> correct(permit, kept, on, form, sending)));
  }

  private Optional<BenefitPage> correct(
      Permit opened, KeptAim aim, LocalDate on, BenefitForm form, Sending sending) {
    var read = sending.act(form.check(opened.visit()));
    if (!read.isFine()) {
      return Optional.of(page(opened, aim, on, form, read.problems()));
    }
    var next = read.sure();
    var kept = aim.benefit(on);
    if (BenefitAsking.says(aim, next) && (kept.isEmpty() || next.on().equals(on))) {
      return Optional.empty();
    }
    if (kept.filter(form::isOn).isEmpty()) {
      var now = kept.map(form::over).orElse(form);
      return Optional.of(page(opened, aim, on, now, PlanPage.meanwhile("value")));
    }
    if (!next.on().equals(on)
        && aim.benefit(next.on()).filter(one -> !one.says(next)).isPresent()) {
      var taken = Problems.of(Problem.of("day", "casework.plan.benefit.taken"));
      return Optional.of(page(opened, aim, on, form, taken));
    }
    write(opened, aim, kept.get(), next);
    return Optional.empty();
  }

  private void write(Permit opened, KeptAim aim, Benefit kept, Benefit next) {
    consent.held(opened);
    var permit = access.further(PlanAction.CORRECT_ANSWER, opened);
    if (!next.on().equals(kept.on())) {
      Overtaken.unless(benefits.undo(permit, aim.id(), kept));
    }
    // The same answer written on two days is written on one.
    if (!BenefitAsking.says(aim, next)) {
      Overtaken.unless(benefits.add(permit, aim.id(), next));
    }
  }

  private BenefitPage page(Permit permit, KeptAim aim, Benefit kept) {
    return page(permit, aim, kept.on(), BenefitForm.of(kept), Problems.none());
  }

  private BenefitPage page(
      Permit permit, KeptAim aim, LocalDate on, BenefitForm form, Problems problems) {
    var shown = aim.hiding(places.of(permit));
    return new BenefitPage(permit.code(), data.card(permit).name(), shown, on, form, problems);
  }
}
