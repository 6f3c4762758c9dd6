package fi.tallessa.customer.search;

import static java.util.stream.Collectors.toMap;

import fi.tallessa.access.Access;
import fi.tallessa.holdings.Action;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Customers one may open who may be the one about to be registered. They inform, never block. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class LookAlikes {

  private static final int AT_MOST = 5;

  private final Directory directory;
  private final Access access;
  private final Rows rows;

  LookAlikes(Directory directory, Access access, Rows rows) {
    this.directory = directory;
    this.access = access;
    this.rows = rows;
  }

  /** The likest first, each a line in the log, one a search; problems are at {@code q}. */
  public Result<List<LookAlike>> of(
      String typed, SearchId search, Action action, String lang, Visit visit) {
    return Sought.read("q", typed)
        .map(
            sought ->
                sought.map(words -> alike(words, search, action, lang, visit)).orElse(List.of()));
  }

  private List<LookAlike> alike(
      Sought sought, SearchId search, Action action, String lang, Visit visit) {
    directory
        .triedBy(sought)
        .ifPresent(meant -> access.tried(action, search.value(), meant, visit));
    var subjects = directory.alike(sought, access.openable(visit), AT_MOST);
    if (subjects.isEmpty()) {
      return List.of();
    }
    var permits = access.enterEachOnce(action, search.value(), subjects, visit);
    var codes = permits.stream().collect(toMap(p -> p.code().shown(), p -> p.subject()));
    var hits = subjects.stream().map(Hit::of).toList();
    var same = directory.of(subjects).filter(sought::written).map(Listed::subject).toList();
    return rows.of(hits, permits, sought.words(), lang).stream()
        .map(row -> new LookAlike(row, same.contains(codes.get(row.code()))))
        .toList();
  }
}
