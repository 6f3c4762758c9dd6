package fi.tallessa.casework.plan;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.casework.contact.NotesConsent;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.wording.PlacesKept;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Sending;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what the customer answered, as often as it is asked. */
@Service
@Transactional
@Overtaken.Anew
class BenefitAsking {

  private final Access access;
  private final Data data;
  private final NotesConsent consent;
  private final Plans plans;
  private final Benefits benefits;
  private final PlacesKept places;

  BenefitAsking(
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

  Entry<BenefitPage> blank(UUID aim, Code code, Visit visit) {
    return access
        .enter(PlanAction.OPEN, code, visit)
        .flatMap(
            permit ->
                Entry.there(plans.aim(permit, aim))
                    .map(kept -> page(permit, kept, null, BenefitForm.blank(), Problems.none())));
  }

  /**
   * The same answer of the same day is written once; another takes its place.
   *
   * @return the form again where something stands in the way
   */
  Entry<Optional<BenefitPage>> add(
      UUID aim, BenefitForm form, Sending sending, Code code, Visit visit) {
    return access
        .enter(PlanAction.OPEN, code, visit)
        .flatMap(
            permit ->
                Entry.there(plans.aim(permit, aim)).map(kept -> add(permit, kept, form, sending)));
  }

  private Optional<BenefitPage> add(Permit opened, KeptAim aim, BenefitForm form, Sending sending) {
    var read = sending.act(form.check(opened.visit()));
    if (!read.isFine()) {
      return Optional.of(page(opened, aim, null, form, read.problems()));
    }
    if (!says(aim, read.sure())) {
      consent.held(opened);
      var permit = access.further(PlanAction.ASK, opened);
      Overtaken.unless(benefits.add(permit, aim.id(), read.sure()));
    }
    return Optional.empty();
  }

  static boolean says(KeptAim aim, Benefit next) {
    return aim.benefits().stream().anyMatch(next::says);
  }

  private BenefitPage page(
      Permit permit, KeptAim aim, LocalDate on, BenefitForm form, Problems problems) {
    var shown = aim.hiding(places.of(permit));
    return new BenefitPage(permit.code(), data.card(permit).name(), shown, on, form, problems);
  }
}
