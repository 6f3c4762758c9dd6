package fi.tallessa.statistics;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.kernel.DateRange;
import fi.tallessa.statistics.Counting.Cell;
import fi.tallessa.statistics.Counting.Outcome;
import fi.tallessa.statistics.Funding.Paid;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * T7: what somebody reads out of the difference of two released figures, one of whose people all
 * are in the other: of every such pair in all tables and periods of a year, at 5 000 customers and
 * at 400. The attacker knows how figures are moved, who pays for which service, and both releases
 * there may be.
 */
@Tag("long")
class DifferencesTest {

  private static final int SERVICES = 8;

  /** A release and its correction. */
  private static final int RELEASES = 2;

  private static final int TRIED = 10;
  private static final double SURE = 0.9;
  private static final int THOUGHT_OF = 12;
  private static final NoiseTable NOISE =
      new NoiseTable(Protection.MOST, Protection.VARIANCE, Protection.HIDDEN);

  /** So many people and more isolate nobody. */
  private static final int MANY = 5;

  /**
   * Which grant pays for each service: two of them for one service alone. One of those, and the
   * last, begin in February, so January is not in them.
   */
  private static final int[] GRANTS = {0, 0, 1, 1, 2, 3, 4, 4};

  private static final Set<Integer> FROM_FEBRUARY = Set.of(3, 4);

  private static final Offer OFFER = offer();
  private static List<Table> registry;

  @BeforeAll
  static void registry() throws IOException {
    registry =
        Published.tables().stream()
            .filter(table -> !table.measure().amounts() && !table.measure().apart())
            .toList();
  }

  private static Offer offer() {
    return Offer.of(
        2026,
        IntStream.range(0, SERVICES)
            .boxed()
            .collect(Collectors.toMap(DifferencesTest::service, n -> n < 3 ? "north" : "south")),
        IntStream.range(0, SERVICES)
            .mapToObj(
                n -> {
                  var from = LocalDate.of(2026, wholeYear(n) ? 1 : 2, 1);
                  return new Paid(
                      service(n), grant(n), new DateRange(from, from.plusYears(1).minusDays(1)));
                })
            .toList(),
        Map.of());
  }

  private static boolean wholeYear(int service) {
    return !FROM_FEBRUARY.contains(GRANTS[service]);
  }

  /** The one service that a grant pays for; empty where there are more. */
  private static OptionalInt only(UUID grant) {
    var services =
        IntStream.range(0, SERVICES).filter(n -> grant(n).equals(grant)).boxed().toList();
    return services.size() == 1 ? OptionalInt.of(services.getFirst()) : OptionalInt.empty();
  }

  private static UUID service(int n) {
    return new UUID(1, n);
  }

  private static UUID grant(int service) {
    return new UUID(7, GRANTS[service]);
  }

  /**
   * Who is counted in a cell, as everybody knows it; two cells with the same are one.
   *
   * @param where its value in each dimension that is not all
   */
  private record Who(Measure measure, Period period, Map<Dimension, String> where) {

    /** All that everybody knows to hold these and others. */
    Stream<Who> wider() {
      var periods = period.kind() == Period.Kind.YEAR ? List.of(period) : List.of(period, YEAR);
      var measures =
          measure == Measure.PERSONS ? List.of(measure) : List.of(measure, Measure.PERSONS);
      return periods.stream()
          .flatMap(
              when ->
                  measures.stream()
                      .flatMap(what -> places().stream().map(place -> new Who(what, when, place))))
          .filter(who -> !who.equals(this));
    }

    /** Those there to whom something else happened. */
    Stream<Who> others() {
      return Stream.of(Measure.NEW, Measure.ENDED, Measure.HELPED)
          .filter(other -> measure.filters() && other.compareTo(measure) > 0)
          .map(other -> new Who(other, period, where));
    }

    /**
     * With each of its values, or without; a service also as the grant that paid it, or its unit,
     * and a grant as the one service it paid.
     */
    private List<Map<Dimension, String>> places() {
      var places = List.<Map<Dimension, String>>of(Map.of());
      for (var one : where.entrySet()) {
        places = places.stream().flatMap(place -> ways(one).map(way -> with(place, way))).toList();
      }
      return places;
    }

