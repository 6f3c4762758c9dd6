package fi.tallessa.association.clock;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.kernel.TimeLimit;
import fi.tallessa.kernel.Visit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Issue 8, point 2: the clock of Art. 12(3) and Art. 33(1), with every example there is. */
class LegalClockTest {

  private static final TimeLimit MONTH = TimeLimit.months(1);
  private static final TimeLimit FURTHER = TimeLimit.months(2);
  private static final TimeLimit HOURS = TimeLimit.hours(72);

  @ParameterizedTest(name = "came {0}: answered by {1}, at the latest {2} ({3})")
  @CsvSource({
    "2026-01-31, 2026-03-02, 2026-04-30, 28.2 is a Saturday",
    "2026-04-01, 2026-05-04, 2026-07-01, 1.5 is May Day and a Friday",
    "2026-11-05, 2026-12-07, 2027-02-05, 5.12 is a Saturday and 6.12 Independence Day",
    "2025-12-31, 2026-02-02, 2026-03-31, 31.1 is a Saturday",
    "2028-01-31, 2028-02-29, 2028-05-02, a leap day; 30.4 is a Sunday before May Day",
    "2026-11-24, 2026-12-28, 2027-02-24, Christmas Eve to a Sunday",
    "2026-05-19, 2026-06-22, 2026-08-19, Midsummer Eve",
    "2026-10-25, 2026-11-25, 2027-01-25, the night the clocks change",
    "2027-02-28, 2027-03-30, 2027-05-28, 28.3 is the other one and Easter Sunday",
    "2027-11-06, 2027-12-07, 2028-02-07, Independence Day on a Monday",
    "2026-12-31, 2027-02-01, 2027-03-31, 31.1 is a Sunday"
  })
  void s43_s50_a_month_and_two_more_end_on_a_working_day(
      LocalDate came, LocalDate first, LocalDate longest, String why) {
    var time = AnswerTime.of(came, MONTH, FURTHER);
    assertThat(time.first()).as(why).isEqualTo(first);
    assertThat(time.longest()).as(why).isEqualTo(longest);
  }

  @Test
  void s43_what_moved_the_last_day_is_told() {
    var time = AnswerTime.of(LocalDate.of(2026, 11, 5), MONTH, FURTHER);
    assertThat(time.over()).containsExactly(LocalDate.of(2026, 12, 5), LocalDate.of(2026, 12, 6));
    assertThat(AnswerTime.of(LocalDate.of(2026, 11, 9), MONTH, FURTHER).over()).isEmpty();
  }

  @Test
  void s43_more_time_is_taken_within_the_first_month_or_not_at_all() {
    var time = AnswerTime.of(LocalDate.of(2026, 11, 5), MONTH, FURTHER);
    var last = LocalDate.of(2026, 12, 7);
    assertThat(time.extendable(last)).isTrue();
    assertThat(time.extendable(last.plusDays(1))).isFalse();
    assertThat(time.due(Optional.of(last))).isEqualTo(LocalDate.of(2027, 2, 5));
    assertThat(time.due(Optional.of(last.plusDays(1)))).as("a letter too late").isEqualTo(last);
    assertThat(time.due(Optional.empty())).isEqualTo(last);
  }

  @ParameterizedTest(name = "on {0}: {1}, {2} days")
  @CsvSource({
    "2026-11-29, IN_TIME, 8",
    "2026-11-30, NEAR, 7",
    "2026-12-07, NEAR, 0",
    "2026-12-08, LATE, -1"
  })
  void s43_nothing_is_late_unnoticed(LocalDate today, AnswerTime.State state, long left) {
    var time = AnswerTime.of(LocalDate.of(2026, 11, 5), MONTH, FURTHER);
    assertThat(time.state(Optional.empty(), today)).isEqualTo(state);
    assertThat(time.left(Optional.empty(), today)).isEqualTo(left);
    assertThat(time.state(Optional.of(LocalDate.of(2026, 11, 20)), today))
        .as("with more time")
        .isEqualTo(AnswerTime.State.IN_TIME);
  }

  /** As seen on a wall in Helsinki. */
  @ParameterizedTest(name = "aware {0}: told by {1} ({2})")
  @CsvSource({
    "2026-11-27T16:30, 2026-11-30T16:30, over a weekend",
    "2026-12-04T15:00, 2026-12-07T15:00, over Independence Day",
    "2026-12-23T18:00, 2026-12-26T18:00, over Christmas",
    "2026-10-23T12:00, 2026-10-26T11:00, the night with an hour more",
    "2026-03-27T12:00, 2026-03-30T13:00, the night with an hour less"
  })
  void art33_seventy_two_hours_stop_for_nothing(LocalDateTime aware, LocalDateTime due, String w) {
    var time = ReportTime.of(aware.atZone(Visit.ZONE).toInstant(), HOURS);
    assertThat(time.due().atZone(Visit.ZONE).toLocalDateTime()).as(w).isEqualTo(due);
    assertThat(Duration.between(time.aware(), time.due())).isEqualTo(Duration.ofHours(72));
  }

  @Test
  void art33_the_hour_that_is_there_twice_is_counted_twice() {
    var first = Instant.parse("2026-10-25T00:30:00Z");
    var second = Instant.parse("2026-10-25T01:30:00Z");
    assertThat(LocalDateTime.ofInstant(first, Visit.ZONE))
        .as("half past three, twice")
        .isEqualTo(LocalDateTime.ofInstant(second, Visit.ZONE));
    assertThat(ReportTime.of(first, HOURS).due())
        .isEqualTo(ReportTime.of(second, HOURS).due().minus(Duration.ofHours(1)));
  }

  @Test
  void art33_it_is_near_for_a_day_and_late_from_the_moment_after() {
    var aware = LocalDateTime.of(2026, 11, 27, 16, 30).toInstant(ZoneOffset.UTC);
    var time = ReportTime.of(aware, HOURS);
    assertThat(time.near(aware.plus(Duration.ofHours(47)))).isFalse();
    assertThat(time.near(aware.plus(Duration.ofHours(48)))).isTrue();
    assertThat(time.late(time.due())).isFalse();
    assertThat(time.late(time.due().plusMillis(1))).isTrue();
    assertThat(time.hours(aware.plus(Duration.ofMinutes(90)))).isEqualTo(70);
    assertThat(time.hours(time.due().plus(Duration.ofHours(5)))).isEqualTo(5);
  }
}
