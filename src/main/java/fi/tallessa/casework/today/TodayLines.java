package fi.tallessa.casework.today;

import fi.tallessa.access.Closures;
import fi.tallessa.casework.appointment.Hours;
import fi.tallessa.casework.appointment.Meeting;
import fi.tallessa.casework.appointment.TakenHour;
import fi.tallessa.casework.countersign.ToCountersign;
import fi.tallessa.casework.phone.HeldPhones;
import fi.tallessa.casework.task.DueTask;
import fi.tallessa.casework.task.DueTasks;
import fi.tallessa.customer.duties.DueLine;
import fi.tallessa.customer.duties.Duty;
import fi.tallessa.customer.duties.Todo;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.WorkPhones;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a day has in it, before any file is opened: one statement a panel. */
@Component
class TodayLines {

  /** More than that is a list of its own. */
  static final int MOST = 8;

  private final Hours hours;
  private final DueTasks tasks;
  private final BegunContacts begun;
  private final Todo todo;
  private final ToCountersign entries;
  private final Newcomers newcomers;
  private final CoveredAbsences covers;
  private final Closures closures;
  private final HeldPhones phones;

  TodayLines(
      Hours hours,
      DueTasks tasks,
      BegunContacts begun,
      Todo todo,
      ToCountersign entries,
      Newcomers newcomers,
      CoveredAbsences covers,
      Closures closures,
      HeldPhones phones) {
    this.phones = phones;
    this.hours = hours;
    this.tasks = tasks;
    this.begun = begun;
    this.todo = todo;
    this.entries = entries;
    this.newcomers = newcomers;
    this.covers = covers;
    this.closures = closures;
  }

  Lines of(Visit visit) {
    return new Lines(
        meetings(visit),
        tasks.after("", MOST + 1, visit),
        begun.of(MOST, visit),
        todo.first(MOST + 1, visit),
        entries.of(MOST, visit),
        newcomers.of(MOST, visit),
        covers.of(visit),
        closures.of(visit),
        phones.due(visit));
  }

  /**
   * Also what began yesterday and goes on past midnight. Cancelled ones are gone; where one covers
   * a colleague in one's own meeting it is one's own.
   */
  private List<Meeting> meetings(Visit visit) {
    var dayBegan = visit.today().atStartOfDay(Visit.ZONE).toInstant();
    return Meeting.of(hours.around(visit)).stream()
        .filter(one -> !one.cancelled() && one.slot().end().isAfter(dayBegan))
        .toList();
  }

  /**
   * @param closed files that wait for a guardian to know: codes only (S7)
   * @param phones one's own from which numbers are to be removed, with how many: no code (S28)
   */
  record Lines(
      List<Meeting> meetings,
      List<DueTask> tasks,
      List<Begun> begun,
      List<DueLine> due,
      List<ToCountersign.Line> entries,
      List<Newcomer> newcomers,
      List<Covered> covers,
      List<Code> closed,
      List<WorkPhones.Held> phones) {

    List<DueTask> shownTasks() {
      return tasks.subList(0, Math.min(MOST, tasks.size()));
    }

    List<DueLine> ending() {
      return due.stream().filter(one -> one.kind() == Duty.Kind.CONSENT_ENDS).toList();
    }

    List<DueLine> dueElse() {
      return due.stream().filter(one -> one.kind() != Duty.Kind.CONSENT_ENDS).toList();
    }

    Set<SubjectId> meeting() {
      return meetings.stream()
          .flatMap(one -> one.hours().stream())
          .map(TakenHour::subject)
          .collect(Collectors.toSet());
    }

    Set<SubjectId> subjects() {
      return Stream.of(
              meeting().stream(),
              shownTasks().stream().filter(DueTask::forCustomer).map(DueTask::subject),
              begun.stream().filter(Begun::own).map(Begun::subject),
              due.stream().map(DueLine::subject),
              entries.stream().map(ToCountersign.Line::subject),
              newcomers.stream().map(Newcomer::subject))
          .flatMap(some -> some)
          .collect(Collectors.toSet());
    }

    /** Everybody else of the house whom the page names. */
    Set<WorkerId> workers(WorkerId reader) {
      return Stream.of(
              meetings.stream().map(Meeting::worker),
              covers.stream().map(Covered::worker),
              newcomers.stream().filter(one -> !one.registered()).map(Newcomer::by))
          .flatMap(some -> some)
          .filter(one -> !one.equals(reader))
          .collect(Collectors.toSet());
    }

    @Override
    public String toString() {
      return "Lines";
    }
  }
}
