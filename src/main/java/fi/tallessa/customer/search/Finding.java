package fi.tallessa.customer.search;

import fi.tallessa.access.Access;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds customers among those the visitor may open, and no others (D9). Each person who is shown is
 * a line in the log, one a search; the words that were typed are in none.
 */
@Service
public class Finding {

  private static final int AT_MOST = 20;

  private final Directory directory;
  private final Access access;
  private final Rows rows;

  Finding(Directory directory, Access access, Rows rows) {
    this.directory = directory;
    this.access = access;
    this.rows = rows;
  }

  /** One search by itself. */
  @Transactional
  public FindPage find(String q, String lang, Visit visit) {
    return find(q, SearchId.anew(), lang, visit);
  }

  /**
   * What the page of a box with these words shows; problems are at {@code q}.
   *
   * @param search which search it is: one goes on for as long as somebody types in one box
   */
  @Transactional
  public FindPage find(String q, SearchId search, String lang, Visit visit) {
    return switch (Sought.read("q", q)) {
      case Result.Faulty<Optional<Sought>>(var problems) -> FindPage.refused(q, problems);
      case Result.Fine<Optional<Sought>>(var sought) ->
          sought
              .map(words -> find(words, q, search, lang, visit))
              .orElseGet(() -> FindPage.empty(directory.warmingUp()));
    };
  }

  private FindPage find(Sought sought, String q, SearchId search, String lang, Visit visit) {
    var byCode =
        sought.code().map(code -> access.enterOnce(SearchAction.FIND, search.value(), code, visit));
    if (byCode.isPresent() && byCode.get() instanceof Entry.Open<Permit>(var permit)) {
      return page(
          q,
          rows.of(List.of(Hit.of(permit.subject())), List.of(permit), List.of(), lang),
          false,
          Optional.empty());
    }
    directory
        .triedBy(sought)
        .ifPresent(meant -> access.tried(SearchAction.FIND, search.value(), meant, visit));
    var hits = directory.find(sought, access.openable(visit), visit.today(), AT_MOST + 1);
    var shown = hits.stream().limit(AT_MOST).toList();
    var found = rows.of(shown, enter(shown, search, visit), sought.words(), lang);
    return page(q, found, hits.size() > AT_MOST, knock(sought.code(), byCode));
  }

  private List<Permit> enter(List<Hit> hits, SearchId search, Visit visit) {
    Collection<SubjectId> subjects = hits.stream().map(Hit::subject).distinct().toList();
    return subjects.isEmpty()
        ? List.of()
        : access.enterEachOnce(SearchAction.FIND, search.value(), subjects, visit);
  }

  /** A door that asks something, as a manager's reason, is offered; others do not exist. */
  private static Optional<FindPage.Knock> knock(
      Optional<Code> code, Optional<Entry<Permit>> entry) {
    return entry
        .filter(door -> !door.equals(Entry.closed(Refusal.NOT_THERE)))
        .flatMap(
            door ->
                code.map(
                    one ->
                        new FindPage.Knock(
                            one.shown(), door.equals(Entry.closed(Refusal.NEEDS_REASON)))));
  }

  private FindPage page(
      String q, List<FoundRow> found, boolean more, Optional<FindPage.Knock> knock) {
    return new FindPage(q, Problems.none(), true, found, more, knock, directory.warmingUp());
  }
}
