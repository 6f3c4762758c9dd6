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
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What somebody tries who has all released figures, at 5 000 customers (T6, T7); each attack prints
 * what it got. All tables together are tried in RebuildingTest, the database itself in
 * TwoNightsTest.
 */
@Tag("long")
class AttacksTest {

  private static final Period YEAR = new Period(2026, Period.Kind.YEAR, 1);
  private static final List<Fact> FACTS = Invented.people(5_000, 11);
  private static final Map<Long, Traits> PERSONS = Traits.of(FACTS);
  private static List<Table> registry;
  private static List<Table> tables;

  @BeforeAll
  static void registry() throws IOException {
    registry =
        Files.readAllLines(Path.of("src/main/resources/statistics/tables.csv")).stream()
            .filter(line -> !line.startsWith("#"))
            .map(Table::read)
            .toList();
    tables = registry.stream().filter(table -> table.of(YEAR)).toList();
  }

  private static List<Counted> released(List<Fact> facts, long salt) {
    return Counting.of(
        tables, YEAR, facts, List.of(), Invented.NO_OFFER, new Protection(Mix.of(salt)));
  }

  private static Map<List<String>, Integer> shown(Counted counted) {
    return counted.cells().stream().collect(Collectors.toMap(Cell::place, Cell::shown));
  }

  private static Map<List<String>, Integer> shown(Map<List<String>, Tally> cells, long salt) {
    var protection = new Protection(Mix.of(salt));
    var shown = new HashMap<List<String>, Integer>();
    cells.forEach((place, cell) -> shown.put(place, protection.persons(cell)));
    return shown;
  }

  private static Map<List<String>, Tally> cells(Table table) {
    return Cells.of(table, FACTS, PERSONS, Invented.NO_OFFER);
  }

  private static List<Counted> persons(List<Counted> all) {
    return all.stream()
        .filter(one -> one.table().measure() == Measure.PERSONS && !one.cells().isEmpty())
        .toList();
  }

  private static Table table(String line) {
    return Table.read(line);
  }

  @Test
  void s09_figures_are_near_enough_to_be_of_use() {
    double off = 0;
    double relative = 0;
    int cells = 0;
    int large = 0;
    double apart = 0;
    for (var counted : persons(released(FACTS, 5))) {
      var shown = shown(counted);
      double is = 0;
      double seen = 0;
      var all = cells(counted.table());
      for (var cell : all.entrySet()) {
        int true1 = cell.getValue().persons();
        int figure = shown.getOrDefault(cell.getKey(), 0);
        off += Math.abs(figure - true1);
        cells++;
        is += true1;
        seen += figure;
        if (true1 >= 20) {
          relative += Math.abs(figure - true1) / (double) true1;
          large++;
        }
      }
      double square = 0;
      for (var cell : all.entrySet()) {
        square +=
            Math.pow(
                Math.sqrt(cell.getValue().persons() / is)
                    - Math.sqrt(shown.getOrDefault(cell.getKey(), 0) / seen),
                2);
      }
      if (counted.table().by().size() == 2) {
        apart = Math.max(apart, Math.sqrt(square / 2));
      }
    }
    System.out.printf(
        "utility: %d cells, mean absolute error %.2f, relative from 20 on %.3f, Hellinger %.3f%n",
        cells, off / cells, relative / large, apart);
    assertThat(off / cells).isLessThanOrEqualTo(3.5);
    assertThat(relative / large).isLessThanOrEqualTo(0.07);
    assertThat(apart).isLessThanOrEqualTo(0.05);
  }

  /**
   * One person came between a release and its correction, and the attacker knows of nobody else who
   * did: each takes the cell that grew the most for theirs. All cells are drawn anew, so they do
   * little better than whoever names the largest cell.
   */
  @Test
  void s09_from_a_release_and_its_correction_nobody_reads_who_came_between() {
    var random = new Random(2);
    var table = table("4;PERSONS;YEAR;AREA,AGE");
    var after = cells(table);
    var people = new ArrayList<>(PERSONS.keySet());
    var largest = inner(shown(after, 0)).entrySet().stream().max(Map.Entry.comparingByValue());
    int right = 0;
    int baseline = 0;
    int tries = 100;
    for (int n = 0; n < tries; n++) {
      long victim = people.get(random.nextInt(people.size()));
      var theirs = List.of(PERSONS.get(victim).area(), PERSONS.get(victim).age());
      var before = new HashMap<>(after);
      var others = new Tally();
      FACTS.stream()
          .filter(fact -> fact.person() != victim)
          .filter(fact -> place(fact).equals(theirs))
          .forEach(fact -> others.add(fact, 0));
      before.put(theirs, others);
      var first = shown(before, 1_000 + n);
      var second = inner(shown(after, 2_000 + n));
      var guess =
          second.entrySet().stream()
              .max(
                  java.util.Comparator.comparingInt(
                      one -> one.getValue() - first.get(one.getKey())));
      right += guess.orElseThrow().getKey().equals(theirs) ? 1 : 0;
      baseline += largest.orElseThrow().getKey().equals(theirs) ? 1 : 0;
    }
    System.out.printf(
        "differencing a release and its correction: %d of %d guessed, %d without looking%n",
        right, tries, baseline);
    assertThat(right).isLessThanOrEqualTo(baseline + 15);
  }

