package fi.tallessa.anonymous;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.MovableClock;
import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.Customers;
import fi.tallessa.holdings.Night;
import fi.tallessa.kernel.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * S16, T11: what somebody reads of the counters who has all that the database held on two nights
 * one after the other. That a combination came up on the day between them they read (given up in
 * decision 0057); when on that day they do not.
 */
@RegisterTest
@Tag("long")
class TwoDumpsTest {

  private static final int BEFORE = 200;
  private static final int BETWEEN = 80;

  @Autowired ApplicationContext beans;
  @Autowired Counters counters;
  @Autowired CountersNight night;
  @Autowired Customers customers;
  @Autowired People people;
  @Autowired Owner owner;
  @Autowired MovableClock clock;

  private final Random random = new Random(16);
  private Line line;
  private LocalDate today;

  /** A counter as it lies in the database. */
  private record Lying(String which, int times, double place, double written, double key) {}

  /** What an attacker may put the counters in order by. */
  private static final Map<String, ToDoubleFunction<Lying>> ORDERS =
      Map.of("place", Lying::place, "transaction", Lying::written, "key", Lying::key);

  @Test
  void s16_from_two_nights_nobody_reads_when_on_the_day_a_call_came() {
    today = people.visit(people.worker("Maija Lehto", Role.WORKER)).today();
    line = OpenLine.only(beans, customers.service(), today);
    IntStream.range(0, BEFORE).forEach(n -> counted());
    asleep();
    var first = lying();
    var order = new HashMap<String, Integer>();
    for (int n = 0; n < BETWEEN; n++) {
      order.put(counted(), n);
    }
    var evening = moved(first, lying());
    asleep();
    var moved = moved(first, lying());
    assertThat(moved).as("on that day").extracting(Lying::which).hasSameElementsAs(order.keySet());
    ORDERS.forEach(
        (by, value) -> {
          double awake = alike(evening, value, order);
          double after = alike(moved, value, order);
          double chance = 4 / Math.sqrt(moved.size());
          System.out.printf(
              "two nights of counters: of %d that moved, order by %s is %.2f that of the calls, by chance up to %.2f; before the night %.2f%n",
              moved.size(), by, after, chance, awake);
          assertThat(Math.abs(after)).isLessThan(chance);
        });
    assertThat(alike(evening, Lying::written, order)).as("it would be seen").isGreaterThan(0.9);
  }

  /** Somebody calls; which counter moves. */
  private String counted() {
    var contact =
        new Contact(
            line.id(),
            Channel.values()[random.nextInt(2)],
            Topic.values()[random.nextInt(9)],
            Who.values()[random.nextInt(8)],
            Optional.empty(),
            Optional.empty());
    counters.more(contact, today);
    return contact.channel() + " " + contact.topic() + " " + contact.who();
  }

  private void asleep() {
    night.run(Night.of(today.plusDays(1), clock.instant()));
  }

  private List<Lying> lying() {
    return owner
        .db()
        .sql(
            """
            select channel || ' ' || topic || ' ' || who as which, times, key,
              (ctid::text::point)[0] * 1000 + (ctid::text::point)[1] as place,
              xmin::text::bigint as written
            from anonymous.counter where line_id = ?
            """)
        .param(line.id())
        .query(
            (row, n) ->
                new Lying(
                    row.getString("which"),
                    row.getInt("times"),
                    row.getDouble("place"),
                    row.getDouble("written"),
                    row.getDouble("key")))
        .list();
  }

  private static List<Lying> moved(List<Lying> before, List<Lying> after) {
    var had = before.stream().collect(toMap(Lying::which, Lying::times));
    return after.stream().filter(one -> one.times() != had.getOrDefault(one.which(), 0)).toList();
  }

  /** How alike two orders are: 1 the same, -1 turned round, about 0 by chance (Spearman). */
  private static double alike(
      List<Lying> lying, ToDoubleFunction<Lying> value, Map<String, Integer> order) {
    var one = ranks(lying, value);
    var other = ranks(lying, counter -> order.get(counter.which()));
    double mean = (lying.size() - 1) / 2.0;
    double both = 0;
    double alone = 0;
    double apart = 0;
    for (var counter : lying) {
      double here = one.get(counter) - mean;
      double there = other.get(counter) - mean;
      both += here * there;
      alone += here * here;
      apart += there * there;
    }
    return both / Math.sqrt(alone * apart);
  }

  private static Map<Lying, Integer> ranks(List<Lying> lying, ToDoubleFunction<Lying> value) {
    var sorted = new ArrayList<>(lying);
    sorted.sort(Comparator.comparingDouble(value).thenComparing(Lying::which));
    return IntStream.range(0, sorted.size()).boxed().collect(toMap(sorted::get, n -> n));
  }
}
