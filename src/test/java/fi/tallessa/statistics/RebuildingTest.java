package fi.tallessa.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.kernel.DateRange;
import fi.tallessa.statistics.Funding.Paid;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * What somebody computes who has every figure of the persons of a year, knows how figures are
 * moved, and takes all tables together, at 5 000 customers (T6, T7).
 */
@Tag("long")
class RebuildingTest {

  private static final Period YEAR = new Period(2026, Period.Kind.YEAR, 1);
  private static final int SERVICES = 8;
  private static final int SERVICES_A_GRANT = 2;
  private static final Offer OFFER = offer();
  private static List<Table> tables;

  @BeforeAll
  static void registry() throws IOException {
    tables =
        Published.tables().stream()
            .filter(table -> table.of(YEAR) && table.measure() == Measure.PERSONS)
            .toList();
  }

  private static Offer offer() {
    var whole = new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    return Offer.of(
        2026,
        Map.of(),
        IntStream.range(0, SERVICES).mapToObj(n -> new Paid(service(n), grant(n), whole)).toList(),
        Map.of());
  }

  private static UUID service(int n) {
    return new UUID(1, n);
  }

  private static UUID grant(int service) {
    return new UUID(7, service / SERVICES_A_GRANT);
  }

  /** All that somebody can be who is in one service: the cells of the table nobody releases. */
  private static final class Domain {

    private static final List<Dimension> BY =
        List.of(Dimension.AREA, Dimension.AGE, Dimension.GENDER, Dimension.SERVICE);

    private final List<Map<Dimension, String>> cells = new ArrayList<>();
    private final Map<List<String>, Integer> at = new HashMap<>();

    Domain() {
      for (int area = 0; area < 12; area++) {
        for (var age : Arrays.asList(Band.values()).subList(0, 5)) {
          for (var gender : List.of("female", "male", "other")) {
            for (int n = 0; n < SERVICES; n++) {
              add("m-" + area, age.code(), gender, n);
            }
          }
        }
      }
    }

    private void add(String area, String age, String gender, int service) {
      at.put(List.of(area, age, gender, service(service).toString()), cells.size());
      cells.add(
          Map.of(
              Dimension.AREA, area,
              Dimension.AGE, age,
              Dimension.GENDER, gender,
              Dimension.SERVICE, service(service).toString(),
              Dimension.GRANT, grant(service).toString()));
    }

    int of(Fact fact) {
      return at.get(List.of(fact.area(), fact.age(), fact.gender(), fact.service().toString()));
    }

    int size() {
      return cells.size();
    }

    /** The cells of a table that all are in, with those of the domain that make them. */
    Map<List<String>, int[]> margins(Table table) {
      var margins = new HashMap<List<String>, List<Integer>>();
      for (int n = 0; n < cells.size(); n++) {
        var places = List.<List<String>>of(List.of());
        for (var dimension : table.by()) {
          var value = cells.get(n).get(dimension);
          places =
              places.stream()
                  .flatMap(
                      place -> List.of(with(place, value), with(place, Dimension.ALL)).stream())
                  .toList();
        }
        for (var place : places) {
          margins.computeIfAbsent(place, one -> new ArrayList<>()).add(n);
        }
      }
      var all = new HashMap<List<String>, int[]>();
      margins.forEach(
          (place, of) -> all.put(place, of.stream().mapToInt(Integer::intValue).toArray()));
      return all;
    }

    private static List<String> with(List<String> place, String value) {
      var longer = new ArrayList<>(place);
      longer.add(value);
      return List.copyOf(longer);
    }
  }

  /**
   * A figure that is served, and what it is made of.
   *
   * @param inner whether it is divided by all dimensions of its table
   */
  private record Margin(Table table, List<String> place, int[] of, int shown) {

    boolean inner() {
      return !place.contains(Dimension.ALL);
    }

    int sum(int[] people) {
      return IntStream.of(of).map(n -> people[n]).sum();
    }
  }

  /** All that is served of some people; what is not there is shown as none. */
  private static List<Margin> served(Domain domain, List<Fact> facts, long salt) {
    var served = new ArrayList<Margin>();
    for (var one :
        Counting.of(tables, YEAR, facts, List.of(), OFFER, new Protection(Mix.of(salt)))) {
      if (one.outcome() == Counting.Outcome.SHOWN && known(one.table())) {
        var shown = new HashMap<List<String>, Integer>();
        one.cells().forEach(cell -> shown.put(cell.place(), cell.shown()));
        domain
            .margins(one.table())
            .forEach(
                (place, of) ->
                    served.add(new Margin(one.table(), place, of, shown.getOrDefault(place, 0))));
      }
    }
    return served;
  }

