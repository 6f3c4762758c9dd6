package fi.tallessa.statistics;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.holdings.Nameless;
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
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * T7: what somebody reads out of the difference of two released figures, one of whose people all
 * are in the other: of every such pair in all tables and periods of a year, at 5 000 customers and
 * at 400, and of help without a name; and out of two services added up against the grant that pays
 * for both. The attacker knows how figures are moved, who pays for which service, and both releases
 * there may be.
 */
@Tag("long")
class DifferencesTest {

  private static final int SERVICES = 8;

  /** A release and its correction. */
  static final int RELEASES = 2;

  private static final int TRIED = 10;
  private static final double SURE = 0.9;
  private static final int THOUGHT_OF = 12;

  /** So many people and more isolate nobody. */
  static final int MANY = 5;

  /**
   * Which grant pays for each service: two of them for one service alone. One of those, and the
   * last, begin in February, so January is not in them.
   */
  private static final int[] GRANTS = {0, 0, 1, 1, 2, 3, 4, 4};

  private static final Set<Integer> FROM_FEBRUARY = Set.of(3, 4);

  static final Offer OFFER = offer();
  private static List<Table> registry;

  @BeforeAll
  static void registry() throws IOException {
    registry = Published.tables().stream().filter(table -> !table.measure().amounts()).toList();
  }

