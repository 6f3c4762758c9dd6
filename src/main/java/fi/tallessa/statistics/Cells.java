package fi.tallessa.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table counted: each cell with all who are in it. The cell of all is counted like any other, by
 * whom it holds, and is no sum of the others.
 */
final class Cells {

  static Map<List<String>, Tally> of(
      Table table, Collection<Fact> facts, Map<Long, Traits> persons, Offer offer) {
    var cells = new HashMap<List<String>, Tally>();
    for (var fact : facts) {
      if (table.measure().counts(fact)) {
        var places = places(table, fact, persons.get(fact.person()), offer);
        long amount = table.measure().amount(fact);
        for (var place : places) {
          cells.computeIfAbsent(place, one -> new Tally()).add(fact, amount);
        }
      }
    }
    return cells;
  }

  private static List<List<String>> places(Table table, Fact fact, Traits person, Offer offer) {
    var places = List.<List<String>>of(List.of());
    for (var dimension : table.by()) {
      var values = dimension.of(fact, person, offer);
      var longer = new ArrayList<List<String>>();
      for (var place : places) {
        longer.add(with(place, Dimension.ALL));
        for (var value : values) {
          longer.add(with(place, value));
        }
      }
      places = longer;
    }
    return places;
  }

  private static List<String> with(List<String> place, String value) {
    var longer = new ArrayList<>(place);
    longer.add(value);
    return List.copyOf(longer);
  }

  private Cells() {}
}
