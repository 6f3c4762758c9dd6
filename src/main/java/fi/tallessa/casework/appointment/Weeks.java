package fi.tallessa.casework.appointment;

import static java.util.stream.Collectors.toMap;

import fi.tallessa.access.Access;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Leaders;
import fi.tallessa.staff.Workers;
import fi.tallessa.vault.Legible;
import fi.tallessa.web.Choice;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Weeks of meetings, one's own and those of whom one leads. */
@Service
@Transactional
class Weeks {

  private final Access access;
  private final Hours hours;
  private final Appointments appointments;
  private final Data data;
  private final Leaders leaders;
  private final Workers workers;

  Weeks(
      Access access,
      Hours hours,
      Appointments appointments,
      Data data,
      Leaders leaders,
      Workers workers) {
    this.access = access;
    this.hours = hours;
    this.appointments = appointments;
    this.data = data;
    this.leaders = leaders;
    this.workers = workers;
  }

  /** With first names: each customer in it is a line in the log. */
  WeekPage own(Week week, boolean manager, Visit visit) {
    var taken = hours.own(days(week), visit);
    var permits = access.enterEach(AppointmentAction.LIST, subjects(taken), visit);
    var read =
        Legible.of(permits, Permit::subject, whole -> new Read(names(whole), places(whole, taken)))
            .read();
    return WeekPage.of(
        week, null, "", Meeting.of(taken), read.names(), read.places(), led(manager, visit));
  }

  /** Codes and hours of somebody the visitor leads: no file is opened, and one line tells so. */
  Entry<WeekPage> led(UUID worker, Week week, Visit visit) {
    var all = led(true, visit);
    var one = all.stream().filter(led -> led.value().equals(worker.toString())).findFirst();
    if (one.isEmpty()) {
      return Entry.closed(Refusal.NOT_THERE);
    }
    var taken = hours.led(new WorkerId(worker), days(week), visit);
    access.overview(AppointmentAction.REVIEW, subjects(taken), visit);
    return Entry.open(
        WeekPage.of(week, worker, one.get().words(), Meeting.of(taken), Map.of(), Map.of(), all));
  }

  /** The day before too: what began late on it goes on into the week. */
  private static DateRange days(Week week) {
    return new DateRange(week.monday().minusDays(1), week.sunday());
  }

  private static List<SubjectId> subjects(List<TakenHour> taken) {
    return taken.stream().map(TakenHour::subject).distinct().toList();
  }

  private record Read(Map<SubjectId, String> names, Map<UUID, Where> places) {
    @Override
    public String toString() {
      return "Read";
    }
  }

  private Map<SubjectId, String> names(List<Permit> permits) {
    var cards = data.cards(permits, Set.of(Field.NAME));
    return permits.stream()
        .collect(
            toMap(
                Permit::subject, one -> cards.getOrDefault(one.subject(), Card.EMPTY).firstName()));
  }

  private Map<UUID, Where> places(List<Permit> permits, List<TakenHour> taken) {
    return appointments.of(permits, taken.stream().map(TakenHour::appointment).toList()).stream()
        .map(row -> row.kept().appointment())
        .collect(toMap(Appointment::encounter, Appointment::where, (one, same) -> one));
  }

  private List<Choice> led(boolean manager, Visit visit) {
    return manager ? Choice.of(workers.names(leaders.ledBy(visit))) : List.of();
  }
}
