package fi.tallessa.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.statistics.Counting.Cell;
import fi.tallessa.statistics.Counting.Counted;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
  private static final List<Fact> FACTS = Imagined.people(5_000, 11);
  private static final Map<Long, Traits> PERSONS = Traits.of(FACTS);
  private static List<Table> registry;
  private static List<Table> tables;

  @BeforeAll
  static void registry() throws IOException {
    registry = Published.tables();
    tables = registry.stream().filter(table -> table.of(YEAR)).toList();
  }

  private static List<Counted> released(List<Fact> facts, long salt) {
    return Counting.of(
        tables, YEAR, facts, List.of(), Imagined.NO_OFFER, new Protection(Mix.of(salt)));
  }

  private static Map<List<String>, Integer> shown(Counted counted) {
    return counted.cells().stream().collect(Collectors.toMap(Cell::place, Cell::shown));
  }

  private static Map<List<String>, Integer> shown(
      Map<List<String>, Tally> cells, Table table, long salt) {
    var protection = new Protection(Mix.of(salt));
    var shown = new HashMap<List<String>, Integer>();
    cells.forEach(
        (place, cell) -> shown.put(place, protection.shown(table.measure(), cell).orElse(0)));
    return shown;
  }

  private static Map<List<String>, Tally> cells(Table table) {
    return Cells.of(table, FACTS, PERSONS, Imagined.NO_OFFER, Map.of());
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
    var largest = likeliest(inner(shown(after, table, 0)), Map.of());
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
      var guess = likeliest(inner(shown(after, table, 2_000 + n)), shown(before, table, 1_000 + n));
      right += guess.equals(theirs) ? 1 : 0;
      baseline += largest.equals(theirs) ? 1 : 0;
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
        var after = inner(shown(counted.get(table), table, n));
        var others = new Tally();
        FACTS.stream()
            .filter(fact -> fact.person() != victim)
            .filter(fact -> place(fact).equals(theirs))
            .forEach(fact -> others.add(fact, 0));
        var cells = new HashMap<>(counted.get(table));
        cells.put(theirs, others);
        var before = inner(shown(cells, table, n));
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

  /**
   * Somebody's line was written late, so they are in the correction alone: whoever knows that, and
   * of nobody else, takes the value that grew the most for theirs.
   */
  @Test
  void s09_nobody_reads_how_whoever_came_between_had_waited_ended_or_answered() {
    var facts = Imagined.coming(FACTS, 3);
    var persons = Traits.of(facts);
    var random = new Random(8);
    for (var line :
        List.of(
            "12;NEW;YEAR;WAITED",
            "14;ENDED;YEAR;REASON",
            "34;ENDED;YEAR;LASTED",
            "21;HELPED;YEAR;ANSWER")) {
      var table = table(line);
      var counted = facts.stream().filter(table.measure()::counts).toList();
      var after = Cells.of(table, counted, persons, Imagined.NO_OFFER, Map.of());
      var largest = likeliest(inner(shown(after, table, 0)), Map.of());
      int right = 0;
      int baseline = 0;
      int tries = 200;
      for (int n = 0; n < tries; n++) {
        long victim = counted.get(random.nextInt(counted.size())).person();
        var others = counted.stream().filter(fact -> fact.person() != victim).toList();
        var before = Cells.of(table, others, persons, Imagined.NO_OFFER, Map.of());
        var guess =
            likeliest(inner(shown(after, table, 4_000 + n)), shown(before, table, 3_000 + n));
        right += theirs(guess, after, before) ? 1 : 0;
        baseline += theirs(largest, after, before) ? 1 : 0;
      }
      System.out.printf(
          "differencing a release and its correction, %s by %s: %d of %d guessed, %d without looking%n",
          table.measure(), table.by(), right, tries, baseline);
      assertThat(right).isLessThanOrEqualTo(baseline + tries * 15 / 100);
    }
  }

  /** The cell that grew the most. */
  private static List<String> likeliest(
      Map<List<String>, Integer> now, Map<List<String>, Integer> before) {
    return now.entrySet().stream()
        .max(Comparator.comparingInt(one -> one.getValue() - before.getOrDefault(one.getKey(), 0)))
        .orElseThrow()
        .getKey();
  }

  private static boolean theirs(
      List<String> guess, Map<List<String>, Tally> after, Map<List<String>, Tally> before) {
    int were = before.containsKey(guess) ? before.get(guess).persons() : 0;
    return after.get(guess).persons() > were;
  }

  /** A small cell of one of many associations. */
  private record Small(Tally cell, int association) {

    int shown(Measure measure, int release) {
      return new Protection(Mix.of(2L * association + release)).shown(measure, cell).orElse(0);
    }
  }

  private static final Measure[] OF_THE_SAME = {
    Measure.PERSONS, Measure.NEW, Measure.ENDED, Measure.HELPED
  };

  /** Where cells are small, in associations of 400 and of 5 000 customers. */
  @Test
  void s09_two_releases_do_not_average_the_noise_away() {
    assertThat(averaged(400, 20, Measure.PERSONS)).isLessThan(0.45);
    assertThat(averaged(5_000, 40, Measure.PERSONS)).isLessThan(0.45);
  }

  /**
   * In a project that began and closed in the year, and asked everybody, the same people are
   * counted by four measures, and everybody knows it: four draws, of which the mean is right less
   * often than not. Fewer draws would tell other groups that all of them began or ended (decision
   * 0070).
   */
  @Test
  void s09_two_releases_of_four_measures_do_not_average_the_noise_away() {
    assertThat(averaged(400, 20, OF_THE_SAME)).isLessThan(0.5);
    assertThat(averaged(5_000, 40, OF_THE_SAME)).isLessThan(0.5);
  }

  /** What is moved by one number is one draw, however often it is shown. */
  private static double averaged(int customers, int associations, Measure... measures) {
    var table = table("4;PERSONS;YEAR;AREA,AGE");
    var small = new ArrayList<Small>();
    for (int seed = 0; seed < associations; seed++) {
      int association = seed;
      var facts = Imagined.people(customers, 200 + seed);
      Cells.of(table, facts, Traits.of(facts), Imagined.NO_OFFER, Map.of()).values().stream()
          .filter(cell -> cell.families() < 10)
          .forEach(cell -> small.add(new Small(cell, association)));
    }
    var draws =
        IntStream.rangeClosed(0, 1)
            .boxed()
            .flatMap(
                release ->
                    Stream.of(measures)
                        .map(what -> small.stream().map(one -> one.shown(what, release)).toList()))
            .distinct()
            .toList();
    int right = 0;
    int alone = 0;
    for (int n = 0; n < small.size(); n++) {
      int at = n;
      int is = small.get(n).cell().persons();
      double mean = draws.stream().mapToInt(draw -> draw.get(at)).average().orElseThrow();
      right += Math.round(mean) == is ? 1 : 0;
      alone += draws.getFirst().get(n) == is ? 1 : 0;
    }
    System.out.printf(
        "averaging at %d customers: %d of %d small cells guessed by %d draws, %d by one%n",
        customers, right, small.size(), draws.size(), alone);
    assertThat(small).hasSizeGreaterThan(100);
    return (double) right / small.size();
  }

  /**
   * All of forty people began in the year, or all but one. Whoever sees the same figures of both,
   * in all and in each age and gender, says that all did: moved as all persons are they would be
   * right by one release.
   */
  @Test
  void s09_figures_that_are_equal_everywhere_do_not_tell_that_all_of_a_group_began() {
    int tries = 300;
    var alike = new int[2];
    var ours = new int[2];
    for (int n = 0; n < tries; n++) {
      var all = Imagined.people(40, 900 + n);
      long late = all.getFirst().person();
      var others = all.stream().filter(fact -> fact.person() != late).toList();
      for (int missing = 0; missing < 2; missing++) {
        var began = missing == 0 ? all : others;
        alike[missing] += equalEverywhere(all, began, Measure.PERSONS, n) ? 1 : 0;
        ours[missing] += equalEverywhere(all, began, Measure.NEW, n) ? 1 : 0;
      }
    }
    System.out.printf(
        "equal everywhere: that all began is said %d times of %d, %d times wrongly; moved alike %d and %d%n",
        ours[0] + ours[1], 2 * tries, ours[1], alike[0] + alike[1], alike[1]);
    assertThat(alike[0]).as("the attack works").isEqualTo(tries);
    assertThat(alike[1]).as("and is nearly always right").isLessThan(tries / 10);
    assertThat(ours[0]).isLessThan(tries / 100);
  }

  private static boolean equalEverywhere(
      List<Fact> all, List<Fact> began, Measure moved, long salt) {
    var protection = new Protection(Mix.of(salt));
    return Stream.of(table("2;PERSONS;YEAR;AGE"), table("3;PERSONS;YEAR;GENDER"))
        .allMatch(
            table -> {
              var some = Cells.of(table, began, Traits.of(began), Imagined.NO_OFFER, Map.of());
              return Cells.of(table, all, Traits.of(all), Imagined.NO_OFFER, Map.of())
                  .entrySet()
                  .stream()
                  .allMatch(
                      cell ->
                          protection.persons(cell.getValue())
                              == protection.persons(
                                  some.getOrDefault(cell.getKey(), new Tally()), moved));
            });
  }

  /**
   * The attacker knows how the figures are changed and thinks every count from 1 to 40 as likely:
   * how sure can they be of one? By a single figure never nearly.
   */
  @Test
  void s09_no_figure_makes_anybody_sure_of_a_count() {
    double surest = 0;
    for (int shown = 0; shown <= 45; shown++) {
      double all = 0;
      double most = 0;
      for (int count = 1; count <= 60; count++) {
        double likely = Published.likely(count, shown);
        all += likely;
        most = Math.max(most, likely);
      }
      surest = all > 0 ? Math.max(surest, most / all) : surest;
    }
    System.out.printf("of one figure nobody is surer of a count than %.2f%n", surest);
    assertThat(surest).isLessThan(0.9);
  }

  /**
   * Two figures of the same people are a release and its correction, or all of them and those who
   * began where everybody did; where everybody did and the year is corrected there are four. None
   * lies too far from another, so no count is ever the only one possible. Whoever thinks every
   * count as likely, or knows that somebody is there, says one with a confidence above 0.9 of those
   * who are alone, by four, and else of nobody (decision 0070).
   */
  @Test
  void s09_more_figures_of_the_same_people_make_nobody_certain_of_a_count() {
    var byFour = new Sure(4, 0);
    var whereSomebodyIs = new Sure(4, 1);
    System.out.printf(
        "by four figures of the same people one is said of one above 0.9: %.4f, where somebody is"
            + " known to be there %.3f%n",
        byFour.said[1], whereSomebodyIs.said[1]);
    for (var sure : List.of(new Sure(2, 0), new Sure(2, 1), byFour, whereSomebodyIs)) {
      for (int count = 1; count <= Sure.LOOKED_AT; count++) {
        assertThat(sure.certain[count]).as("certain of %d", count).isZero();
        assertThat(sure.figures > 2 && count == 1 ? 0 : sure.said[count])
            .as("said of %d by %d", count, sure.figures)
            .isZero();
      }
    }
    assertThat(byFour.said[1]).isBetween(0.01, 0.03);
    assertThat(whereSomebodyIs.said[1]).isLessThan(0.33);
  }

  /** What several figures of the same people tell, as the gate draws them after each other. */
  private static final class Sure {

    static final int LOOKED_AT = 40;
    private static final int MOST = LOOKED_AT + 4 * Protection.MOST;
    private static final int HIGHEST = LOOKED_AT + Protection.MOST;
    private static final double CONFIDENCE = 0.9;

    private final int figures;

    /** Of cells of so many the part in which no other count is possible. */
    private final double[] certain = new double[MOST + 1];

    /** The part in which this count is said with confidence. */
    private final double[] said = new double[MOST + 1];

    /**
     * @param fewest the attacker knows that no fewer are there
     */
    Sure(int figures, int fewest) {
      this.figures = figures;
      var likely = new double[MOST + 1];
      Arrays.fill(likely, fewest, MOST + 1, 1);
      look(new int[figures], 0, likely);
    }

    /**
     * @param shown the figures so far, the first {@code n} of them
     * @param likely how likely they are of each count
     */
    private void look(int[] shown, int n, double[] likely) {
      double all = Arrays.stream(likely).sum();
      if (all > 0 && n == figures) {
        add(likely, all);
      }
      for (int next = 0; all > 0 && n < figures && next <= HIGHEST; next++) {
        shown[n] = next;
        var then = new double[likely.length];
        for (int count = 0; count < likely.length; count++) {
          then[count] = likely[count] == 0 ? 0 : likely[count] * next(count, shown, n);
        }
        look(shown, n + 1, then);
      }
    }

    /** How likely the next figure is: one too far from those before would be shown as the first. */
    private static double next(int count, int[] shown, int n) {
      double likely = near(shown, n, shown[n]) ? Published.likely(count, shown[n]) : 0;
      int most = n > 0 && shown[n] == shown[0] ? count + Protection.MOST : -1;
      for (int other = 0; other <= most; other++) {
        likely += near(shown, n, other) ? 0 : Published.likely(count, other);
      }
      return likely;
    }

    private static boolean near(int[] shown, int n, int next) {
      boolean near = true;
      for (int before = 0; before < n; before++) {
        near &= Math.abs(shown[before] - next) <= Protection.APART;
      }
      return near;
    }

    private void add(double[] likely, double all) {
      boolean only = Arrays.stream(likely).filter(one -> one > 0).count() == 1;
      for (int count = 0; count < likely.length; count++) {
        certain[count] += only ? likely[count] : 0;
        said[count] += likely[count] > CONFIDENCE * all ? likely[count] : 0;
      }
    }
  }

  private static final Table CONTACTS = table("15;CONTACTS;YEAR,QUARTER,MONTH;CHANNEL");
  private static final int TRIES = 250;
  private static final long VICTIM = 1;
  private static final int THEIRS = 60;

  /**
   * Of each part of a year the attacker knows all contacts but those of one family, which has
   * sixty, alike in all parts; others come and go. Each part is released once it is over, and what
   * is added up is moved by the sum of many moves of chance, that partly undo each other. Were each
   * part moved by what the family has in it alone, most of the noise would be gone.
   */
  @Test
  void s09_whoever_adds_parts_of_a_year_up_rarely_comes_near_the_family_with_most() {
    double bareQuarters = near(Period.Kind.QUARTER, false);
    double bareMonths = near(Period.Kind.MONTH, false);
    double quarters = near(Period.Kind.QUARTER, true);
    double months = near(Period.Kind.MONTH, true);
    System.out.printf(
        "adding up: within a fifth by quarters %.2f, by months %.2f; moved by the part alone %.2f and %.2f%n",
        quarters, months, bareQuarters, bareMonths);
    assertThat(bareQuarters).as("the attack works").isGreaterThan(0.4);
    assertThat(bareMonths).as("the attack works").isGreaterThan(0.4);
    assertThat(quarters).isLessThan(0.25);
    assertThat(months).isLessThan(0.25);
  }

  /** How often the parts added up come within a fifth of what the family has. */
  private static double near(Period.Kind kind, boolean ofTheYear) {
    var random = new Random(6);
    int near = 0;
    for (int n = 0; n < TRIES; n++) {
      var facts = parts(kind, random);
      long others = facts.stream().filter(one -> one.family() != VICTIM).count();
      long sum = 0;
      for (var period : periods(kind)) {
        var known = facts.stream().filter(one -> one.month() <= period.lastMonth()).toList();
        sum += contacts(period, ofTheYear ? known : in(period, known), n);
      }
      near += Math.abs(sum - others - THEIRS) <= 0.2 * THEIRS ? 1 : 0;
    }
    return (double) near / TRIES;
  }

  /** In each part a hundred and twenty others once, and the family so that it is sixty times. */
  private static List<Fact> parts(Period.Kind kind, Random random) {
    var facts = new ArrayList<Fact>();
    for (var period : periods(kind)) {
      int each = THEIRS / periods(kind).size();
      facts.add(called(VICTIM, VICTIM, period, each));
      for (int n = 0; n < 120; n++) {
        facts.add(called(random.nextLong(), random.nextLong(), period, 1));
      }
    }
    return facts;
  }

  private static List<Period> periods(Period.Kind kind) {
    return Period.of(2026).stream().filter(one -> one.kind() == kind).toList();
  }

  private static List<Fact> in(Period period, List<Fact> facts) {
    return facts.stream().filter(period::has).toList();
  }

  private static Fact called(long person, long family, Period period, int contacts) {
    return Imagined.fact(
        person,
        family,
        period.lastMonth(),
        Imagined.SERVICE,
        "from_10",
        "female",
        "m-853",
        "phone",
        contacts);
  }

  /** All contacts of a period as they are released, of what was counted until then. */
  private static int contacts(Period period, List<Fact> facts, long salt) {
    return Counting.of(
            List.of(CONTACTS),
            period,
            facts,
            List.of(),
            Imagined.NO_OFFER,
            new Protection(Mix.of(salt)))
        .getFirst()
        .cells()
        .stream()
        .filter(cell -> cell.place().equals(List.of(Dimension.ALL)))
        .mapToInt(Cell::shown)
        .findFirst()
        .orElseThrow();
  }

  /**
   * The same people come in each quarter, and all is released when the year is over. Were each sum
   * of theirs moved alike, four quarters less the year would be three times the move.
   */
  @Test
  void s09_the_same_people_in_each_quarter_do_not_tell_by_how_much_sums_are_moved() {
    var random = new Random(9);
    int right = 0;
    for (int n = 0; n < TRIES; n++) {
      var facts = new ArrayList<Fact>();
      for (int family = 1; family <= 120; family++) {
        long person = random.nextLong();
        int each = family == VICTIM ? 15 : 1 + random.nextInt(3);
        for (var period : periods(Period.Kind.QUARTER)) {
          facts.add(called(person, family, period, each));
        }
      }
      int year = contacts(YEAR, facts, n);
      int quarters = 0;
      for (var period : periods(Period.Kind.QUARTER)) {
        quarters += contacts(period, facts, n);
      }
      long is = facts.stream().mapToInt(Fact::contacts).sum();
      right += Math.abs(year - (quarters - year) / 3.0 - is) <= 1 ? 1 : 0;
    }
    System.out.printf("the same in each quarter: %d of %d sums read%n", right, TRIES);
    assertThat(right).isLessThan(TRIES / 10);
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
    var table = table("2;PERSONS;YEAR;AGE");
    var cells = cells(table);
    for (int salt = 0; salt < tries; salt++) {
      var shown = shown(cells, table, salt);
      int sum = inner(shown).values().stream().mapToInt(Integer::intValue).sum();
      exact += sum == shown.get(List.of(Dimension.ALL)) ? 1 : 0;
    }
    System.out.printf("totals: %d of %d are the sum of their parts%n", exact, tries);
    assertThat(exact).isLessThan(tries / 4);
  }
}
