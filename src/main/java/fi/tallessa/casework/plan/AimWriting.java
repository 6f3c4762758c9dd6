package fi.tallessa.casework.plan;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.association.Once;
import fi.tallessa.casework.contact.NotesConsent;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.wording.Asking;
import fi.tallessa.customer.wording.Guard;
import fi.tallessa.customer.wording.InTheWay;
import fi.tallessa.customer.wording.Worded;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
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
  private final Guard guard;

  AimWriting(Access access, Data data, NotesConsent consent, Plans plans, Aims aims, Guard guard) {
    this.guard = guard;
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
  Entry<Optional<AimPage>> add(
      AimForm form, Worded answer, Sending sending, Code code, Visit visit) {
    return access
        .enter(PlanAction.OPEN, code, visit)
        .map(permit -> add(permit, form.worded(answer), answer, sending));
  }

  private Optional<AimPage> add(Permit opened, AimForm form, Worded answer, Sending sending) {
    var held = consent.held(opened);
    var typed = sending.act(form.check(true, opened.visit()));
    var read = held.isEmpty() ? typed.flatMap(aim -> unkept()) : typed;
    var id = aims.id(opened, Once.of(form.once()));
    var before = read.isFine() ? plans.aim(opened, id) : Optional.<KeptAim>empty();
    if (before.isPresent()) {
      return read.sure().says(before.get().aim())
          ? Optional.empty()
          : Optional.of(page(opened, Optional.empty(), form.anew(), Once.spent("text")));
    }
    var again = inTheWay(opened, Optional.empty(), form, read, answer, sending);
    if (again.isPresent()) {
      return again;
    }
    var permit = access.further(PlanAction.AIM, opened);
    Overtaken.unless(aims.add(permit, id, held.get(), read.sure()));
    guard.keep(permit, answer, form.text());
    return Optional.empty();
  }

  /**
   * @return the form again where something stands in the way
   */
  Entry<Optional<AimPage>> correct(
      UUID id, AimForm form, Worded answer, Sending sending, Code code, Visit visit) {
    return access
        .enter(PlanAction.OPEN, code, visit)
        .flatMap(
            permit ->
                Entry.there(plans.aim(permit, id))
                    .map(kept -> correct(permit, kept, form.worded(answer), answer, sending)));
  }

  private Optional<AimPage> correct(
      Permit opened, KeptAim kept, AimForm form, Worded answer, Sending sending) {
    var read = sending.act(form.check(false, opened.visit()));
    boolean same = read.isFine() && read.sure().says(kept.aim());
    if (!form.isOn(kept) && !same) {
      return Optional.of(
          page(opened, Optional.of(kept), form.over(kept), PlanPage.meanwhile("text")));
    }
    var again = inTheWay(opened, Optional.of(kept), form, read, answer, sending);
    if (again.isPresent()) {
      return again;
    }
    if (!same) {
      var permit = access.further(PlanAction.AIM, opened);
      Overtaken.unless(aims.correct(permit, kept, read.sure()));
      guard.keep(permit, answer, form.text());
    }
    return Optional.empty();
  }

  private Optional<AimPage> inTheWay(
      Permit permit,
      Optional<KeptAim> kept,
      AimForm form,
      Result<Aim> read,
      Worded answer,
      Sending sending) {
    var before = kept.map(KeptAim::aim).map(Aim::text).orElse("");
    return InTheWay.of(
        read,
        guard.read(permit, answer, "text", form.text(), before),
        sending,
        (problems, asked) -> page(permit, kept, form, problems).asking(asked));
  }

  private static Result<Aim> unkept() {
    return Result.faulty("text", "casework.plan.no_consent.unkept");
  }

  private AimPage page(Permit permit, Optional<KeptAim> kept, AimForm form, Problems problems) {
    return new AimPage(
        permit.code(),
        data.card(permit).name(),
        kept,
        kept.isPresent() || consent.of(permit).isPresent(),
        form,
        problems,
        Asking.NOTHING);
  }
}
