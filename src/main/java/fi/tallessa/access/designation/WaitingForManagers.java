package fi.tallessa.access.designation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import fi.tallessa.access.Access;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Workers;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a manager which designations wait for them; each row is a line in its customer's log. */
@Service
@Transactional
class WaitingForManagers {

  private static final int ROWS = 50;

  private final Access access;
  private final WaitingList list;
  private final Workers workers;

  WaitingForManagers(Access access, WaitingList list, Workers workers) {
    this.access = access;
    this.list = list;
    this.workers = workers;
  }

  /**
   * @param place the place to go on after, blank for the first page
   */
  WaitingPage page(String place, Visit visit) {
    var some = list.after(place, ROWS + 1, visit);
    var shown = entered(some.subList(0, Math.min(ROWS, some.size())), visit);
    var names =
        workers.names(
            shown.stream().map(Waiting::worker).filter(Objects::nonNull).collect(toSet()));
    return new WaitingPage(
        sections(shown, names), some.size() > ROWS ? some.get(ROWS - 1).place() : null);
  }

  private List<Waiting> entered(List<Waiting> some, Visit visit) {
    var subjects = some.stream().map(Waiting::subject).distinct().toList();
    var open =
        access.enterEach(DesignationAction.LIST, subjects, visit).stream()
            .map(Permit::subject)
            .collect(toSet());
    return some.stream().filter(one -> open.contains(one.subject())).toList();
  }

  private static List<WaitingPage.Section> sections(
      List<Waiting> shown, Map<WorkerId, String> names) {
    return shown.stream()
        .collect(
            groupingBy(Waiting::cause, TreeMap::new, mapping(one -> row(one, names), toList())))
        .entrySet()
        .stream()
        .map(
            cause -> new WaitingPage.Section(cause.getKey().name().toLowerCase(), cause.getValue()))
        .toList();
  }

  private static WaitingPage.Row row(Waiting one, Map<WorkerId, String> names) {
    return new WaitingPage.Row(
        one.code().shown(), one.designation(), names.get(one.worker()), one.day(), path(one));
  }

  /** Where it is decided. */
  private static String path(Waiting one) {
    return one.cause() == Waiting.Cause.UNCOVERED
        ? "/staff/" + one.worker() + "/absences/" + one.designation() + "/cover"
        : "/customers/" + one.code().shown() + "/designations";
  }
}
