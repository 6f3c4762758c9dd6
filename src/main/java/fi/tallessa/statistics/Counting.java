package fi.tallessa.statistics;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import fi.tallessa.holdings.Nameless;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A period counted as it may be shown: each table of the registry with its protected cells, or why
 * it is not shown.
 */
final class Counting {

  /** Below it a period shows only what is divided once, and of a whole year. */
  static final int FEWEST_FAMILIES = 100;

  /** What came of a table. */
  enum Outcome {
    SHOWN,
    /** Too few families in the period for this table. */
    FEW,
    /** Nobody is in it, or more than half of its figures would be too small to be shown. */
    SPARSE
  }

  /**
   * A figure that is shown. Of what is not there is no trace: an empty place tells that somebody is
   * there as well.
   *
   * @param place its value in each dimension, {@link Dimension#ALL} for all
   */
  record Cell(List<String> place, int shown) {
    @Override
    public String toString() {
      return "Cell";
    }
  }

  /** A table as it is kept. */
  record Counted(Table table, Outcome outcome, List<Cell> cells) {
    @Override
    public String toString() {
      return "Counted[" + table.code() + ", " + outcome + "]";
    }
  }

  static List<Counted> of(
      List<Table> tables,
      Period period,
      Collection<Fact> year,
      Collection<Nameless> nameless,
      Offer offer,
      Protection protection) {
    var facts = year.stream().filter(period::has).toList();
    var apart = nameless.stream().filter(period::has).toList();
    var persons = Traits.of(facts);
    long families = facts.stream().map(Fact::family).distinct().count();
    var wholes = new EnumMap<Measure, Map<Long, Long>>(Measure.class);
    var all = new ArrayList<Counted>();
    for (var table : tables) {
      boolean few = (table.measure().apart() ? times(table, apart) : families) < FEWEST_FAMILIES;
      all.add(
          few && !table.forFew(period)
              ? new Counted(table, Outcome.FEW, List.of())
              : counted(
                  table,
                  table.measure().apart()
                      ? Cells.of(table, apart, offer)
                      : Cells.of(
                          table,
                          facts,
                          persons,
                          offer,
                          wholes.computeIfAbsent(table.measure(), one -> whole(one, year))),
                  protection));
    }
    return all;
  }

  /**
   * How much each family has in the whole year, as far as it is counted: a sum is moved by that in
   * each of its parts, or whoever adds the parts up would add the moves away.
   */
  private static Map<Long, Long> whole(Measure measure, Collection<Fact> year) {
    return measure.amounts()
        ? year.stream()
            .filter(measure::counts)
            .collect(groupingBy(Fact::family, summingLong(measure::amount)))
        : Map.of();
  }

  private static int times(Table table, Collection<Nameless> apart) {
    return apart.stream().filter(table.measure()::counts).mapToInt(Nameless::times).sum();
  }

  private static Counted counted(Table table, Map<List<String>, Tally> all, Protection protection) {
    var cells = new ArrayList<Cell>();
    all.forEach(
        (place, cell) ->
            protection
                .shown(table.measure(), cell)
                .ifPresent(shown -> cells.add(new Cell(place, shown))));
    // In the order of what they are about: that in which people were counted is nobody's business.
    cells.sort(Comparator.comparing(cell -> String.join("\n", cell.place())));
    // One of nobody is not told from one of few: not even that would be no trace.
    return cells.isEmpty() || cells.size() * 2 < all.size()
        ? new Counted(table, Outcome.SPARSE, List.of())
        : new Counted(table, Outcome.SHOWN, List.copyOf(cells));
  }

  private Counting() {}
}
