package fi.tallessa.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.MovableClock;
import fi.tallessa.Owner;
import fi.tallessa.RegisterTest;
import fi.tallessa.vault.Key;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What somebody tries who has all that the database held on two nights one after the other, at 5
 * 000 customers, and no key (T11): to find the sheets of one night among those of the other, and
 * whoever came between. Each prints what it got: a figure that grows is seen before it is one too
 * many.
 */
@RegisterTest
@Tag("long")
class TwoNightsTest {

  private static final int CAME = 25;
  private static final int SHUFFLES = 300;

  @Autowired ApplicationContext beans;
  @Autowired Owner owner;
  @Autowired MovableClock clock;
  @Autowired Facts facts;
  @Autowired TransactionTemplate transaction;

  private CountedYear year;

  /**
   * A sheet as it lies in the database, and what only the key tells.
   *
   * @param place where it lies
   * @param persons who is on it
   */
  private record Lying(
      String place, String transaction, String id, int length, String seal, Set<Long> persons) {}

  /** What an attacker may put the sheets in order by. */
  private enum Order implements ToDoubleFunction<Lying> {
    PLACE {
      @Override
      public double applyAsDouble(Lying sheet) {
        var parts = sheet.place.substring(1, sheet.place.length() - 1).split(",");
        return Long.parseLong(parts[0]) * 1_000.0 + Long.parseLong(parts[1]);
      }
    },
    LENGTH {
      @Override
      public double applyAsDouble(Lying sheet) {
        return sheet.length;
      }
    },
    ID {
      @Override
      public double applyAsDouble(Lying sheet) {
        return Long.parseLong(sheet.id.substring(0, 8), 16);
      }
    }
  }

  @AfterEach
  void backToNow() {
    clock.setBack();
  }

  @Test
  void s09_from_two_nights_no_sheet_is_found_again_and_nobody_who_came_between() {
    year = new CountedYear(beans);
    year.customer();
    year.closed().counted();
    var people = Imagined.people(5_000, 31);
    var came = Imagined.people(CAME, 32);
    var first = night(people);
    var both = new ArrayList<>(people);
    both.addAll(came);
    var second = night(both);

    assertThat(first).hasSizeGreaterThan(100);
    assertThat(values(second)).as("equal values").doesNotContainAnyElementsOf(values(first));
    assertThat(second)
        .extracting(Lying::transaction)
        .as("written at once")
        .containsOnly(second.getFirst().transaction());
    var newcomers = new HashSet<Long>();
    came.forEach(fact -> newcomers.add(fact.person()));
    for (var order : Order.values()) {
      foundAgain(order, sorted(first, order), sorted(second, order));
      foundNew(order, sorted(second, order), newcomers);
    }
  }

  /** As many people as by chance are on two sheets that an order puts beside each other. */
  private static void foundAgain(Order order, List<Lying> first, List<Lying> second) {
    var random = new Random(7);
    double found = shared(first, second);
    double mean = 0;
    double square = 0;
    for (int n = 0; n < SHUFFLES; n++) {
      var shuffled = new ArrayList<>(second);
      Collections.shuffle(shuffled, random);
      double one = shared(first, shuffled);
      mean += one / SHUFFLES;
      square += one * one / SHUFFLES;
    }
    double spread = Math.sqrt(square - mean * mean);
    System.out.printf(
        "two nights, by %s: %.2f people on two sheets side by side, %.2f ± %.2f by chance%n",
        order, found, mean, spread);
    assertThat(found).isLessThan(mean + 4 * spread);
    assertThat(shared(first, first)).as("it would be seen").isGreaterThan(mean + 4 * spread);
  }

  private static double shared(List<Lying> first, List<Lying> second) {
    int pairs = Math.min(first.size(), second.size());
    double shared = 0;
    for (int n = 0; n < pairs; n++) {
      var both = new HashSet<>(first.get(n).persons());
      both.retainAll(second.get(n).persons());
      shared += both.size();
    }
    return shared / pairs;
  }

  /** On the tenth of the sheets that an order puts first, and on the last tenth. */
  private static void foundNew(Order order, List<Lying> sheets, Set<Long> newcomers) {
    int tenth = sheets.size() / 10;
    int all = count(sheets, newcomers);
    int head = count(sheets.subList(0, tenth), newcomers);
    int tail = count(sheets.subList(sheets.size() - tenth, sheets.size()), newcomers);
    double mean = (double) all * tenth / sheets.size();
    System.out.printf(
        "two nights, by %s: of %d places of newcomers %d on the first tenth, %d on the last, %.1f by chance%n",
        order, all, head, tail, mean);
    assertThat(all).isGreaterThan(CAME);
    assertThat(Math.max(head, tail)).isLessThan((int) (mean + 4 * Math.sqrt(mean)) + 1);
  }

  private static int count(List<Lying> sheets, Set<Long> newcomers) {
    return sheets.stream()
        .mapToInt(one -> (int) one.persons().stream().filter(newcomers::contains).count())
        .sum();
  }

  private static Set<String> values(List<Lying> sheets) {
    var values = new HashSet<String>();
    sheets.forEach(one -> values.addAll(List.of(one.id(), one.seal(), one.transaction())));
    return values;
  }

  private static List<Lying> sorted(List<Lying> sheets, Order order) {
    return sheets.stream().sorted(Comparator.comparingDouble(order)).toList();
  }

  private List<Lying> night(List<Fact> people) {
    transaction.executeWithoutResult(status -> facts.writeAnew(year.year(), people, year.key()));
    return transaction.execute(status -> lying(year.key()));
  }

  private List<Lying> lying(Key key) {
    return owner
        .db()
        .sql(
            """
            select ctid::text as place, xmin::text as written, id, length(sealed) as length,
              md5(sealed) as seal, sealed
            from statistics.fact where year = ?
            """)
        .param(year.year())
        .query(
            (row, n) ->
                new Lying(
                    row.getString("place"),
                    row.getString("written"),
                    row.getString("id"),
                    row.getInt("length"),
                    row.getString("seal"),
                    persons(key, row.getObject("id", UUID.class), row.getBytes("sealed"))))
        .list();
  }

  private static Set<Long> persons(Key key, UUID id, byte[] sealed) {
    var persons = new HashSet<Long>();
    key.unseal(Fact.Sheet.SHAPE, id, 1, sealed).facts().forEach(one -> persons.add(one.person()));
    persons.remove(0L);
    return persons;
  }
}
