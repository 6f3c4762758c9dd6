package fi.tallessa.casework.today;

import static java.util.stream.Collectors.toSet;

import fi.tallessa.access.Access;
import fi.tallessa.casework.task.TaskRows;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.Workers;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A worker's day. The door is knocked at once for everybody the page names, a line each, however
 * many panels name them; who may not be opened is in none.
 */
@Service
@Transactional
public class Today {

  private final TodayLines lines;
  private final Access access;
  private final Data data;
  private final TaskRows tasks;
  private final Workers workers;

  Today(TodayLines lines, Access access, Data data, TaskRows tasks, Workers workers) {
    this.lines = lines;
    this.access = access;
    this.data = data;
    this.tasks = tasks;
    this.workers = workers;
  }

  public TodayPage page(Visit visit) {
    var found = lines.of(visit);
    var open = access.enterEach(TodayAction.LIST, found.subjects(), visit);
    var names = data.firstNames(open);
    var meeting = frozen(found.meeting(), open, visit);
    var shown =
        new Showing(names, meeting.isEmpty() ? names : data.firstNames(both(open, meeting)), visit);
    return shown.page(
        found,
        tasks.of(found.shownTasks(), open, names),
        workers.names(found.workers(visit.who())));
  }

  /** Of a frozen file its meeting stays, and nothing else is in a list (D12). */
  private List<Permit> frozen(Set<SubjectId> meeting, List<Permit> open, Visit visit) {
    var opened = open.stream().map(Permit::subject).collect(toSet());
    var rest = meeting.stream().filter(one -> !opened.contains(one)).toList();
    return rest.isEmpty() ? List.of() : access.enterEach(TodayAction.REMAINS, rest, visit);
  }

  private static List<Permit> both(List<Permit> open, List<Permit> frozen) {
    return Stream.concat(open.stream(), frozen.stream()).toList();
  }
}
