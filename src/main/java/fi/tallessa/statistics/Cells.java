package fi.tallessa.statistics;

import fi.tallessa.holdings.Nameless;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A table counted: each cell with all who are in it. The cell of all is counted like any other, by
 * whom it holds, and is no sum of the others.
 */
final class Cells {

  /**
   * Of what there are persons in.
   *
   * @param whole how much each family has of it in the whole year
   */
  static Map<List<String>, Tally> of(
      Table table,
      Collection<Fact> facts,
      Map<Long, Traits> persons,
      Offer offer,
      Map<Long, Long> whole) {
    var cells = new HashMap<List<String>, Tally>();
    var paying = table.dividesGrants() ? offer.ofWholeYears() : offer;
    for (var fact : facts) {
      if (table.measure().counts(fact)) {
        var person = persons.get(fact.person());
        var places = places(table, dimension -> dimension.of(fact, person, paying));
        long amount = table.measure().amount(fact);
        long theirs = whole.getOrDefault(fact.family(), 0L);
        for (var place : places) {
          var tally = cells.computeIfAbsent(place, one -> new Tally());
          tally.add(fact, amount);
          tally.heaviest(theirs);
        }
      }
    }
    return cells;
  }

  /** The same of what is nobody's. */
  static Map<List<String>, Tally> of(Table table, Collection<Nameless> counted, Offer offer) {
    var cells = new HashMap<List<String>, Tally>();
    for (var one : counted) {
      if (table.measure().counts(one)) {
        for (var place : places(table, dimension -> dimension.of(one, offer))) {
          cells.computeIfAbsent(place, empty -> new Tally()).add(one.times(), one.key());
        }
      }
    }
    return cells;
  }

  static List<List<String>> places(Table table, Function<Dimension, Collection<String>> values) {
    var places = List.<List<String>>of(List.of());
    for (var dimension : table.by()) {
      var theirs = values.apply(dimension);
      var longer = new ArrayList<List<String>>();
      for (var place : places) {
        longer.add(with(place, Dimension.ALL));
        for (var value : theirs) {
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
