package fi.tallessa.casework.appointment;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Sending;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves a meeting, gives it to others, or cancels it: for all who come still, or for nobody. */
@Service
@Transactional
@Overtaken.Anew
class Moving {

  private final Access access;
  private final Appointments appointments;
  private final Cancellations cancellations;
  private final Hours hours;
  private final Together together;
  private final Colleagues colleagues;
  private final AppointmentPages pages;

  Moving(
      Access access,
      Appointments appointments,
      Cancellations cancellations,
      Hours hours,
      Together together,
      Colleagues colleagues,
      AppointmentPages pages) {
    this.access = access;
    this.appointments = appointments;
    this.cancellations = cancellations;
    this.hours = hours;
    this.together = together;
    this.colleagues = colleagues;
    this.pages = pages;
  }

  Entry<AppointmentPage> open(UUID id, Code code, String lang, Visit visit) {
    return in(
        id,
        code,
        visit,
        (permit, kept) -> pages.of(permit, kept, MoveForm.of(kept, lang), false, Problems.none()));
  }

  /**
   * @return the page again where something stands in the way, empty when it is done
   */
  Entry<Optional<AppointmentPage>> move(
      UUID id, MoveForm form, Sending sending, Code code, Visit visit) {
    return in(id, code, visit, (permit, kept) -> move(permit, kept, form, sending));
  }

  private Optional<AppointmentPage> move(
      Permit permit, KeptAppointment kept, MoveForm form, Sending sending) {
    if (kept.cancelled().isPresent()) {
      return Optional.of(pages.of(permit, kept, form, false, Problems.none()));
    }
    var to = sending.act(form.slot().check(permit.visit().today()));
    if (to.isFine() && form.version() != kept.version()) {
      if (form.says(to.sure(), kept.appointment())) {
        return Optional.empty();
      }
      var anew = form.seeing(kept.version());
      return Optional.of(pages.of(permit, kept, anew, true, Problems.none()));
    }
    var done = to.flatMap(placed -> moved(permit, kept, form, placed));
    return done.isFine()
        ? Optional.empty()
        : Optional.of(pages.of(permit, kept, form, false, done.problems()));
  }

  private Result<Boolean> moved(
      Permit permit, KeptAppointment kept, MoveForm form, SlotForm.Placed placed) {
    return everybody(AppointmentAction.MOVE, permit, kept)
        .flatMap(
            permits ->
                who(kept, form, permits).map(taking -> moved(permits, kept, placed, taking)));
  }

  /** Of those who are designated to each who comes (S25). */
  private Result<List<UUID>> who(KeptAppointment kept, MoveForm form, List<Permit> permits) {
    var customers = permits.stream().map(Permit::subject).toList();
    var today = permits.getFirst().visit().today();
    return form.who(kept.appointment().workers(), colleagues.to(customers, today));
  }

  private boolean moved(
      List<Permit> permits, KeptAppointment kept, SlotForm.Placed placed, List<UUID> taking) {
    var next = next(kept, placed, taking, permits);
    var ids = new LinkedHashMap<Permit, UUID>();
    permits.forEach(one -> ids.put(one, appointments.id(one, next.encounter())));
    ids.forEach((one, id) -> Overtaken.unless(appointments.move(one, id, kept.version(), next)));
    hours.take(ids, kept.version() + 1, next);
    hours.free(ids, next);
    return true;
  }

  private static Appointment next(
      KeptAppointment kept, SlotForm.Placed placed, List<UUID> taking, List<Permit> permits) {
    var visit = permits.getFirst().visit();
    return kept.appointment()
        .moved(
            placed.slot(),
            placed.where(),
            taking,
            permits.stream().map(one -> one.subject().value()).toList(),
            visit.who().value(),
            visit.when());
  }

  Entry<Optional<AppointmentPage>> cancel(
      UUID id, MoveForm form, Sending sending, Code code, Visit visit) {
    return in(id, code, visit, (permit, kept) -> cancel(permit, kept, form, sending));
  }

  /** Who has not seen that it was moved meanwhile may mean the hour it was at before. */
  private Optional<AppointmentPage> cancel(
      Permit permit, KeptAppointment kept, MoveForm form, Sending sending) {
    var why = sending.act(Choice.made("why", WhyCancelled.of(form.why())));
    if (why.isFine() && kept.cancelled().isEmpty() && form.version() != kept.version()) {
      var anew = form.seeing(kept.version());
      return Optional.of(pages.of(permit, kept, anew, true, Problems.none()));
    }
    var done = why.flatMap(reason -> cancelled(permit, kept, reason));
    return done.isFine()
        ? Optional.empty()
        : Optional.of(pages.of(permit, kept, form, false, done.problems()));
  }

  /** Cancelling what is cancelled changes nothing. */
  private Result<Boolean> cancelled(Permit permit, KeptAppointment kept, WhyCancelled why) {
    if (kept.cancelled().isPresent()) {
      return Result.fine(false);
    }
    return everybody(AppointmentAction.CANCEL, permit, kept)
        .map(
            permits -> {
              for (var one : permits) {
                var theirs = appointments.id(one, kept.appointment().encounter());
                Overtaken.unless(cancellations.cancel(one, theirs, why));
              }
              return true;
            });
  }

  /**
   * Whoever comes still: nobody waits for somebody who is erased, or whose relationship has ended
   * and with it their part of the meeting. Problem at {@code form} where the file of another is not
   * open.
   */
  private Result<List<Permit>> everybody(Action action, Permit permit, KeptAppointment kept) {
    return together
        .others(permit, kept)
        .map(
            theirs ->
                Stream.concat(
                        Stream.of(permit),
                        appointments
                            .coming(theirs, kept.appointment().encounter(), permit.subject())
                            .stream())
                    .map(one -> access.further(action, one))
                    .toList());
  }

  private <T> Entry<T> in(UUID id, Code code, Visit visit, Step<T> step) {
    return access
        .enter(AppointmentAction.OPEN, code, visit)
        .flatMap(
            permit ->
                Entry.there(appointments.find(permit, id)).map(kept -> step.of(permit, kept)));
  }

  @FunctionalInterface
  private interface Step<T> {
    T of(Permit permit, KeptAppointment kept);
  }
}
