package fi.tallessa.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
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
    /** More than half of its figures would be too small to be shown. */
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
      Offer offer,
      Protection protection) {
    var facts = year.stream().filter(period::has).toList();
    var persons = Traits.of(facts);
    var families = new HashSet<Long>();
    facts.forEach(fact -> families.add(fact.family()));
    boolean few = families.size() < FEWEST_FAMILIES;
    var all = new ArrayList<Counted>();
    for (var table : tables) {
      all.add(
          few && !table.forFew(period)
              ? new Counted(table, Outcome.FEW, List.of())
              : counted(table, facts, persons, offer, protection));
    }
    return all;
  }

  private static Counted counted(
      Table table,
      Collection<Fact> facts,
      Map<Long, Traits> persons,
      Offer offer,
      Protection protection) {
    var cells = new ArrayList<Cell>();
    var all = Cells.of(table, facts, persons, offer);
    all.forEach(
        (place, cell) ->
            protection
                .shown(table.measure(), cell)
                .ifPresent(shown -> cells.add(new Cell(place, shown))));
    // In the order of what they are about: that in which people were counted is nobody's business.
    cells.sort(Comparator.comparing(cell -> String.join("\n", cell.place())));
    return cells.size() * 2 < all.size()
        ? new Counted(table, Outcome.SPARSE, List.of())
        : new Counted(table, Outcome.SHOWN, List.copyOf(cells));
  }

  private Counting() {}
}
