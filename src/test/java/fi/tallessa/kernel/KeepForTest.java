package fi.tallessa.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeepForTest {

  private static final TimeLimit LIMIT = TimeLimit.months(18);

  @ParameterizedTest(name = "ended {0}, statistics until {1}: {2}")
  @CsvSource({
    // The example of the rules: a month without that date ends it sooner.
    "2024-08-31, 2025-03-31, 2026-09-30",
    // The relationship is the later of the two.
    "2026-06-30, 2026-03-31, 2027-12-30",
    // Out of February, into February, and on its last day in a leap year.
    "2024-02-29, 2024-02-29, 2025-08-29",
    "2026-08-31, 2026-08-31, 2028-02-29",
    "2025-08-31, 2025-08-31, 2027-02-28",
    "2026-08-30, 2026-08-30, 2028-02-29",
    "2026-08-29, 2026-08-29, 2028-02-29",
    "2026-08-28, 2026-08-28, 2028-02-28",
    // At most: no weekend and no holiday makes it longer (1 May 2027 is a Saturday, 6 December a
    // holiday).
    "2025-11-01, 2025-11-01, 2027-05-01",
    "2025-06-06, 2025-06-06, 2026-12-06",
    // Over the turn of the year.
    "2026-12-31, 2027-03-31, 2028-09-30",
  })
  void s42_eighteen_calendar_months_from_the_later_day(
      LocalDate ended, LocalDate statistics, LocalDate erased) {
    var keep = new KeepFor(ended, statistics);
    assertThat(keep.erasedBy(LIMIT)).isEqualTo(erased);
    assertThat(keep.over(LIMIT, Optional.empty(), erased.minusDays(1)))
        .as("a day before")
        .isFalse();
    assertThat(keep.over(LIMIT, Optional.empty(), erased)).as("on the day all is gone").isTrue();
    assertThat(keep.over(LIMIT, Optional.empty(), erased.plusDays(1))).isTrue();
  }

  @Test
  void s42_over_every_day_of_eight_years_it_is_never_longer_than_promised_and_never_a_month_less() {
    for (var day = LocalDate.of(2024, 1, 1); day.getYear() < 2032; day = day.plusDays(1)) {
      var erased = new KeepFor(day, day).erasedBy(LIMIT);
      assertThat(erased.minusMonths(18)).as("%s", day).isBeforeOrEqualTo(day);
      assertThat(erased.plusDays(3).minusMonths(18)).as("%s", day).isAfterOrEqualTo(day);
    }
  }

  @Test
  void s42_a_shorter_time_that_the_association_sets_counts() {
    assertThat(
            new KeepFor(LocalDate.of(2026, 11, 28), LocalDate.of(2027, 3, 31))
                .erasedBy(TimeLimit.months(1)))
        .isEqualTo("2027-04-30");
  }

  @Test
  void s42_neither_day_is_ever_unknown() {
    var day = LocalDate.of(2026, 11, 28);
    assertThatThrownBy(() -> new KeepFor(day, null)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> new KeepFor(null, day)).isInstanceOf(NullPointerException.class);
  }

  @Test
  void s42_of_several_relationships_what_ends_last_counts_of_each_duty_by_itself() {
    var early = new KeepFor(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 3, 31));
    var late = new KeepFor(LocalDate.of(2025, 12, 31), LocalDate.of(2025, 12, 31));
    assertThat(KeepFor.allOf(List.of(early, late)))
        .contains(new KeepFor(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 3, 31)));
    assertThat(KeepFor.allOf(List.of())).isEmpty();
  }

  @Test
  void s42_the_hour_that_comes_twice_and_the_one_that_never_comes_are_one_day() {
    // 25 October 2026, 3:30 in Helsinki, both times; 28 March 2027 around 3:00.
    for (var moment :
        List.of(
            "2026-10-24T21:00:00Z",
            "2026-10-25T00:30:00Z",
            "2026-10-25T01:30:00Z",
            "2026-10-25T21:59:59Z")) {
      assertThat(day(moment)).as(moment).isEqualTo("2026-10-25");
      assertThat(new KeepFor(day(moment), day(moment)).erasedBy(LIMIT)).isEqualTo("2028-04-25");
    }
    assertThat(day("2026-10-25T22:00:00Z")).isEqualTo("2026-10-26");
    assertThat(day("2027-03-27T22:00:00Z")).isEqualTo("2027-03-28");
    assertThat(day("2027-03-28T20:59:59Z")).isEqualTo("2027-03-28");
    assertThat(day("2027-03-28T21:00:00Z")).isEqualTo("2027-03-29");
  }

  private static LocalDate day(String moment) {
    return new Visit(WorkerId.random(), Instant.parse(moment), Purpose.CUSTOMER_WORK).today();
  }
}
