package fi.tallessa.customer.duties;

import fi.tallessa.access.Access;
import fi.tallessa.access.Closures;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One plain list of what is to be done, for a worker and for a line manager. */
@Service
@Transactional
public class Todo {

  private static final int PER_PAGE = 50;

  private final Access access;
  private final Closures closures;
  private final DueLines lines;
  private final Data data;

  Todo(Access access, Closures closures, DueLines lines, Data data) {
    this.access = access;
    this.closures = closures;
    this.lines = lines;
    this.data = data;
  }

  /**
   * What comes first, for a page that opens the door once for all it shows: so many consents that
   * end and so many of all else, so that neither hides the other.
   */
  public List<DueLine> first(int most, Visit visit) {
    return lines.first(most, visit);
  }

  /** A whole page; the place is blank for the first. */
  TodoPage page(String place, Visit visit) {
    return own(place, visit);
  }

  /** By code and day, of the customers of those the visitor leads: no file is opened. */
  TodoPage led(String place, Visit visit) {
    var some = lines.led(place, PER_PAGE + 1, visit);
    var shown = some.subList(0, Math.min(PER_PAGE, some.size()));
    access.overview(
        DutyAction.REVIEW, shown.stream().map(DueLine::subject).distinct().toList(), visit);
    return new TodoPage(
        shown.stream().map(one -> new TodoPage.Row(one.code(), "", one.kind(), one.day())).toList(),
        List.of(),
        more(some));
  }

  private TodoPage own(String place, Visit visit) {
    var some = lines.own(place, PER_PAGE + 1, visit);
    var shown = some.subList(0, Math.min(PER_PAGE, some.size()));
    var names = names(shown, visit);
    return new TodoPage(
        shown.stream()
            .filter(one -> names.containsKey(one.subject()))
            .map(
                one ->
                    new TodoPage.Row(one.code(), names.get(one.subject()), one.kind(), one.day()))
            .toList(),
        place.isEmpty() ? closures.of(visit) : List.of(),
        more(some));
  }

  private static String more(List<DueLine> some) {
    return some.size() > PER_PAGE ? some.get(PER_PAGE - 1).place() : null;
  }

  /** First names of those that may be opened now; whose seal is broken has none. */
  private Map<SubjectId, String> names(List<DueLine> shown, Visit visit) {
    var subjects = shown.stream().map(DueLine::subject).distinct().toList();
    return data.firstNames(access.enterEach(DutyAction.LIST, subjects, visit));
  }
}
