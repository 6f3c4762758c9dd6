package fi.tallessa.customer.duties;

import static java.util.stream.Collectors.joining;

import fi.tallessa.holdings.LeftUndone;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * In SQL: whether somebody's end has left anything undone, of whatever feature (D4). Asked at each
 * look, so that what is done is gone at once and nothing has to be kept true beside it.
 */
@Component
class LeftAtEnd {

  private final List<LeftUndone> all;

  LeftAtEnd(List<LeftUndone> all) {
    this.all = all;
  }

  /**
   * With the parameter {@code today}.
   *
   * @param row the name the statement gives whoever is asked about
   */
  String of(String row) {
    return all.stream().map(one -> one.of(row)).collect(joining(" or ", "(false or ", ")"));
  }
}
