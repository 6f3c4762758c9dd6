package fi.tallessa.customer.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.association.deadline.Deadline;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StepTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final GoesOn GOES =
      new GoesOn(TODAY, (limit, from) -> from.plusDays(limit == Deadline.INTAKE ? 60 : 14));

  @Test
  void s03_nobody_is_offered_anything_or_waits_or_begins_before_the_family_was_spoken_with() {
    assertThat(after(IntakeState.ARRIVED))
        .containsExactlyInAnyOrder(Step.MISSED, Step.REACHED_BY_CALL, Step.DECLINED_BY_US);
    assertThat(Step.REACHED_BY_CALL.leadsTo(IntakeState.ARRIVED)).isEqualTo(IntakeState.REACHED);
    assertThat(Step.MISSED.leadsTo(IntakeState.ARRIVED)).isEqualTo(IntakeState.ARRIVED);
  }

  @Test
  void s03_what_was_declined_begins_only_after_it_was_taken_up_again() {
    assertThat(after(IntakeState.DECLINED)).containsExactlyInAnyOrder(Step.OFFER, Step.QUEUED);
    assertThat(after(IntakeState.BEGUN)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(IntakeState.class)
  void a_call_takes_nobody_out_of_the_list(IntakeState state) {
    for (var call : Set.of(Step.MISSED, Step.ASKED, Step.AHEAD)) {
      assertThat(call.leadsTo(state)).isEqualTo(state);
    }
    assertThat(Step.REACHED_BY_CALL.leadsTo(IntakeState.WAITING)).isEqualTo(IntakeState.WAITING);
  }

  @Test
  void s03_only_speaking_with_the_family_prolongs() {
    var before = TODAY.plusDays(10);
    for (var step : Step.values()) {
      var goes = GOES.after(step, TODAY, before);
      switch (step) {
        case REACHED_BY_CALL, OFFER, QUEUED, ASKED ->
            assertThat(goes).as(step.name()).isEqualTo(TODAY.plusDays(61));
        case DECLINED_BY_THEM, DECLINED_BY_US ->
            assertThat(goes).as(step.name()).isEqualTo(TODAY.plusDays(15));
        default -> assertThat(goes).as(step.name()).isEqualTo(before);
      }
    }
  }

  @Test
  void what_is_written_later_of_an_earlier_day_takes_nothing_away() {
    var before = TODAY.plusDays(50);
    assertThat(GOES.after(Step.ASKED, TODAY.minusDays(40), before)).isEqualTo(before);
    assertThat(GOES.after(Step.ASKED, TODAY.minusDays(5), before)).isEqualTo(TODAY.plusDays(56));
  }

  @Test
  void each_no_and_each_place_before_others_has_reasons_of_a_closed_list() {
    var with = EnumSet.of(Step.DECLINED_BY_THEM, Step.DECLINED_BY_US, Step.AHEAD);
    for (var step : Step.values()) {
      assertThat(step.hasReason()).as(step.name()).isEqualTo(with.contains(step));
    }
  }

  private static Set<Step> after(IntakeState state) {
    var some = EnumSet.noneOf(Step.class);
    Arrays.stream(Step.values()).filter(one -> one.mayFollow(state)).forEach(some::add);
    return some;
  }
}
