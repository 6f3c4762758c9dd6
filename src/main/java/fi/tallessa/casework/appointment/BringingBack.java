package fi.tallessa.casework.appointment;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A meeting that was cancelled takes place after all: for all whose part was cancelled with it, or
 * for nobody. Who takes part for us is who works with each of them still (S25).
 */
@Service
@Transactional
@Overtaken.Anew
class BringingBack {

  private final Access access;
  private final Appointments appointments;
  private final Cancellations cancellations;
  private final Hours hours;
  private final Together together;
  private final Colleagues colleagues;
  private final AppointmentPages pages;

  BringingBack(
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

  /**
   * @return the page again where something stands in the way, empty when it takes place
   */
  Entry<Optional<AppointmentPage>> back(UUID id, Code code, String lang, Visit visit) {
    return access
        .enter(AppointmentAction.OPEN, code, visit)
        .flatMap(
            permit ->
                Entry.there(appointments.find(permit, id)).map(kept -> back(permit, kept, lang)));
  }

  /** What takes place already, whoever brought it back, is not brought back again. */
  private Optional<AppointmentPage> back(Permit permit, KeptAppointment kept, String lang) {
    if (kept.cancelled().isEmpty()) {
      return Optional.empty();
    }
    var done = brought(permit, kept);
    return done.isFine()
        ? Optional.empty()
        : Optional.of(pages.of(permit, kept, MoveForm.of(kept, lang), false, done.problems()));
  }

  private Result<Boolean> brought(Permit permit, KeptAppointment kept) {
    if (!MayBringBack.decide(kept, permit.visit())) {
      return Result.faulty(Problems.of(Problem.of("form", "casework.appointment.back.over")));
    }
    return together
        .others(permit, kept)
        .map(
            theirs ->
                Stream.concat(
                        Stream.of(permit),
                        appointments.cancelled(theirs, kept.appointment().encounter()).stream())
                    .toList())
        .flatMap(permits -> brought(permits, kept));
  }

  private Result<Boolean> brought(List<Permit> permits, KeptAppointment kept) {
    var workers = colleagues.still(kept.appointment().workers(), permits);
    if (workers.isEmpty()) {
      return Result.faulty("form", "casework.appointment.back.nobody");
    }
    var visit = permits.getFirst().visit();
    var again =
        kept.appointment()
            .again(
                workers,
                permits.stream().map(one -> one.subject().value()).toList(),
                visit.who().value(),
                visit.when());
    var ids = new LinkedHashMap<Permit, UUID>();
    for (var one : permits) {
      var writing = access.further(AppointmentAction.BRING_BACK, one);
      var id = appointments.id(writing, again.encounter());
      Overtaken.unless(cancellations.bringBack(writing, id, kept.version(), again));
      ids.put(writing, id);
    }
    hours.take(ids, kept.version() + 1, again);
    hours.free(ids, again);
    return Result.fine(true);
  }
}
