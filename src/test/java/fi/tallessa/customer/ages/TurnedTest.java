package fi.tallessa.customer.ages;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.customer.informing.Informing;
import fi.tallessa.customer.informing.Informing.Form;
import fi.tallessa.holdings.Turn;
import fi.tallessa.kernel.Birth;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.consent.Decider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What turning 13 or 18 asks, and from which day. */
class TurnedTest {

  private static final Optional<LocalDate> LONG_AGO = Optional.of(LocalDate.of(2020, 9, 3));
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  @ParameterizedTest(name = "born {0}: the list comes {1}, is asked from {2}")
  @CsvSource({
    "2013-11-24, 2026-10-25, 2026-11-24",
    "2012-02-29, 2025-01-30, 2025-03-01",
    "2015-02-28, 2028-01-29, 2028-02-28",
    "2013, 2026-12-01, 2026-12-31"
  })
  void k06_the_list_of_13_comes_30_days_before_and_nobody_is_asked_before_the_day(
      String born, LocalDate comes, LocalDate asked) {
    var child = child(born);
    assertThat(child.open(Turn.AT_13, comes.minusDays(1))).isFalse();
    assertThat(child.open(Turn.AT_13, comes)).isTrue();
    assertThat(child.begun(Turn.AT_13, asked.minusDays(1))).isFalse();
    assertThat(child.begun(Turn.AT_13, asked)).isTrue();
    assertThat(child.open(Turn.AT_18, comes)).isFalse();
  }

  @ParameterizedTest(name = "born {0}: the list comes {1}, is asked from {2}")
  @CsvSource({
    "2008-11-24, 2026-10-25, 2026-11-24",
    "2008-02-29, 2026-01-30, 2026-03-01",
    "2012-02-29, 2030-01-30, 2030-03-01"
  })
  void k06_the_list_of_18_comes_30_days_before_and_that_of_13_goes_with_the_day(
      String born, LocalDate comes, LocalDate asked) {
    var young = child(born);
    assertThat(young.on(Turn.AT_18, comes.minusDays(1))).isFalse();
    assertThat(young.on(Turn.AT_18, comes)).isTrue();
    assertThat(young.on(Turn.AT_13, asked.minusDays(1))).isTrue();
    assertThat(young.on(Turn.AT_13, asked)).isFalse();
    assertThat(young.begun(Turn.AT_18, asked.minusDays(1))).isFalse();
    assertThat(young.begun(Turn.AT_18, asked)).isTrue();
  }

  @Test
  void k06_who_came_at_the_age_or_sleeps_is_asked_nothing_of_it() {
    var born = Birth.read("2013-11-24");
    for (var began : List.of(Optional.of(DAY), Optional.<LocalDate>empty())) {
      var turned = new Turned(born, began, List.of(), List.of(), List.of(Decider.GUARDIAN));
      assertThat(turned.open(Turn.AT_13, DAY)).isFalse();
    }
    for (var age : List.of("unknown", "adult")) {
      assertThat(Turned.TURNS).noneMatch(turn -> child(age).on(turn, DAY));
    }
  }

  @Test
  void k06_it_is_open_until_the_last_line_is_done_and_a_moved_birth_date_opens_it_again() {
    var done = new ArrayList<Milestone>();
    var says = new ArrayList<>(Answer.ticks(Turn.AT_13));
    says.add(Answer.NO_WORD);
    for (var said : says) {
      assertThat(with("2013-11-24", done).open(Turn.AT_13, DAY)).as("before %s", said).isTrue();
      done.add(new Milestone(null, said, DAY, WorkerId.random(), null, null));
    }
    assertThat(with("2013-11-24", done).open(Turn.AT_13, DAY)).isFalse();
    var moved = with("2013-11-26", done);
    assertThat(moved.open(Turn.AT_13, DAY)).as("it only comes, after all").isTrue();
    assertThat(moved.begun(Turn.AT_13, DAY)).isFalse();
    assertThat(moved.ticks(Turn.AT_13))
        .as("what was told before the day was told to somebody else")
        .isEqualTo(Answer.ticks(Turn.AT_13));
    assertThat(with("2014-06-01", done).open(Turn.AT_13, DAY)).isFalse();
  }

  @Test
  void k06_a_notice_told_in_a_childs_words_since_the_day_is_told_and_no_other_is() {
    var child = child("2013-11-24");
    assertThat(child.told(List.of(informed(DAY, Form.CHILD))).ticks(Turn.AT_13))
        .doesNotContain(Answer.NOTICE_TOLD);
    for (var other :
        List.of(informed(DAY, Form.ORDINARY), informed(DAY.minusDays(1), Form.CHILD))) {
      assertThat(child.told(List.of(other)).ticks(Turn.AT_13)).contains(Answer.NOTICE_TOLD);
    }
  }

  @Test
  void art13_an_adult_for_whom_guardians_were_told_is_told_in_ordinary_words_since_the_day() {
    var young = child("2008-11-24");
    assertThat(young.ticks(Turn.AT_18)).contains(Answer.ADULT_TOLD);
    assertThat(young.told(List.of(informed(DAY, Form.ORDINARY))).ticks(Turn.AT_18))
        .doesNotContain(Answer.ADULT_TOLD);
    for (var other :
        List.of(informed(DAY, Form.CHILD), informed(DAY.minusDays(1), Form.ORDINARY))) {
      assertThat(young.told(List.of(other)).ticks(Turn.AT_18)).contains(Answer.ADULT_TOLD);
    }
  }

  private static Informing informed(LocalDate on, Form form) {
    return new Informing(null, 7, "suomi", form, Informing.Way.ALOUD, false, on, WorkerId.random());
  }

  @Test
  void d08_a_guardians_yes_is_asked_of_the_child_at_13_and_a_minors_of_the_adult_at_18() {
    var all = List.of(Decider.GUARDIAN, Decider.YOUNG_PERSON, Decider.YOUNG_PERSON_WITH_GUARDIAN);
    var turned = new Turned(Birth.read("2013-11-24"), LONG_AGO, List.of(), List.of(), all);
    assertThat(turned.anew(Turn.AT_13)).as("of a guardian alone").isEqualTo(1);
    assertThat(turned.anew(Turn.AT_18)).as("as AskedAgain says").isEqualTo(3);
  }

  @Test
  void k06_what_an_adult_said_who_is_15_after_all_was_given_by_no_guardian() {
    var turned =
        new Turned(
            Birth.read("2011-11-24"), LONG_AGO, List.of(), List.of(), List.of(Decider.ADULT));
    assertThat(turned.anew(Turn.AT_13)).isZero();
    assertThat(turned.asksAnew(DAY)).as("and is asked anew all the same").isTrue();
  }

  private static Turned child(String born) {
    return with(born, List.of());
  }

  private static Turned with(String born, List<Milestone> done) {
    return new Turned(Birth.read(born), LONG_AGO, List.of(), done);
  }
}
