package fi.tallessa.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** S18, D14: from when until when, and when it is warned of. */
class TermTest {

  private static final LocalDate LAST = LocalDate.of(2027, 11, 28);
  private final Term term = Term.until(LocalDate.of(2026, 11, 28), LAST);

  @Test
  void s18_it_is_there_on_its_first_and_its_last_day_and_not_around_them() {
    assertThat(term.active(term.from().minusDays(1))).isFalse();
    assertThat(term.active(term.from())).isTrue();
    assertThat(term.active(LAST)).isTrue();
    assertThat(term.active(LAST.plusDays(1))).isFalse();
  }

  @Test
  void s18_ended_by_hand_it_is_over_that_same_day() {
    assertThat(term.ended(LAST).active(LAST)).isFalse();
    assertThat(term.ended(term.from()).active(term.from())).isFalse();
    assertThatThrownBy(() -> term.ended(term.from().minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void d14_it_is_warned_of_from_14_days_before_its_last_day_until_that_day() {
    assertThat(term.endsSoon(LAST.minusDays(15))).isFalse();
    assertThat(term.endsSoon(LAST.minusDays(14))).isTrue();
    assertThat(term.endsSoon(LAST)).isTrue();
    assertThat(term.endsSoon(LAST.plusDays(1))).isFalse();
  }

  @Test
  void d14_prolonged_it_began_when_it_began() {
    var prolonged = term.prolonged(LAST.plusMonths(12));
    assertThat(prolonged.from()).isEqualTo(term.from());
    assertThat(prolonged.lastDay()).isEqualTo(LAST.plusMonths(12));
  }
}
