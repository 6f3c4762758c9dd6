package fi.tallessa.customer.search;

import fi.tallessa.access.Access;
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

  /** The first page: by name, or in any order while the names are still coming. */
  @Transactional
  public ListPage first(String lang, Visit visit) {
    return page(Optional.empty(), !directory.warmingUp(), lang, visit);
  }

  /**
   * The page after a row. It keeps to the order the first page had, also when the names have come
   * meanwhile: otherwise somebody would be missing, or there twice.
   *
   * @param after the last one seen; from the start when it is none of one's own
   */
  @Transactional
  public ListPage next(SubjectId after, boolean byName, String lang, Visit visit) {
    return page(Optional.of(after), byName, lang, visit);
  }

  private ListPage page(Optional<SubjectId> after, boolean byName, String lang, Visit visit) {
    var openable = access.openable(visit);
    var all = byName ? directory.sorted(openable) : Directory.inAnyOrder(openable);
    int from = after.map(all::indexOf).orElse(-1) + 1;
    var subjects = all.subList(from, Math.min(all.size(), from + PER_PAGE));
    var permits = access.enterEach(SearchAction.LIST, subjects, visit);
    return new ListPage(
        rows.of(hits(subjects), permits, List.of(), lang),
        all.size(),
        Optional.of(from + PER_PAGE).filter(to -> to < all.size()).map(to -> all.get(to - 1)),
        from == 0,
        byName,
        directory.warmingUp());
  }

  private static List<Hit> hits(List<SubjectId> subjects) {
    return subjects.stream().map(Hit::of).toList();
  }
}
