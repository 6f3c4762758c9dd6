package fi.tallessa.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.statistics.DifferencesTest.Who;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * T7 of sums: what somebody reads out of the difference of two sums of contacts or minutes, one of
 * whose contacts all are in the other, in all tables and periods of a year at 5 000 customers, with
 * a release and its correction.
 */
@Tag("long")
class SumsTest {

  private static final int TRIED = 4;

  /** What is between is guessed where it misses by no more than a tenth. */
  private static final double NEAR = 0.1;

  /** Of so many contacts, or as many times this many minutes, it may be one family. */
  private static final int FEW = 60;

  private static final int MINUTES = 60;

  private static List<Table> registry;

  @BeforeAll
  static void registry() throws IOException {
    registry = Published.tables().stream().filter(table -> table.measure().amounts()).toList();
  }

  /**
   * A sum as it is, and as each release shows it.
   *
   * @param families how much each of them has of it
   */
  private record Sum(Map<Long, Long> families, List<Integer> shown) {

    long there() {
      return families.values().stream().mapToLong(one -> one).sum();
    }
  }

  /** Two sums, all of the narrow one in the wide one. */
  private record Pair(Measure measure, Sum wide, Sum narrow) {

    long between() {
      return wide.there() - narrow.there();
    }

    /** Of how many families. */
    long families() {
      return wide.families().entrySet().stream()
          .filter(one -> !one.getValue().equals(narrow.families().get(one.getKey())))
          .count();
    }

    boolean few() {
      long most = measure == Measure.MINUTES ? FEW * MINUTES : FEW;
      return between() > 0 && between() <= most && families() < DifferencesTest.MANY;
    }

    boolean alike() {
      return wide.shown().getFirst().equals(narrow.shown().getFirst());
    }

    double guess() {
      return IntStream.range(0, DifferencesTest.RELEASES)
          .map(n -> wide.shown().get(n) - narrow.shown().get(n))
          .average()
          .orElseThrow();
    }

    boolean near(double guess) {
      return Math.abs(guess - between()) <= NEAR * between();
    }
  }

  private static Map<Who, Sum> released(List<Fact> facts, int seed) {
    var all = new HashMap<Who, Sum>();
    for (var period : Period.of(2026)) {
      var tables = registry.stream().filter(table -> table.of(period)).toList();
      var there = facts.stream().filter(period::has).toList();
      var persons = Traits.of(there);
      var shown =
          IntStream.range(0, DifferencesTest.RELEASES)
              .mapToObj(
                  n ->
                      DifferencesTest.shown(
                          period, tables, facts, List.of(), Mix.of(1_000L * seed + n)))
              .toList();
      for (var table : tables) {
        families(table, there, persons)
            .forEach(
                (place, families) -> {
                  var figures =
                      shown.stream()
                          .flatMap(
                              one ->
                                  Stream.ofNullable(one.getOrDefault(table, Map.of()).get(place)))
                          .toList();
                  if (figures.size() == DifferencesTest.RELEASES) {
                    all.put(DifferencesTest.who(table, period, place), new Sum(families, figures));
                  }
                });
      }
    }
    return all;
  }

  /** How much each family has in each cell. */
  private static Map<List<String>, Map<Long, Long>> families(
      Table table, List<Fact> facts, Map<Long, Traits> persons) {
    var offer =
        table.dividesGrants() ? DifferencesTest.OFFER.ofWholeYears() : DifferencesTest.OFFER;
    var cells = new HashMap<List<String>, Map<Long, Long>>();
    facts.stream()
        .filter(table.measure()::counts)
        .forEach(
            fact ->
                Cells.places(table, one -> one.of(fact, persons.get(fact.person()), offer))
                    .forEach(
                        place ->
                            cells
                                .computeIfAbsent(place, _ -> new HashMap<>())
                                .merge(fact.family(), table.measure().amount(fact), Long::sum)));
    return cells;
  }

  private static Stream<Who> wider(Who who) {
    var period = who.period();
    if (period.kind() != Period.Kind.MONTH) {
      return who.wider();
    }
    var quarter = new Period(period.year(), Period.Kind.QUARTER, (period.number() + 2) / 3);
    var there = new Who(who.measure(), quarter, who.where());
    return Stream.of(who.wider(), Stream.of(there), there.wider()).flatMap(some -> some).distinct();
  }

  private static List<Pair> pairs(Map<Who, Sum> all) {
    return all.entrySet().stream()
        .flatMap(
            some ->
                wider(some.getKey())
                    .filter(all::containsKey)
                    .map(wide -> new Pair(wide.measure(), all.get(wide), some.getValue())))
        .toList();
  }

  /** How many would be right for whoever says the same of each, and has the best luck in it. */
  private static long blind(List<Pair> few) {
    return few.stream()
        .mapToLong(
            of ->
                few.stream()
                    .filter(one -> one.measure() == of.measure())
                    .filter(one -> one.near(of.between()))
                    .count())
        .max()
        .orElse(0);
  }

  /**
   * Two equal sums are a claim that nothing is between them; where one to four families are, what
   * they have together is not read.
   */
  @Test
  void t07_out_of_two_sums_nobody_reads_what_one_family_has_alone() {
    var pairs = new ArrayList<Pair>();
    for (int seed = 0; seed < TRIED; seed++) {
      var facts = Imagined.byChannel(Imagined.people(5_000, 600 + seed), seed);
      pairs.addAll(pairs(released(facts, seed)));
    }
    var few = pairs.stream().filter(Pair::few).toList();
    var alike = pairs.stream().filter(Pair::alike).toList();
    long none = alike.stream().filter(pair -> pair.between() == 0).count();
    long guessed = few.stream().filter(pair -> pair.near(pair.guess())).count();
    long proven = few.stream().filter(pair -> !pair.alike()).count();
    double off =
        few.stream()
            .mapToDouble(pair -> Math.abs(pair.guess() - pair.between()) / pair.between())
            .average()
            .orElseThrow();
    System.out.printf(
        "sums of 5 000 customers: %d pairs; equal %d, with nothing between %d; one to four families"
            + " between %d: somebody proven by one release %d, what they have guessed to a tenth %d"
            + " (%d without looking), off by %.2f of it on the average%n",
        pairs.size(), alike.size(), none, few.size(), proven, guessed, blind(few), off);
    assertThat(few.size()).as("there is something to read").isGreaterThan(20);
    assertThat(guessed).isLessThanOrEqualTo(blind(few) + few.size() * 15 / 100);
    assertThat(off).as("of what they have").isGreaterThan(0.3);
    assertThat(alike.size()).isLessThan(pairs.size() / 40);
    assertThat(proven).isLessThan(pairs.size() / 20);
  }
}
