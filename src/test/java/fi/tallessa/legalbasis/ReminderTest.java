package fi.tallessa.legalbasis;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.legalbasis.balancing.BalancingState;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderTest {

  private static final LocalDate LAST = LocalDate.of(2027, 1, 31);

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource({
    "2026-12-01, ",
    "2026-12-02, TWO_MONTHS",
    "2027-01-16, TWO_MONTHS",
    "2027-01-17, TWO_WEEKS",
    "2027-01-31, TWO_WEEKS",
  })
  void d21_two_months_and_two_weeks_before_the_last_day(LocalDate day, Reminder said) {
    assertThat(Reminder.of(new BalancingState.InForce(1, LAST), day))
        .isEqualTo(Optional.ofNullable(said));
  }

  @Test
  void d21_once_it_has_ended_it_says_so_until_there_is_another() {
    assertThat(
            Reminder.of(new BalancingState.Overdue(1, LAST, LAST.plusDays(30)), LAST.plusDays(1)))
        .contains(Reminder.ENDED);
    assertThat(
            Reminder.of(new BalancingState.Lapsed(1, LAST, LAST.plusDays(30)), LAST.plusDays(31)))
        .contains(Reminder.ENDED);
    assertThat(Reminder.of(new BalancingState.Missing(), LAST)).isEmpty();
    assertThat(Reminder.of(new BalancingState.Unapproved(1), LAST)).isEmpty();
    assertThat(Reminder.of(new BalancingState.Rejected(1), LAST)).isEmpty();
  }
}