  /** Nobody here is in a unit. */
  private static boolean known(Table table) {
    return !table.by().contains(Dimension.UNIT);
  }

  private static int[] truth(Domain domain, List<Fact> facts) {
    var people = new int[domain.size()];
    facts.stream()
        .map(fact -> Map.entry(fact.person(), domain.of(fact)))
        .distinct()
        .forEach(one -> people[one.getValue()]++);
    return people;
  }

  /**
   * The attacker draws what the true counts may have been, fits people of area, age, gender and
   * service to all tables, and does so forty times for each of ten associations. What comes out the
   * same nine times of ten is claimed: that in a cell, however wide, there are one or two.
   */
  @Test
  void s09_whoever_rebuilds_the_people_is_sure_of_nobody() {
    var domain = new Domain();
    var ours = new int[2];
    var bare = new int[2];
    double surest = 0;
    for (int seed = 0; seed < 10; seed++) {
      var facts = Imagined.people(5_000, 50 + seed);
      var truth = truth(domain, facts);
      var served = served(domain, facts, seed);
      surest = Math.max(surest, claims(served, truth, new Random(seed), true, ours));
      claims(served, truth, new Random(seed), false, bare);
    }
    System.out.printf(
        "rebuilding: %d claims of one or two people above 0.9, the surest is %.2f sure; of figures as they are %d claims, %d right%n",
        ours[0], surest, bare[0], bare[1]);
    assertThat(bare[1]).as("the attack works").isGreaterThan(30);
    assertThat(bare[1]).isGreaterThan(bare[0] * 9 / 10);
    assertThat(ours[0]).isZero();
  }

  private static final int DRAWS = 40;
  private static final double SURE = 0.9;

  /**
   * Counts claims and those that are right.
   *
   * @param moved whether figures were moved; else the attacker has the true ones
   * @return how sure the surest claim is
   */
  private static double claims(
      List<Margin> served, int[] truth, Random random, boolean moved, int[] claims) {
    var inner = served.stream().filter(Margin::inner).toList();
    var ones = new int[inner.size()];
    var twos = new int[inner.size()];
    var alone = new int[2][truth.length];
    for (int draw = 0; draw < DRAWS; draw++) {
      var people = people(inner, truth, random, moved);
      for (int n = 0; n < inner.size(); n++) {
        int sum = inner.get(n).sum(people);
        ones[n] += sum == 1 ? 1 : 0;
        twos[n] += sum == 2 ? 1 : 0;
      }
      for (int n = 0; n < truth.length; n++) {
        if (people[n] == 1 || people[n] == 2) {
          alone[people[n] - 1][n]++;
        }
      }
    }
    double surest = 0;
    for (int n = 0; n < inner.size(); n++) {
      int is = inner.get(n).sum(truth);
      surest = Math.max(surest, claim(ones[n], is == 1, claims));
      surest = Math.max(surest, claim(twos[n], is == 2, claims));
    }
    for (int n = 0; n < truth.length; n++) {
      surest = Math.max(surest, claim(alone[0][n], truth[n] == 1, claims));
      surest = Math.max(surest, claim(alone[1][n], truth[n] == 2, claims));
    }
    return surest;
  }

  private static double claim(int times, boolean right, int[] claims) {
    double sure = (double) times / DRAWS;
    if (sure > SURE) {
      claims[0]++;
      claims[1] += right ? 1 : 0;
    }
    return sure;
  }

  /** People that the figures may be of. */
  private static int[] people(List<Margin> inner, int[] truth, Random random, boolean moved) {
    var drawn = new int[inner.size()];
    for (int n = 0; n < drawn.length; n++) {
      var one = inner.get(n);
      drawn[n] = moved ? likely(one.shown(), random) : one.sum(truth);
    }
    var fitted = fitted(inner, drawn, truth.length, random);
    var people = new int[truth.length];
    for (int n = 0; n < drawn.length; n++) {
      if (inner.get(n).table().by().size() == 3) {
        for (int one = 0; one < drawn[n]; one++) {
          people[pick(inner.get(n).of(), fitted, random)]++;
        }
      }
    }
    return people;
  }

  private static int pick(int[] of, double[] weights, Random random) {
    double rest = random.nextDouble() * IntStream.of(of).mapToDouble(n -> weights[n]).sum();
    for (int n : of) {
      rest -= weights[n];
      if (rest < 0) {
        return n;
      }
    }
    return of[of.length - 1];
  }