    private static Stream<Map<Dimension, String>> ways(Map.Entry<Dimension, String> one) {
      var ways = new ArrayList<Map<Dimension, String>>(List.of(Map.of(), Map.ofEntries(one)));
      if (one.getKey() == Dimension.SERVICE) {
        int n = (int) UUID.fromString(one.getValue()).getLeastSignificantBits();
        ways.add(Map.of(Dimension.UNIT, OFFER.units().get(service(n))));
        if (wholeYear(n)) {
          ways.add(Map.of(Dimension.GRANT, grant(n).toString()));
        }
      }
      if (one.getKey() == Dimension.GRANT) {
        only(UUID.fromString(one.getValue()))
            .ifPresent(n -> ways.add(Map.of(Dimension.SERVICE, service(n).toString())));
      }
      return ways.stream();
    }

    private static Map<Dimension, String> with(
        Map<Dimension, String> place, Map<Dimension, String> way) {
      var both = new HashMap<>(place);
      both.putAll(way);
      return Map.copyOf(both);
    }
  }

  private static final Period YEAR = new Period(2026, Period.Kind.YEAR, 1);

  /**
   * How many are there.
   *
   * @param people the same number of the same people
   * @param shown what each release shows; 0 where nothing is
   * @param alike what it would show if whoever began or ended was moved as all persons are
   */
  private record Figure(int persons, long people, List<Integer> shown, List<Integer> alike) {}

  /**
   * Two figures, the people of the narrow one all among those of the wide one.
   *
   * @param across whether the narrow one counts something else
   */
  private record Pair(Figure wide, Figure narrow, boolean across) {

    /** How many are in the wide one alone. */
    int apart() {
      return wide.persons() - narrow.persons();
    }

    Thought thought(Function<Figure, List<Integer>> seen) {
      return Thought.of(seen.apply(wide), seen.apply(narrow), !across);
    }

    /** Whether one release proves that somebody is: the same people would be shown alike. */
    boolean differs() {
      return !across && !wide.shown().getFirst().equals(narrow.shown().getFirst());
    }
  }

  /** All figures of one association's year. */
  private static Map<Who, Figure> released(int customers, int seed) {
    var facts = Imagined.coming(Imagined.people(customers, 700 + seed), seed);
    var all = new HashMap<Who, Figure>();
    for (var period : Period.of(2026)) {
      var tables = registry.stream().filter(table -> table.of(period)).toList();
      if (!tables.isEmpty()) {
        all.putAll(figures(period, tables, facts, seed));
      }
    }
    return all;
  }

  private static List<Pair> pairs(Map<Who, Figure> all) {
    return all.entrySet().stream()
        .flatMap(
            some ->
                some.getKey()
                    .wider()
                    .filter(all::containsKey)
                    .map(
                        wide ->
                            new Pair(
                                all.get(wide),
                                some.getValue(),
                                wide.measure() != some.getKey().measure())))
        .toList();
  }

  private static Map<Who, Figure> figures(
      Period period, List<Table> tables, List<Fact> year, int seed) {
    var facts = year.stream().filter(period::has).toList();
    var persons = Traits.of(facts);
    var salts = IntStream.range(0, RELEASES).mapToObj(n -> Mix.of(RELEASES * seed + n)).toList();
    var shown = salts.stream().map(salt -> shown(period, tables, year, salt)).toList();
    var all = new HashMap<Who, Figure>();
    for (var table : tables) {
      if (shown.stream().allMatch(one -> one.containsKey(table))) {
        Cells.of(table, facts, persons, OFFER, Map.of())
            .forEach(
                (place, cell) -> {
                  var figure =
                      new Figure(
                          cell.persons(),
                          cell.key(),
                          shown.stream().map(one -> one.get(table).getOrDefault(place, 0)).toList(),
                          salts.stream().map(salt -> new Protection(salt).persons(cell)).toList());
                  var before = all.put(who(table, period, place), figure);
                  assertThat(before).as("the same people in two tables").isIn(null, figure);
                });
      }
    }
    return all;
  }

