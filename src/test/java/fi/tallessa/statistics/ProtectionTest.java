package fi.tallessa.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a cell shows, and what it never does. */
class ProtectionTest {

  private final Random random = new Random(7);
  private final Protection protection = new Protection(42);

  /** So many families, each of so many, each with so much. */
  private Tally cell(int families, int each, int... amounts) {
    var tally = new Tally();
    for (int family = 0; family < families; family++) {
      for (int one = 0; one < each; one++) {
        int at = family * each + one;
        long amount = amounts.length == 0 ? 60 : amounts[at % amounts.length];
        tally.add(Imagined.fact(random.nextLong(), family + 1), amount);
      }
    }
    return tally;
  }

  @Test
  void s09_one_or_two_are_never_shown_nor_less_than_none_and_none_stays_none() {
    assertThat(protection.persons(new Tally())).isZero();
    for (int n = 0; n < 20_000; n++) {
      assertThat(protection.persons(cell(n % 12, 1 + n % 3))).isNotNegative().isNotIn(1, 2);
    }
  }

  @Test
  void s09_counts_are_right_on_the_average() {
    double off = 0;
    int cells = 200_000;
    for (int n = 0; n < cells; n++) {
      int families = 1 + n % 10;
      off += protection.persons(cell(families, 1)) - families;
    }
    assertThat(off / cells).isEqualTo(0, within(0.02));
  }

  @Test
  void s09_the_same_people_give_the_same_number_in_every_table_and_one_more_another() {
    var people = new Random(3).longs(30).toArray();
    var one = new Tally();
    var other = new Tally();
    for (int n = 0; n < people.length; n++) {
      one.add(Imagined.fact(people[n], n), 0);
      other.add(Imagined.fact(people[people.length - 1 - n], people.length - 1 - n), 15);
    }
    assertThat(protection.persons(one)).isEqualTo(protection.persons(other));
    assertThat(new Protection(42).persons(one)).isEqualTo(protection.persons(one));

    int moved = 0;
    for (int n = 0; n < 1_000; n++) {
      var cell = cell(30, 1);
      int before = protection.persons(cell);
      cell.add(Imagined.fact(random.nextLong(), 31), 0);
      moved += protection.persons(cell) == before + 1 ? 0 : 1;
    }
    assertThat(moved).as("what one more person does is lost in the noise").isGreaterThan(600);
  }

  /** Each figure more of the same people is one more to take the mean of. */
  @Test
  void s09_of_the_same_people_a_release_draws_two_numbers_at_the_most() {
    for (int n = 0; n < 1_000; n++) {
      var cell = cell(30, 1);
      assertThat(
              Stream.of(Measure.PERSONS, Measure.NEW, Measure.ENDED, Measure.HELPED)
                  .map(measure -> protection.persons(cell, measure))
                  .distinct())
          .hasSizeLessThanOrEqualTo(2);
    }
  }

  /** Where they lie ten apart a single count is possible. */
  @Test
  void s09_no_two_figures_of_the_same_people_lie_far_apart_in_a_release_and_its_correction() {
    int far = 0;
    for (int n = 0; n < 10_000; n++) {
      var cell = cell(30, 1);
      var shown =
          Stream.of(new Protection(1), new Protection(List.of(1L, 2L)))
              .flatMap(
                  release ->
                      Stream.of(Measure.PERSONS, Measure.NEW)
                          .map(measure -> release.persons(cell, measure)))
              .sorted()
              .toList();
      assertThat(shown.getLast() - shown.getFirst()).isLessThanOrEqualTo(Protection.APART);
      int drawnAlone = new Protection(2).persons(cell) - new Protection(1).persons(cell);
      far += Math.abs(drawnAlone) > Protection.APART ? 1 : 0;
    }
    assertThat(far).as("drawn each by itself some would").isPositive();
  }

  @Test
  void s09_a_family_of_eight_is_moved_as_a_family() {
    for (int n = 0; n < 2_000; n++) {
      assertThat(protection.persons(cell(1, 8))).isNotIn(8, 7, 6);
    }
  }

  @Test
  void s09_minutes_of_few_or_of_one_who_has_most_are_withheld() {
    assertThat(protection.amount(new Tally(), Measure.MINUTES)).as("of nobody as of few").isEmpty();
    for (int n = 0; n < 500; n++) {
      assertThat(protection.amount(cell(2, 10), Measure.MINUTES)).as("two families").isEmpty();
      assertThat(protection.amount(cell(20, 1, alone(20)), Measure.MINUTES))
          .as("one has nearly all")
          .isEmpty();
    }
  }

  @Test
  void s09_sums_of_few_small_contacts_and_times_are_not_told_by_rounding() {
    for (int n = 0; n < 2_000; n++) {
      assertThat(protection.amount(cell(5, 1, 1), Measure.CONTACTS)).isNotEqualTo(told(5));
      assertThat(protection.amount(cell(8, 1, 1, 2), Measure.CONTACTS)).isNotEqualTo(told(12));
      assertThat(protection.amount(cell(5, 1, 45), Measure.MINUTES)).isNotEqualTo(told(240));
    }
    assertThat(protection.amount(cell(20, 1, 0), Measure.MINUTES)).as("nobody said any").isEmpty();
  }

  private static OptionalLong told(long sum) {
    return OptionalLong.of(sum);
  }

  /** Somebody who knows the contacts of a cell, and so by how much they were moved. */
  @Test
  void s09_whoever_knows_one_sum_of_a_cell_cannot_take_the_noise_off_another() {
    int alike = 0;
    for (int n = 0; n < 1_000; n++) {
      var cell = cell(100, 1, 1_000);
      double contacts = protection.amount(cell, Measure.CONTACTS).orElseThrow() - 100_000;
      double missed = protection.amount(cell, Measure.MISSED).orElseThrow() - 100_000;
      alike += Math.abs(contacts - missed) < 50 ? 1 : 0;
    }
    assertThat(alike).isLessThan(200);
  }

  @Test
  void s09_what_one_family_has_most_of_is_withheld_however_many_they_are() {
    var tally = new Tally();
    for (int n = 0; n < 8; n++) {
      tally.add(Imagined.fact(random.nextLong(), 1), 600);
    }
    for (int n = 0; n < 12; n++) {
      tally.add(Imagined.fact(random.nextLong(), 2 + n), 10);
    }
    assertThat(tally.amount()).isEqualTo(new Tally.Amount(4_920, 4_800, 10));
    assertThat(protection.amount(tally, Measure.MINUTES)).isEmpty();
  }

  private static int[] alone(int all) {
    var amounts = new int[all];
    amounts[0] = 6_000;
    return amounts;
  }

  @Test
  void s09_whoever_knows_all_others_misses_the_one_with_most_by_a_fifth() {
    int shown = 0;
    for (int n = 0; n < 5_000; n++) {
      var cell = cell(20, 1, 600, 300, 200, 120, 90);
      var amount = protection.amount(cell, Measure.MINUTES);
      if (amount.isPresent()) {
        shown++;
        long others = cell.amount().sum() - cell.amount().most();
        double guess = amount.getAsLong() - others;
        assertThat(Math.abs(guess - 600)).as("guessed").isGreaterThanOrEqualTo(0.2 * 600);
      }
    }
    assertThat(shown).isGreaterThan(4_000);
  }
}