  /** Iterative proportional fitting, from a beginning of chance. */
  private static double[] fitted(List<Margin> inner, int[] drawn, int size, Random random) {
    var fitted = random.doubles(size, 0.5, 1.5).toArray();
    for (int round = 0; round < 15; round++) {
      for (int n = 0; n < drawn.length; n++) {
        var of = inner.get(n).of();
        double sum = IntStream.of(of).mapToDouble(one -> fitted[one]).sum();
        double by = sum > 0 ? drawn[n] / sum : 0;
        IntStream.of(of).forEach(one -> fitted[one] *= by);
      }
    }
    return fitted;
  }

  /** A count that may have been shown so; every count is thought as likely as any other. */
  private static int likely(int shown, Random random) {
    int from = Math.max(0, shown - Protection.MOST);
    var weights = new double[2 * Protection.MOST + 1];
    for (int n = 0; n < weights.length; n++) {
      weights[n] = Published.likely(from + n, shown);
    }
    return from + pick(IntStream.range(0, weights.length).toArray(), weights, random);
  }

  /**
   * The attacker knows that nobody is in a family with anybody, how far a figure can be moved, and
   * that parts make their total. Each solution of that is a way it may be: where two solutions
   * differ in a cell, it is not pinned. All that are divided once, and 300 others.
   */
  @Test
  void s09_linear_programming_pins_no_cell_to_one_value() {
    var domain = new Domain();
    var facts = Imagined.alone(5_000, 12);
    var truth = truth(domain, facts);
    var served = served(domain, facts, 5);
    var model = new ExpressionsBasedModel();
    var variables =
        IntStream.range(0, domain.size())
            .mapToObj(n -> model.newVariable("v" + n).lower(0))
            .toList();
    for (var one : served) {
      assertThat(one.sum(truth)).as("it is one of the ways").isBetween(least(one), most(one));
      var expression = model.newExpression(one.table().code() + one.place());
      IntStream.of(one.of()).forEach(n -> expression.set(variables.get(n), 1));
      expression.lower(least(one)).upper(most(one));
    }
    var targets = targets(served, new Random(3));
    var low = targets.stream().mapToDouble(one -> one.sum(truth)).toArray();
    var high = low.clone();
    var random = new Random(4);
    int solved = 0;
    for (; solved < 6 || solved < 40 && narrowest(low, high) < 1; solved++) {
      variables.forEach(one -> one.weight(random.nextDouble() - 0.5));
      var solution = model.minimise();
      for (int n = 0; n < targets.size(); n++) {
        double sum = IntStream.of(targets.get(n).of()).mapToDouble(solution::doubleValue).sum();
        low[n] = Math.min(low[n], sum);
        high[n] = Math.max(high[n], sum);
      }
    }
    for (int n = 0; n < targets.size(); n++) {
      if (high[n] - low[n] < 1) {
        widen(model, variables, targets.get(n), low, high, n);
        solved++;
      }
    }
    System.out.printf(
        "linear programming: no cell of %d narrower than %.0f persons, after %d programs%n",
        targets.size(), Math.floor(narrowest(low, high) + 1e-6), solved);
    assertThat(targets).hasSizeGreaterThan(320);
    assertThat(narrowest(low, high)).isGreaterThanOrEqualTo(1 - 1e-6);
  }

  private static void widen(
      ExpressionsBasedModel model,
      List<Variable> variables,
      Margin target,
      double[] low,
      double[] high,
      int n) {
    variables.forEach(one -> one.weight(0));
    IntStream.of(target.of()).forEach(one -> variables.get(one).weight(1));
    low[n] = Math.min(low[n], model.minimise().getValue());
    high[n] = Math.max(high[n], model.maximise().getValue());
  }

  private static double narrowest(double[] low, double[] high) {
    return IntStream.range(0, low.length).mapToDouble(n -> high[n] - low[n]).min().orElseThrow();
  }

  /** Somebody is there where a figure is shown. */
  private static int least(Margin one) {
    return Math.max(one.shown() == 0 ? 0 : 1, one.shown() - Protection.MOST);
  }

  private static int most(Margin one) {
    return one.shown() + Protection.MOST;
  }

  private static List<Margin> targets(List<Margin> served, Random random) {
    var once = new ArrayList<Margin>();
    var others = new ArrayList<Margin>();
    for (var one : served) {
      long divided = one.place().stream().filter(value -> !value.equals(Dimension.ALL)).count();
      (divided == 1 ? once : others).add(one);
    }
    Collections.shuffle(others, random);
    once.addAll(others.subList(0, Math.min(300, others.size())));
    return once;
  }
}