  private static Offer offer() {
    return Offer.of(
        2026,
        IntStream.range(0, SERVICES)
            .boxed()
            .collect(toMap(DifferencesTest::service, n -> n < 3 ? "north" : "south")),
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

  private static List<Integer> services(UUID grant) {
    return IntStream.range(0, SERVICES).filter(n -> grant(n).equals(grant)).boxed().toList();
  }

  /** The one service that a grant pays for; empty where there are more. */
  private static Optional<Integer> only(UUID grant) {
    return Optional.of(services(grant)).filter(all -> all.size() == 1).map(List::getFirst);
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
  record Who(Measure measure, Period period, Map<Dimension, String> where) {

    /** All that everybody knows to hold these and others. */
    Stream<Who> wider() {
      var periods = period.kind() == Period.Kind.YEAR ? List.of(period) : List.of(period, YEAR);
      var measures = measure.filters() ? List.of(measure, Measure.PERSONS) : List.of(measure);
      return periods.stream()
          .flatMap(
              when ->
                  measures.stream()
                      .flatMap(what -> places().stream().map(place -> new Who(what, when, place))))
          .filter(who -> !who.equals(this));
    }

    /** The same of one service of its grant. */
    Who in(int service) {
      var there = new HashMap<>(where);
      there.remove(Dimension.GRANT);
      there.put(Dimension.SERVICE, service(service).toString());
      return new Who(measure, period, Map.copyOf(there));
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

  /** What an association counted in a year. */
  private record Year(List<Fact> facts, List<Nameless> nameless) {

    Map<List<String>, Tally> cells(Table table, Period period, Map<Long, Traits> persons) {
      return table.measure().apart()
          ? Cells.of(table, nameless.stream().filter(period::has).toList(), OFFER)
          : Cells.of(table, facts.stream().filter(period::has).toList(), persons, OFFER, Map.of());
    }
  }

  /** One in five is in two services. */
  private static Year customers(int many, int seed) {
    var facts = Imagined.inTwo(Imagined.people(many, 700 + seed), 800 + seed);
    return new Year(Imagined.coming(facts, seed), List.of());
  }

  private static Year nameless(int many, int seed) {
    return new Year(List.of(), Imagined.namelessYear(many, 900 + seed));
  }

  /** All its figures. */
  private static Map<Who, Figure> released(Year year, int seed) {
    var all = new HashMap<Who, Figure>();
    for (var period : Period.of(2026)) {
      var tables =
          registry.stream()
              .filter(table -> table.of(period))
              .filter(table -> table.measure().apart() == year.facts().isEmpty())
              .toList();
      if (!tables.isEmpty()) {
        all.putAll(figures(period, tables, year, seed));
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

  private static Map<Who, Figure> figures(Period period, List<Table> tables, Year year, int seed) {
    var persons = Traits.of(year.facts().stream().filter(period::has).toList());
    var salts = IntStream.range(0, RELEASES).mapToObj(n -> Mix.of(RELEASES * seed + n)).toList();
    var shown =
        salts.stream()
            .map(salt -> shown(period, tables, year.facts(), year.nameless(), salt))
            .toList();
    var all = new HashMap<Who, Figure>();
    for (var table : tables) {
      if (shown.stream().allMatch(one -> one.containsKey(table))) {
        year.cells(table, period, persons)
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
  static Map<Table, Map<List<String>, Integer>> shown(
      Period period, List<Table> tables, List<Fact> facts, List<Nameless> nameless, long salt) {
    var protection = new Protection(salt);
    return Counting.of(tables, period, facts, nameless, OFFER, protection).stream()
        .filter(one -> one.outcome() == Outcome.SHOWN)
        .collect(
            toMap(
                Counting.Counted::table,
                one -> one.cells().stream().collect(toMap(Cell::place, Cell::shown))));
  }

  static Who who(Table table, Period period, List<String> place) {
    var where = new HashMap<Dimension, String>();
    for (int n = 0; n < place.size(); n++) {
      if (!place.get(n).equals(Dimension.ALL)) {
        where.put(table.by().get(n), place.get(n));
      }
    }
    var grant = Optional.ofNullable(where.get(Dimension.GRANT)).map(UUID::fromString);
    grant
        .flatMap(DifferencesTest::only)
        .filter(DifferencesTest::wholeYear)
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
    double likely = 1;
    for (int one : shown) {
      likely *= Published.likely(persons, one);
    }
    return likely;
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
      for (int persons : counts(narrow)) {
        double there = likely(persons, narrow);
        for (int apart = alike ? 1 : 0; apart <= THOUGHT_OF; apart++) {
          likely[apart] += there * likely(persons + apart, wide);
        }
        likely[0] += alike && wide.equals(narrow) ? there : 0;
      }
      return of(likely);
    }

    private static Thought of(double[] likely) {
      int best =
          IntStream.rangeClosed(0, THOUGHT_OF)
              .reduce(0, (one, other) -> likely[other] > likely[one] ? other : one);
      double all = DoubleStream.of(likely).sum();
      double few = DoubleStream.of(likely).skip(1).limit(MANY - 1).sum();
      return all == 0 ? new Thought(best, 0, 0) : new Thought(best, likely[best] / all, few / all);
    }

    /**
     * How many are in both of two services, by their figures and that of the grant that pays for
     * these two: where all of one are in the other as well, the grant has the people of the other.
     */
    static Thought ofBoth(List<Integer> one, List<Integer> other, List<Integer> grant) {
      var likely = new double[THOUGHT_OF + 1];
      for (int here : counts(one)) {
        for (int there : counts(other)) {
          double seen = likely(here, one) * likely(there, other);
          for (int both = 0; both <= Math.min(THOUGHT_OF, Math.min(here, there)); both++) {
            likely[both] +=
                both == there
                    ? one.equals(grant) ? seen : 0
                    : both == here
                        ? other.equals(grant) ? seen : 0
                        : seen * likely(here + there - both, grant);
          }
        }
      }
      return of(likely);
    }

    /** All that may have been shown so. */
    private static List<Integer> counts(List<Integer> shown) {
      int least = shown.stream().mapToInt(one -> one - Protection.MOST).max().orElseThrow();
      int most = shown.stream().mapToInt(one -> one + Protection.MOST).min().orElseThrow();
      return IntStream.rangeClosed(Math.max(0, least), most).boxed().toList();
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

    /** That nobody is: all of a group ended or answered alike, or came when a grant paid. */
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

    /** That so many are in both services of a grant, added up against it. */
    private final Claims inBoth = new Claims();

    private int added;
    private int addedRight;
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

    void add(Both both) {
      added++;
      inBoth.add(both.thought().sure() > SURE, both.thought().apart() == both.persons());
      addedRight += both.thought().apart() == both.persons() ? 1 : 0;
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
            of those few %d guessed, %d without looking;
            services added up against their grant: %d times who is in both, %d guessed, claims %s"""
          .formatted(
              pairs,
              small(),
              MANY,
              between[0],
              one,
              surest,
              few,
              somebody.made,
              both,
              fewByBoth,
              nobody,
              everybody,
              alike,
              same,
              guessed,
              blind(),
              added,
              addedRight,
              inBoth);
    }
  }

  /**
   * Who is in both services of a grant.
   *
   * @param persons how many they are
   */
  private record Both(int persons, Thought thought) {}

  /** Of each grant of two services, and of each part of it that stands by both services as well. */
  private static Stream<Both> both(Map<Who, Figure> all) {
    return all.keySet().stream()
        .filter(who -> who.where().containsKey(Dimension.GRANT))
        .flatMap(
            who -> {
              var services =
                  services(UUID.fromString(who.where().get(Dimension.GRANT))).stream()
                      .filter(DifferencesTest::wholeYear)
                      .map(who::in)
                      .filter(all::containsKey)
                      .map(all::get)
                      .toList();
              return services.size() == 2
                  ? Stream.of(both(services.getFirst(), services.getLast(), all.get(who)))
                  : Stream.empty();
            })
        .filter(both -> both.persons() <= THOUGHT_OF);
  }

  private static Both both(Figure one, Figure other, Figure grant) {
    return new Both(
        one.persons() + other.persons() - grant.persons(),
        Thought.ofBoth(one.shown(), other.shown(), grant.shown()));
  }

  private static Tried tried(String what, int associations, IntFunction<Year> year) {
    var tried = new Tried();
    for (int seed = 0; seed < associations; seed++) {
      var all = released(year.apply(seed), seed);
      pairs(all).forEach(tried::add);
      both(all).forEach(tried::add);
      all.forEach(
          (who, figure) ->
              who.others()
                  .filter(all::containsKey)
                  .map(all::get)
                  .filter(other -> figure.shown().equals(other.shown()))
                  .filter(other -> !other.shown().contains(0))
                  .forEach(other -> tried.same.add(true, figure.people() == other.people())));
    }
    System.out.printf("differences of %s: %s%n", what, tried);
    assertThat(tried.small()).as("there is something to read").isGreaterThan(50);
    assertThat(tried.guessed).isLessThan(tried.blind() + tried.small() * 15 / 100);
    assertThat(tried.one.made).isZero();
    assertThat(tried.both.right).isZero();
    assertThat(tried.everybody.right).isZero();
    assertThat(tried.inBoth.made).isZero();
    assertThat(tried.same.right).isLessThan(tried.pairs / 1_000);
    return tried;
  }

  @Test
  void t07_of_no_two_released_figures_anybody_reads_who_is_in_one_alone() {
    var tried = tried("5 000 customers", TRIED, seed -> customers(5_000, seed));
    assertThat(tried.alike.right).as("the attack works").isGreaterThan(5);
    assertThat(tried.added).as("some are in two services").isGreaterThan(20);
    assertThat(tried.somebody.made).isLessThan(tried.pairs / 500);
    assertThat(tried.few.made).isLessThan(tried.pairs / 1_000);
    assertThat(tried.fewByBoth.made).isLessThan(tried.pairs / 1_000);
    assertThat(tried.nobody.made).isLessThan(tried.pairs / 1_000);
  }

  @Test
  void t07_nor_where_there_are_four_hundred_customers() {
    var tried = tried("400 customers", TRIED, seed -> customers(400, seed));
    assertThat(tried.alike.right).as("the attack works").isGreaterThan(5);
    assertThat(tried.added).as("some are in two services").isGreaterThan(20);
    assertThat(tried.somebody.made).isLessThan(tried.pairs / 50);
    assertThat(tried.few.made).isLessThan(tried.pairs / 200);
    assertThat(tried.fewByBoth.made).isLessThan(tried.pairs / 80);
    assertThat(tried.nobody.made).isLessThan(tried.pairs / 200);
  }

  @Test
  void t07_nor_where_nobody_has_a_name() {
    var tried = tried("1 500 times without a name", TRIED, seed -> nameless(1_500, seed));
    assertThat(tried.somebody.made).isLessThan(tried.pairs / 100);
    assertThat(tried.nobody.made).isLessThan(tried.pairs / 1_000);
  }
}
