package fi.tallessa.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.statistics.Counting.Cell;
import fi.tallessa.statistics.Counting.Counted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What somebody tries who has all released figures, at 5 000 customers; each prints what it got.
 */
@Tag("long")
class AttacksTest {

  private static final Period YEAR = new Period(2026, Period.Kind.YEAR, 1);
  private static final List<Fact> FACTS = Invented.people(5_000, 11);
  private static List<Table> tables;

  @BeforeAll
  static void registry() throws IOException {
    tables =
        Files.readAllLines(Path.of("src/main/resources/statistics/tables.csv")).stream()
            .filter(line -> !line.startsWith("#"))
            .map(Table::read)
            .filter(table -> table.of(YEAR))
            .toList();
  }

  private static List<Counted> released(List<Fact> facts, long salt) {
    return Counting.of(tables, YEAR, facts, Invented.NO_OFFER, new Protection(salt));
  }

  private static Map<List<String>, Integer> shown(Counted counted) {
    var shown = new HashMap<List<String>, Integer>();
    for (Cell cell : counted.cells()) {
      shown.put(cell.place(), cell.shown());
    }
    return shown;
  }

  private static List<Counted> persons(List<Counted> all) {
    return all.stream()
        .filter(one -> one.table().measure() == Measure.PERSONS && !one.cells().isEmpty())
        .toList();
  }

  @Test
  void s09_figures_are_near_enough_to_be_of_use() {
    double off = 0;
    double relative = 0;
    int cells = 0;
    int large = 0;
    for (var counted : persons(released(FACTS, 5))) {
      var shown = shown(counted);
      for (var cell :
          Cells.of(counted.table(), FACTS, Traits.of(FACTS), Invented.NO_OFFER).entrySet()) {
        int is = cell.getValue().persons();
        double by = Math.abs(shown.getOrDefault(cell.getKey(), 0) - is);
        off += by;
        cells++;
        if (is >= 20) {
          relative += by / is;
          large++;
        }
      }
    }
    System.out.printf(
        "utility: %d cells, mean absolute error %.2f, relative from 20 on %.3f%n",
        cells, off / cells, relative / large);
    assertThat(off / cells).isLessThanOrEqualTo(3.5);
    assertThat(relative / large).isLessThanOrEqualTo(0.07);
  }

  /**
   * The attacker has the figures of the same people without and with one more, and guesses in which
   * cells that one is by what changed. In a closed period there is no such pair of releases; this
   * is what one pair would give.
   */
  @Test
  void s09_of_a_period_that_is_closed_there_are_never_two_figures_one_person_apart() {
    var random = new Random(2);
    var first = new ArrayList<Fact>(FACTS);
    long victim = FACTS.get(random.nextInt(FACTS.size())).person();
    first.removeIf(fact -> fact.person() == victim);
    var release = persons(released(first, Mix.of(1)));
    var correction = persons(released(FACTS, Mix.of(2)));
    int changed = 0;
    int cells = 0;
    int without = 0;
    for (int n = 0; n < correction.size(); n++) {
      var before = shown(release.get(n));
      var after = shown(correction.get(n));
      var raw = Cells.of(correction.get(n).table(), first, Traits.of(first), Invented.NO_OFFER);
      var now = Cells.of(correction.get(n).table(), FACTS, Traits.of(FACTS), Invented.NO_OFFER);
      for (var place : after.keySet()) {
        boolean differs = !after.get(place).equals(before.get(place));
        boolean holds =
            !raw.containsKey(place) || raw.get(place).persons() != now.get(place).persons();
        cells += holds ? 0 : 1;
        changed += differs && !holds ? 1 : 0;
        without += differs && holds ? 1 : 0;
      }
    }
    System.out.printf(
        "differencing a release and its correction: %.0f %% of the cells without the new person"
            + " change as well (%d with them)%n",
        100.0 * changed / cells, without);
    assertThat((double) changed / cells)
        .as("a change tells nothing: most of all cells change")
        .isGreaterThan(0.6);
  }

  @Test
  void s09_two_releases_do_not_average_the_noise_away() {
    var one = persons(released(FACTS, Mix.of(1)));
    var two = persons(released(FACTS, Mix.of(2)));
    int right = 0;
    int cells = 0;
    for (int n = 0; n < one.size(); n++) {
      var first = shown(one.get(n));
      var second = shown(two.get(n));
      for (var cell :
          Cells.of(one.get(n).table(), FACTS, Traits.of(FACTS), Invented.NO_OFFER).entrySet()) {
        var families = cell.getValue().families();
        if (families > 0 && families < 10) {
          double mean =
              (first.getOrDefault(cell.getKey(), 0) + second.getOrDefault(cell.getKey(), 0)) / 2.0;
          right += Math.round(mean) == cell.getValue().persons() ? 1 : 0;
          cells++;
        }
      }
    }
    System.out.printf("averaging: %d of %d small cells guessed%n", right, cells);
    assertThat((double) right / cells).isLessThan(0.45);
  }

  @Test
  void s42_who_is_erased_before_the_period_closes_changes_no_figure() {
    var random = new Random(5);
    var erased = new HashSet<Long>();
    FACTS.forEach(
        fact -> {
          if (random.nextInt(10) == 0) {
            erased.add(fact.person());
          }
        });
    // Those facts stay with a number nobody's key gives any more, and move to another place.
    var after = new ArrayList<>(FACTS.stream().filter(f -> !erased.contains(f.person())).toList());
    FACTS.stream().filter(fact -> erased.contains(fact.person())).forEach(after::add);
    assertThat(released(after, 5)).isEqualTo(released(FACTS, 5));
  }

  @Test
  void s09_parts_do_not_tell_their_total_nor_the_total_a_part() {
    int exact = 0;
    int all = 0;
    for (var counted : persons(released(FACTS, 9))) {
      if (counted.table().by().size() == 1 && counted.table().by().getFirst() == Dimension.AGE) {
        var shown = shown(counted);
        int sum =
            shown.entrySet().stream()
                .filter(one -> !one.getKey().contains(Dimension.ALL))
                .mapToInt(Map.Entry::getValue)
                .sum();
        exact += sum == shown.get(List.of(Dimension.ALL)) ? 1 : 0;
        all++;
      }
    }
    assertThat(all).isPositive();
    assertThat(exact).isZero();
  }

  @Test
  void a_year_of_200_000_facts_is_counted_within_a_minute() {
    var many = new ArrayList<Fact>();
    for (int seed = 0; many.size() < 200_000; seed++) {
      many.addAll(Invented.people(5_000, 100 + seed));
    }
    long begun = System.nanoTime();
    released(many, 5);
    long took = (System.nanoTime() - begun) / 1_000_000;
    System.out.printf("%d facts released in %d ms%n", many.size(), took);
    assertThat(took).isLessThan(60_000);
  }
}
