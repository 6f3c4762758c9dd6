package fi.tallessa.casework.appointment;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.association.Once;
import fi.tallessa.customer.basis.Unfounded;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Sending;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Books a meeting with one customer or several, for whoever is at the screen and colleagues. */
@Service
@Transactional
@Overtaken.Anew
class Booking {

  private static final String NO_BASIS = "casework.law.no_basis";

  private final Access access;
  private final Appointments appointments;
  private final Hours hours;
  private final Colleagues colleagues;
  private final Unfounded unfounded;

  Booking(
      Access access,
      Appointments appointments,
      Hours hours,
      Colleagues colleagues,
      Unfounded unfounded) {
    this.access = access;
    this.appointments = appointments;
    this.hours = hours;
    this.colleagues = colleagues;
    this.unfounded = unfounded;
  }

  BookPage blank(Visit visit) {
    return page(BookForm.blank(""), Problems.none(), visit);
  }

  /** From somebody's file. */
  Entry<BookPage> blank(Code code, Visit visit) {
    return access
        .enter(AppointmentAction.OPEN, code, visit)
        .map(permit -> page(BookForm.blank(code.shown()), Problems.none(), visit));
  }

  BookPage page(BookForm form, Problems problems, Visit visit) {
    return new BookPage(form, colleagues.of(visit), problems);
  }

  /** Booked before as something else: what was typed, to be booked by itself. */
  BookPage sentAlready(BookForm form, Visit visit) {
    return page(form.anew(), Once.spent("customers"), visit);
  }

  /**
   * The week it stands in now; the same form sent twice books once. Empty where what was booked the
   * first time is something else now.
   */
  Result<Optional<Week>> book(BookForm form, Sending sending, Visit visit) {
    var placed = form.slot().check(visit.today());
    var codes = form.codes();
    var who = form.who(colleagues.of(visit), visit);
    var problems = Problems.in(codes, placed, who);
    var meant = sending.act(problems.isEmpty() ? placed : Result.faulty(problems));
    return meant.flatMap(
        one ->
            enter(codes.sure(), visit)
                .flatMap(permits -> book(permits, form.encounter(), one, who.sure())));
  }

  private Result<Optional<Week>> book(
      List<Permit> permits, UUID encounter, SlotForm.Placed placed, List<UUID> who) {
    if (!colleagues.may(who, permits)) {
      return Result.faulty("workers", "casework.appointment.workers.not_designated");
    }
    var visit = permits.getFirst().visit();
    var meeting =
        new Appointment(
            encounter,
            placed.slot().start(),
            placed.slot().minutes(),
            placed.where(),
            who,
            permits.stream().map(permit -> permit.subject().value()).toList(),
            visit.who().value(),
            visit.when());
    var week = Optional.of(Week.of(placed.slot().day()));
    hours.hold(encounter);
    var before = appointments.parts(permits, encounter);
    if (!before.isEmpty() || hours.has(encounter, visit)) {
      boolean same =
          before.size() == permits.size()
              && before.stream().allMatch(one -> one.kept().says(meeting));
      return Result.fine(week.filter(booked -> same));
    }
    var ids = new LinkedHashMap<Permit, UUID>();
    for (var permit : permits) {
      var writing = access.further(AppointmentAction.BOOK, permit);
      var id = appointments.id(writing, encounter);
      Overtaken.unless(appointments.add(writing, id, meeting));
      ids.put(writing, id);
    }
    hours.take(ids, 1, meeting);
    return Result.fine(week);
  }

  /** Into each file or into none: one sentence for the first that stays closed. */
  private Result<List<Permit>> enter(List<Code> codes, Visit visit) {
    var permits = new ArrayList<Permit>();
    for (var code : codes) {
      switch (access.enter(AppointmentAction.OPEN, code, visit)) {
        case Entry.Open<Permit>(var permit) -> permits.add(permit);
        case Entry.Closed<Permit>(var why) -> {
          return Result.faulty("customers", said(why), code.shown());
        }
      }
    }
    return unfounded.among(permits).stream()
        .findFirst()
        .map(one -> Result.<List<Permit>>faulty("customers", NO_BASIS, one.code().shown()))
        .orElseGet(() -> Result.fine(permits));
  }

  private static String said(Refusal why) {
    return switch (why) {
      case NOT_THERE, NOT_YOURS_TO_DO, HEALTH_APART -> "casework.appointment.customers.not_there";
      case FROZEN -> "casework.appointment.customers.frozen";
      case GUARDIAN_FIRST -> "casework.appointment.customers.guardian_first";
      case NEEDS_REASON -> "casework.appointment.customers.needs_reason";
      case TOO_MANY -> "web.stopped.pace.title";
    };
  }
}
