package fi.tallessa.rights.request;

import fi.tallessa.access.Access;
import fi.tallessa.kernel.Visit;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The queue of what people ask of their own data; one line in the log for a page of it. */
@Service
@Transactional
public class Desk {

  private static final int MOST = 50;
  private static final int FIRST = 5;

  private final Access access;
  private final OpenRequests open;
  private final Answered answered;

  Desk(Access access, OpenRequests open, Answered answered) {
    this.access = access;
    this.open = open;
    this.answered = answered;
  }

  DeskPage page(String after, Visit visit) {
    var found = lines(after, MOST + 1, visit);
    var shown = found.subList(0, Math.min(MOST, found.size()));
    return new DeskPage(
        shown,
        open.counted(visit),
        answered.of(visit),
        found.size() > MOST ? shown.getLast().place() : null);
  }

  /** The first few, for the first page of somebody's day. */
  public List<DeskLine> first(Visit visit) {
    return lines("", FIRST, visit);
  }

  private List<DeskLine> lines(String after, int most, Visit visit) {
    var found = open.after(after, most, visit);
    if (!found.isEmpty()) {
      access.overview(
          RequestAction.LIST, found.stream().map(DeskLine::subject).distinct().toList(), visit);
    }
    return found;
  }
}
