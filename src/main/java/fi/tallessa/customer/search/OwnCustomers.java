package fi.tallessa.customer.search;

import fi.tallessa.access.Access;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The customers somebody may open, page by page; each row is a line in the log. */
@Service
public class OwnCustomers {

  private static final int PER_PAGE = 50;

  private final Directory directory;
  private final Access access;
  private final Rows rows;

  OwnCustomers(Directory directory, Access access, Rows rows) {
    this.directory = directory;
    this.access = access;
    this.rows = rows;
  }

  /**
   * @param after the code of the last row seen; from the start when it is none of one's own
   */
  @Transactional
  public ListPage page(Optional<Code> after, String lang, Visit visit) {
    var all = directory.sorted(access.openable(visit));
    int from = after.flatMap(code -> directory.placeOf(code, all)).map(at -> at + 1).orElse(0);
    var subjects = all.subList(from, Math.min(all.size(), from + PER_PAGE));
    var permits = access.enterEach(SearchAction.LIST, subjects, visit);
    var found = rows.of(hits(subjects), permits, List.of(), lang);
    var next =
        from + PER_PAGE < all.size() && !found.isEmpty()
            ? Optional.of(found.getLast().code())
            : Optional.<String>empty();
    return new ListPage(found, all.size(), next, from == 0, directory.warmingUp());
  }

  private static List<Hit> hits(List<SubjectId> subjects) {
    return subjects.stream().map(subject -> new Hit(subject, Optional.empty())).toList();
  }
}
