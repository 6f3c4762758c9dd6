package fi.tallessa.access.designation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import fi.tallessa.access.Access;
import fi.tallessa.access.SecondLook;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Workers;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows which designations wait for somebody; each row is a line in its customer's log. A line
 * manager sees those of the files they oversee, and with whoever approves from outside (D11) what
 * needs a second look.
 */
@Service
@Transactional
class WaitingForManagers {

  private static final int ROWS = 50;

  private final Access access;
  private final SecondLook second;
  private final WaitingList list;
  private final Workers workers;

  WaitingForManagers(Access access, SecondLook second, WaitingList list, Workers workers) {
    this.access = access;
    this.second = second;
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
    var overseen = subjects(access.enterEach(DesignationAction.LIST, subjects(some, false), visit));
    var looked = subjects(second.enterEach(DesignationAction.LIST, subjects(some, true), visit));
    return some.stream()
        .filter(one -> (one.second() ? looked : overseen).contains(one.subject()))
        .toList();
  }

  private static List<SubjectId> subjects(List<Waiting> some, boolean second) {
    return some.stream()
        .filter(one -> one.second() == second)
        .map(Waiting::subject)
        .distinct()
        .toList();
  }

  private static Set<SubjectId> subjects(List<Permit> permits) {
    return permits.stream().map(Permit::subject).collect(toSet());
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

  /** Where it is decided; of what needs a second look nothing else is seen. */
  private static String path(Waiting one) {
    return switch (one.cause()) {
      case UNCOVERED -> "/staff/" + one.worker() + "/absences/" + one.designation() + "/cover";
      case SECOND -> null;
      default -> "/customers/" + one.code().shown() + "/designations";
    };
  }
}
