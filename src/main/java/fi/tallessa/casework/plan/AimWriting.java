package fi.tallessa.casework.plan;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.association.Once;
import fi.tallessa.casework.contact.NotesConsent;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.legalbasis.ConsentBasis;
import fi.tallessa.web.Sending;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes an aim down on a consent that holds at this moment, and puts it right (S44). */
@Service
@Transactional
@Overtaken.Anew
class AimWriting {

  private final Access access;
  private final Data data;
  private final NotesConsent consent;
  private final Plans plans;
  private final Aims aims;

  AimWriting(Access access, Data data, NotesConsent consent, Plans plans, Aims aims) {
    this.access = access;
    this.data = data;
    this.consent = consent;
    this.plans = plans;
    this.aims = aims;
  }

  Entry<AimPage> blank(Code code, Visit visit) {
    return access
        .enter(PlanAction.OPEN, code, visit)
        .map(permit -> page(permit, Optional.empty(), AimForm.blank(), Problems.none()));
  }

  Entry<AimPage> open(UUID id, Code code, Visit visit) {
    return access
        .enter(PlanAction.OPEN, code, visit)
        .flatMap(
            permit ->
                Entry.there(plans.aim(permit, id))
                    .map(
                        kept ->
                            page(permit, Optional.of(kept), AimForm.of(kept), Problems.none())));
  }

  /**
   * @return the form again where something stands in the way
   */
  Entry<Optional<AimPage>> add(AimForm form, Sending sending, Code code, Visit visit) {
    return access.enter(PlanAction.OPEN, code, visit).map(permit -> add(permit, form, sending));
  }

  private Optional<AimPage> add(Permit opened, AimForm form, Sending sending) {
    var read = sending.act(form.check(true, opened.visit()));
    if (!read.isFine()) {
      return Optional.of(page(opened, Optional.empty(), form, read.problems()));
    }
    var held = consent.held(opened);
    if (held.isEmpty()) {
      return Optional.of(page(opened, Optional.empty(), form, unkept()));
    }
    var id = aims.id(opened, Once.of(form.once()));
    if (plans.aim(opened, id).isEmpty()) {
      add(opened, id, held.get(), read.sure());
    }
    return Optional.empty();
  }

  private void add(Permit opened, UUID id, ConsentBasis basis, Aim aim) {
    Overtaken.unless(aims.add(access.further(PlanAction.AIM, opened), id, basis, aim));
  }

  /**
   * @return the form again where something stands in the way
   */
  Entry<Optional<AimPage>> correct(UUID id, AimForm form, Sending sending, Code code, Visit visit) {
    return access
        .enter(PlanAction.OPEN, code, visit)
        .flatMap(
            permit ->
                Entry.there(plans.aim(permit, id))
                    .map(kept -> correct(permit, kept, form, sending)));
  }

  private Optional<AimPage> correct(Permit opened, KeptAim kept, AimForm form, Sending sending) {
    if (!form.isOn(kept)) {
      return Optional.of(
          page(opened, Optional.of(kept), form.over(kept), PlanPage.meanwhile("text")));
    }
    var read = sending.act(form.check(false, opened.visit()));
    if (!read.isFine()) {
      return Optional.of(page(opened, Optional.of(kept), form, read.problems()));
    }
    if (!read.sure().says(kept.aim())) {
      var permit = access.further(PlanAction.AIM, opened);
      Overtaken.unless(aims.correct(permit, kept, read.sure()));
    }
    return Optional.empty();
  }

  private static Problems unkept() {
    return Problems.of(Problem.of("text", "casework.plan.no_consent.unkept"));
  }

  private AimPage page(Permit permit, Optional<KeptAim> kept, AimForm form, Problems problems) {
    return new AimPage(
        permit.code(),
        data.card(permit).name(),
        kept,
        kept.isPresent() || consent.of(permit).isPresent(),
        form,
        problems);
  }
}
