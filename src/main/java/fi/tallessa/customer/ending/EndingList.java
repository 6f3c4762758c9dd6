package fi.tallessa.customer.ending;

import fi.tallessa.access.Access;
import fi.tallessa.kernel.Visit;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One line in the log for the page, with how many and a digest of whom. */
@Service
@Transactional
public class EndingList {

  private static final int MOST = 50;

  private static final int FEW = 5;

  private final Access access;
  private final EndingLines lines;

  EndingList(Access access, EndingLines lines) {
    this.access = access;
    this.lines = lines;
  }

  EndingPage page(String after, Visit visit) {
    var found = lines.after(after, MOST + 1, visit);
    var shown = found.subList(0, Math.min(MOST, found.size()));
    seen(shown, visit);
    return new EndingPage(
        shown, found.size() > MOST ? shown.getLast().place() : null, visit.today());
  }

  /** The first files that are erased soon, for the line manager's home page (D4). */
  public List<EndingLine> files(Visit visit) {
    var found = lines.files(FEW, visit);
    seen(found, visit);
    return found;
  }

  private void seen(List<EndingLine> shown, Visit visit) {
    if (!shown.isEmpty()) {
      access.overview(EndingAction.LIST, shown.stream().map(EndingLine::subject).toList(), visit);
    }
  }
}
