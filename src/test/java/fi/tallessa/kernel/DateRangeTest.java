package fi.tallessa.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateRangeTest {
  private final LocalDate first = LocalDate.of(2026, 11, 24);
  private final DateRange week = DateRange.from(first).endingOn(first.plusDays(6));

  @Test
  void both_ends_are_included() {
    assertThat(week.contains(first)).isTrue();
    assertThat(week.contains(first.plusDays(6))).isTrue();
    assertThat(week.contains(first.minusDays(1))).isFalse();
    assertThat(week.contains(first.plusDays(7))).isFalse();
    assertThat(week.endedBefore(first.plusDays(6))).isFalse();
    assertThat(week.endedBefore(first.plusDays(7))).isTrue();
  }

  @Test
  void without_an_end_it_goes_on() {
    assertThat(DateRange.from(first).contains(first.plusYears(200))).isTrue();
    assertThat(DateRange.from(first).lastDay()).isEmpty();
  }

  @Test
  void two_ranges_overlap_when_they_share_a_day() {
    assertThat(week.overlaps(DateRange.from(first.plusDays(6)))).isTrue();
    assertThat(week.overlaps(DateRange.from(first.plusDays(7)))).isFalse();
    assertThat(DateRange.from(first.plusDays(7)).overlaps(week)).isFalse();
  }

  @Test
  void an_end_before_the_beginning_is_refused() {
    assertThatThrownBy(() -> week.endingOn(first.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
