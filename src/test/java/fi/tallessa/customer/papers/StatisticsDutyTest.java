package fi.tallessa.customer.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StatisticsDutyTest {

  @Test
  void s26_the_statistics_of_a_year_are_frozen_on_31_march_of_the_next() {
    assertThat(StatisticsDuty.end(LocalDate.of(2026, 1, 1))).isEqualTo("2027-03-31");
    assertThat(StatisticsDuty.end(LocalDate.of(2026, 12, 31))).isEqualTo("2027-03-31");
  }

  @Test
  void s26_a_year_is_frozen_by_today_or_it_is_not_both_ways_round() {
    var today = LocalDate.of(2027, 1, 1);
    for (int n = 0; n < 400; n++, today = today.plusDays(1)) {
      var last = StatisticsDuty.frozenThrough(today);
      assertThat(StatisticsDuty.end(last)).as("" + today).isBeforeOrEqualTo(today);
      assertThat(StatisticsDuty.end(last.plusDays(1))).as("" + today).isAfter(today);
    }
  }
}
