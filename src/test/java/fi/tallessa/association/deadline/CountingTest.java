package fi.tallessa.association.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.kernel.TimeLimit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CountingTest {

  private static final LocalDate FIRST = LocalDate.of(2018, 5, 25);
  private static final LocalDate SET = LocalDate.of(2026, 12, 1);

  @Test
  void what_began_before_a_change_keeps_its_own_length() {
    var counting = counting(version(2, 30, SET), version(1, 60, FIRST));
    assertThat(counting.lastDay(SET.minusDays(1))).isEqualTo(SET.plusDays(59));
    assertThat(counting.lastDay(SET)).isEqualTo(SET.plusDays(30));
  }

  @Test
  void what_began_before_there_was_a_version_counts_by_the_first() {
    var counting = counting(version(2, 30, SET), version(1, 60, FIRST));
    assertThat(counting.on(LocalDate.of(1999, 1, 1))).isEqualTo(TimeLimit.days(60));
  }

  private static Counting counting(DeadlineVersion... newestFirst) {
    return new Counting(Deadline.VERIFICATION, List.of(newestFirst));
  }

  private static DeadlineVersion version(int number, int days, LocalDate from) {
    return new DeadlineVersion(
        Deadline.VERIFICATION,
        number,
        TimeLimit.days(days),
        Optional.empty(),
        from,
        Optional.empty(),
        Optional.empty());
  }
}
