package fi.tallessa.customer.search;

import java.util.List;
import java.util.Optional;

/**
 * A page of the visitor's own customers, in the order of their names.
 *
 * @param all how many there are altogether
 * @param after the code the next page begins after, if there is one
 * @param first whether it is the first page
 */
public record ListPage(
    List<FoundRow> rows, int all, Optional<String> after, boolean first, boolean warmingUp) {
  @Override
  public String toString() {
    return "ListPage";
  }
}
