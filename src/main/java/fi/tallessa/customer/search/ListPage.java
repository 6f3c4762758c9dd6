package fi.tallessa.customer.search;

import fi.tallessa.kernel.SubjectId;
import java.util.List;
import java.util.Optional;

/**
 * A page of the visitor's own customers.
 *
 * @param all how many there are altogether
 * @param after whom the next page begins after, if there is one
 * @param first whether it is the first page
 * @param byName in the order of their names; in any order where the list was begun while the names
 *     were still coming
 */
public record ListPage(
    List<FoundRow> rows,
    int all,
    Optional<SubjectId> after,
    boolean first,
    boolean byName,
    boolean warmingUp) {

  /** Where the next page is. */
  public Optional<String> next() {
    return after.map(last -> "/customers?after=" + last + (byName ? "" : "&order=any"));
  }

  @Override
  public String toString() {
    return "ListPage";
  }
}