  /** The figures of each table that one release shows. */
  private static Map<Table, Map<List<String>, Integer>> shown(
      Period period, List<Table> tables, List<Fact> year, long salt) {
    return Counting.of(tables, period, year, List.of(), OFFER, new Protection(salt)).stream()
        .filter(one -> one.outcome() == Outcome.SHOWN)
        .collect(
            toMap(
                Counting.Counted::table,
                one -> one.cells().stream().collect(toMap(Cell::place, Cell::shown))));
  }

  private static Who who(Table table, Period period, List<String> place) {
    var where = new HashMap<Dimension, String>();
    for (int n = 0; n < place.size(); n++) {
      if (!place.get(n).equals(Dimension.ALL)) {
        where.put(table.by().get(n), place.get(n));
      }
    }
    var grant = Optional.ofNullable(where.get(Dimension.GRANT)).map(UUID::fromString);
    grant
        .flatMap(one -> only(one).stream().filter(DifferencesTest::wholeYear).boxed().findFirst())
        .ifPresent(n -> where.put(Dimension.SERVICE, service(n).toString()));
    var service = where.get(Dimension.SERVICE);
    if (service != null && wholeYear((int) UUID.fromString(service).getLeastSignificantBits())) {
      where.remove(Dimension.GRANT);
    }
    assertThat(where.keySet().containsAll(Set.of(Dimension.SERVICE, Dimension.GRANT)))
        .as("by service a grant that pays a part of the year")
        .isFalse();
    return new Who(table.measure(), period, Map.copyOf(where));
  }

  /** How likely it is that of so many so many are shown, release by release. */
  private static double likely(int persons, List<Integer> shown) {
    return shown.stream()
        .mapToDouble(
            one ->
                persons == 0
                    ? one == 0 ? 1 : 0
                    : Published.likely(NOISE.row(persons), one - persons))
        .reduce(1, (one, other) -> one * other);
  }

  /**
   * What the attacker thinks of a pair, who takes every number up to twelve as likely to be between
   * the two.
   *
   * @param apart the likeliest number
   * @param sure how sure of it they are
   * @param few how sure that somebody is, and fewer than {@link #MANY}
   */
  private record Thought(int apart, double sure, double few) {

    /**
     * @param alike whether the same people would be shown as the same figure in both
     */
    static Thought of(List<Integer> wide, List<Integer> narrow, boolean alike) {
      var likely = new double[THOUGHT_OF + 1];
      int least = narrow.stream().mapToInt(one -> one - Protection.MOST).max().orElseThrow();
      int most = narrow.stream().mapToInt(one -> one + Protection.MOST).min().orElseThrow();
      for (int persons = Math.max(0, least); persons <= most; persons++) {
        double there = likely(persons, narrow);
        for (int apart = alike ? 1 : 0; apart <= THOUGHT_OF; apart++) {
          likely[apart] += there * likely(persons + apart, wide);
        }
        likely[0] += alike && wide.equals(narrow) ? there : 0;
      }
      int best =
          IntStream.rangeClosed(0, THOUGHT_OF)
              .reduce(0, (one, other) -> likely[other] > likely[one] ? other : one);
      double all = DoubleStream.of(likely).sum();
      double few = DoubleStream.of(likely).skip(1).limit(MANY - 1).sum();
      return all == 0 ? new Thought(best, 0, 0) : new Thought(best, likely[best] / all, few / all);
    }

    boolean claim() {
      return sure > SURE && apart < MANY;
    }
  }

  /** Of claims, how many were made, and how many are right. */
  private static final class Claims {
    private int made;
    private int right;

    void add(boolean claimed, boolean isSo) {
      made += claimed ? 1 : 0;
      right += claimed && isSo ? 1 : 0;
    }

    @Override
    public String toString() {
      return "%d, %d right".formatted(made, right);
    }
  }

  /** What is claimed of all pairs of some associations, and what is so. */
  private static final class Tried {

    /** By one release, that just so many are between. */
    private final Claims one = new Claims();

    /** By it and its correction, that just so many are between, and not nobody. */
    private final Claims both = new Claims();

    /** That nobody is: all of a group ended, answered or waited alike, or came when a grant paid. */
    private final Claims nobody = new Claims();

    /** That all of a group began, ended or were asked. */
    private final Claims everybody = new Claims();

    /** The same if all were moved by one number. */
    private final Claims alike = new Claims();