  /**
   * All figures of a year are moved by one salt, so whoever lays two quarters beside each other
   * sees the cells of the one person who came between. By area and age they would be read; of the
   * tables we come with none counts those who stay for less than a year.
   */
  @Test
  void s09_of_two_quarters_nobody_reads_who_came_between() {
    int byArea = readBetween(List.of(table("4;PERSONS;YEAR;AREA,AGE")));
    var quarterly =
        registry.stream()
            .filter(table -> table.kinds().stream().anyMatch(kind -> kind != Period.Kind.YEAR))
            .filter(table -> table.measure() == Measure.PERSONS)
            .toList();
    int ours = readBetween(quarterly);
    System.out.printf(
        "two quarters: %d of 100 read by area and age, %d by the tables of quarters%n",
        byArea, ours);
    assertThat(byArea).as("the attack works").isGreaterThan(50);
    assertThat(ours).isZero();
  }

  /** Of a hundred, how many are alone in all cells that differ. */
  private static int readBetween(List<Table> each) {
    var random = new Random(4);
    var people = new ArrayList<>(PERSONS.keySet());
    int read = 0;
    var counted = each.stream().collect(Collectors.toMap(one -> one, one -> cells(one)));
    for (int n = 0; n < 100; n++) {
      long victim = people.get(random.nextInt(people.size()));
      var theirs = List.of(PERSONS.get(victim).area(), PERSONS.get(victim).age());
      for (var table : each) {
        var after = inner(shown(counted.get(table), n));
        var others = new Tally();
        FACTS.stream()
            .filter(fact -> fact.person() != victim)
            .filter(fact -> place(fact).equals(theirs))
            .forEach(fact -> others.add(fact, 0));
        var cells = new HashMap<>(counted.get(table));
        cells.put(theirs, others);
        var before = inner(shown(cells, n));
        var differ =
            after.keySet().stream()
                .filter(place -> !after.get(place).equals(before.get(place)))
                .toList();
        read += differ.equals(List.of(theirs)) ? 1 : 0;
      }
    }
    return read;
  }

  private static List<String> place(Fact fact) {
    return List.of(PERSONS.get(fact.person()).area(), PERSONS.get(fact.person()).age());
  }

  private static Map<List<String>, Integer> inner(Map<List<String>, Integer> shown) {
    return shown.entrySet().stream()
        .filter(one -> !one.getKey().contains(Dimension.ALL))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** In associations of 400 customers, where cells are small. */
  @Test
  void s09_two_releases_do_not_average_the_noise_away() {
    var table = table("4;PERSONS;YEAR;AREA,AGE");
    int right = 0;
    int cells = 0;
    for (int seed = 0; seed < 20; seed++) {
      var facts = Invented.people(400, 200 + seed);
      var all = Cells.of(table, facts, Traits.of(facts), Invented.NO_OFFER);
      var first = shown(all, 2 * seed);
      var second = shown(all, 2 * seed + 1);
      for (var cell : all.entrySet()) {
        if (cell.getValue().families() < 10) {
          double mean = (first.get(cell.getKey()) + second.get(cell.getKey())) / 2.0;
          right += Math.round(mean) == cell.getValue().persons() ? 1 : 0;
          cells++;
        }
      }
    }
    System.out.printf("averaging: %d of %d small cells guessed%n", right, cells);
    assertThat(cells).isGreaterThan(500);
    assertThat((double) right / cells).isLessThan(0.45);
  }

  /**
   * The attacker knows how the figures are changed and thinks every count from 1 to 40 as likely:
   * how sure can they be of one? Of a single release never nearly.
   */
  @Test
  void s09_no_figure_makes_anybody_sure_of_a_count() {
    var noise = new NoiseTable(Protection.MOST, Protection.VARIANCE, Protection.HIDDEN);
    double surest = 0;
    for (int shown = 0; shown <= 45; shown++) {
      double all = 0;
      double most = 0;
      for (int count = 1; count <= 60; count++) {
        double likely = likely(noise.row(count), shown - count);
        all += likely;
        most = Math.max(most, likely);
      }
      surest = all > 0 ? Math.max(surest, most / all) : surest;
    }
    System.out.printf("of one figure nobody is surer of a count than %.2f%n", surest);
    assertThat(surest).isLessThan(0.9);
  }

  private static double likely(NoiseTable.Row row, int move) {
    for (int n = 0; n < row.moves().length; n++) {
      if (row.moves()[n] == move) {
        return row.likely()[n];
      }
    }
    return 0;
  }

  @Test
  void s42_who_is_erased_before_the_period_closes_changes_no_figure() {
    var random = new Random(5);
    var erased = new HashSet<Long>();
    PERSONS
        .keySet()
        .forEach(
            one -> {
              if (random.nextInt(10) == 0) {
                erased.add(one);
              }
            });
    var families = new HashMap<Long, Long>();
    var after = new ArrayList<Fact>();
    FACTS.stream()
        .filter(fact -> !erased.contains(fact.person()))
        .forEach(
            fact -> {
              families.put(fact.person(), fact.family());
              after.add(fact);
            });
    after.addAll(Erased.of(FACTS, families));
    assertThat(erased).hasSizeGreaterThan(400);
    assertThat(released(after, 5)).isEqualTo(released(FACTS, 5));
  }

  @Test
  void s09_parts_do_not_tell_their_total_nor_the_total_a_part() {
    int exact = 0;
    int tries = 50;
    var cells = cells(table("2;PERSONS;YEAR;AGE"));
    for (int salt = 0; salt < tries; salt++) {
      var shown = shown(cells, salt);
      int sum = inner(shown).values().stream().mapToInt(Integer::intValue).sum();
      exact += sum == shown.get(List.of(Dimension.ALL)) ? 1 : 0;
    }
    System.out.printf("totals: %d of %d are the sum of their parts%n", exact, tries);
    assertThat(exact).isLessThan(tries / 4);
  }
}
