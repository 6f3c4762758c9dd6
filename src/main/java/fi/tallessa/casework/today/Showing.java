package fi.tallessa.casework.today;

import fi.tallessa.casework.appointment.Meeting;
import fi.tallessa.casework.appointment.TakenHour;
import fi.tallessa.casework.task.TaskRows;
import fi.tallessa.customer.duties.DueLine;
import fi.tallessa.customer.duties.TodoPage;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.util.List;
import java.util.Map;

/**
 * The lines of a day with what the door has opened.
 *
 * @param names first names of those whose files are open
 * @param meeting the same, and of those of whom only the meeting stays
 */
record Showing(Map<SubjectId, String> names, Map<SubjectId, String> meeting, Visit visit) {

  TodayPage page(TodayLines.Lines found, TaskRows.Shown tasks, Map<WorkerId, String> workers) {
    return new TodayPage(
        found.covers().stream()
            .map(
                one ->
                    new TodayPage.CoverLine(
                        workers.getOrDefault(one.worker(), ""), one.until(), one.customers()))
            .toList(),
        meetings(found.meetings(), workers),
        tasks,
        found.tasks().size() > TodayLines.MOST,
        found.begun().stream()
            .filter(one -> !one.own() || names.containsKey(one.subject()))
            .map(this::line)
            .toList(),
        found.entries().stream()
            .filter(one -> names.containsKey(one.subject()))
            .map(
                one ->
                    new TodayPage.EntryLine(
                        one.code(), names.get(one.subject()), one.path(), one.day(), one.removed()))
            .toList(),
        due(found.dueElse(), found.closed()),
        due(found.ending(), List.of()),
        found.newcomers().stream()
            .filter(one -> names.containsKey(one.subject()))
            .map(one -> line(one, workers))
            .toList(),
        found.phones());
  }

  private List<MeetingLine> meetings(List<Meeting> all, Map<WorkerId, String> workers) {
    var open =
        all.stream()
            .filter(
                one -> one.hours().stream().map(TakenHour::subject).anyMatch(meeting::containsKey))
            .toList();
    var next = MeetingLine.next(open, visit.when());
    return open.stream()
        .map(
            one ->
                MeetingLine.of(
                    one,
                    meeting,
                    workers.getOrDefault(one.worker(), ""),
                    visit.when(),
                    one.equals(next)))
        .toList();
  }

  private TodayPage.BegunLine line(Begun one) {
    return new TodayPage.BegunLine(
        one.code(),
        names.getOrDefault(one.subject(), ""),
        one.path(),
        one.contact() == null,
        one.savedAt());
  }

  private TodayPage.NewLine line(Newcomer one, Map<WorkerId, String> workers) {
    return new TodayPage.NewLine(
        one.code(),
        names.get(one.subject()),
        one.since(),
        one.registered() ? "" : workers.getOrDefault(one.by(), ""),
        one.registered() && one.waiting());
  }

  /** Where there is more than is shown, the whole list is at its own address. */
  private TodoPage due(List<DueLine> all, List<Code> closed) {
    boolean more = all.size() > TodayLines.MOST;
    var rows =
        all.stream()
            .limit(TodayLines.MOST)
            .filter(one -> names.containsKey(one.subject()))
            .map(
                one ->
                    new TodoPage.Row(one.code(), names.get(one.subject()), one.kind(), one.day()))
            .toList();
    return new TodoPage(rows, closed, more ? all.getLast().place() : null);
  }

  @Override
  public String toString() {
    return "Showing";
  }
}