    /** That somebody is between, and few. */
    private final Claims few = new Claims();

    private final Claims fewByBoth = new Claims();

    /** That somebody is between, where few are: figures of one measure that differ prove it. */
    private final Claims somebody = new Claims();

    /** That just those who began ended, or were asked. */
    private final Claims same = new Claims();

    private final int[] between = new int[MANY];
    private int pairs;
    private int guessed;
    private double surest;

    void add(Pair pair) {
      pairs++;
      int apart = pair.apart();
      boolean areFew = apart > 0 && apart < MANY;
      var first = pair.thought(figure -> figure.shown().subList(0, 1));
      one.add(first.claim(), first.apart() == apart);
      few.add(first.few() > SURE, areFew);
      somebody.add(areFew && pair.differs(), true);
      surest = Math.max(surest, first.apart() < MANY ? first.sure() : 0);
      var corrected = pair.thought(Figure::shown);
      (corrected.apart() > 0 ? both : pair.across() ? everybody : nobody)
          .add(corrected.claim(), corrected.apart() == apart);
      fewByBoth.add(corrected.few() > SURE, areFew);
      if (pair.across()) {
        var moved = Thought.of(pair.wide().alike(), pair.narrow().alike(), true);
        alike.add(moved.claim(), moved.apart() == apart);
      }
      if (apart < MANY) {
        between[apart]++;
        guessed += corrected.apart() == apart ? 1 : 0;
      }
    }

    int small() {
      return IntStream.of(between).sum();
    }

    int blind() {
      return IntStream.of(between).max().orElseThrow();
    }

    @Override
    public String toString() {
      return """
          %d pairs, %d with under %d people between, %d of them with nobody;
            by one release above 0.9: so many %s (the surest %.2f); one to four %s; somebody, of one to four %d;
            by it and its correction: so many %s; one to four %s; nobody between two of one measure %s;
            all of a group began, ended or were asked %s; moved alike %s; the same began and ended %s;
            of those few %d guessed, %d without looking"""
          .formatted(
              pairs, small(), MANY, between[0], one, surest, few, somebody.made, both, fewByBoth,
              nobody, everybody, alike, same, guessed, blind());
    }
  }

  private static Tried tried(int customers, int associations) {
    var tried = new Tried();
    for (int seed = 0; seed < associations; seed++) {
      var all = released(customers, seed);
      pairs(all).forEach(tried::add);
      all.forEach(
          (who, figure) ->
              who.others()
                  .filter(all::containsKey)
                  .map(all::get)
                  .filter(other -> figure.shown().equals(other.shown()))
                  .filter(other -> !other.shown().contains(0))
                  .forEach(other -> tried.same.add(true, figure.people() == other.people())));
    }
    System.out.printf("differences at %d customers: %s%n", customers, tried);
    assertThat(tried.small()).as("there is something to read").isGreaterThan(50);
    assertThat(tried.alike.right).as("the attack works").isGreaterThan(5);
    assertThat(tried.guessed).isLessThan(tried.blind() + tried.small() * 15 / 100);
    assertThat(tried.one.made).isZero();
    assertThat(tried.both.right).isZero();
    assertThat(tried.everybody.right).isZero();
    assertThat(tried.same.right).isLessThanOrEqualTo(tried.same.made / 2);
    return tried;
  }

  @Test
  void t07_of_no_two_released_figures_anybody_reads_who_is_in_one_alone() {
    var tried = tried(5_000, TRIED);
    assertThat(tried.somebody.made).isLessThan(tried.pairs / 100);
    assertThat(tried.few.made).isLessThan(tried.pairs / 100);
    assertThat(tried.fewByBoth.made).isLessThan(tried.pairs / 100);
    assertThat(tried.nobody.made).isLessThanOrEqualTo(TRIED);
  }

  @Test
  void t07_nor_where_there_are_four_hundred_customers() {
    var tried = tried(400, TRIED);
    assertThat(tried.somebody.made).isLessThan(tried.pairs / 5);
    assertThat(tried.few.made).isLessThan(tried.pairs / 10);
    assertThat(tried.fewByBoth.made).isLessThan(tried.pairs / 5);
    assertThat(tried.nobody.made).isLessThanOrEqualTo(tried.pairs / 20);
  }
}
