package fi.tallessa.casework.contact;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.kernel.Purpose;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenMetTest {

  /** Half past two in the afternoon. */
  private static final Visit NOW = at("2026-11-28T12:30:00Z");

  @Test
  void today_and_now_where_nobody_says_otherwise() {
    assertThat(WhenMet.typed("", "", NOW).sure())
        .isEqualTo(new WhenMet(LocalDate.of(2026, 11, 28), LocalTime.of(14, 30)));
    assertThat(WhenMet.typed("27.11.2026", "", NOW).sure())
        .isEqualTo(new WhenMet(LocalDate.of(2026, 11, 27), null));
  }

  @ParameterizedTest
  @CsvSource({
    "27.11.2026, 23.50, 23:50",
    "'', 14:35, 14:35",
    "'', 9, 09:00",
    "28.11.2026, 0.00, 00:00"
  })
  void a_time_is_kept_as_the_clock_showed_it(String day, String time, LocalTime kept) {
    assertThat(WhenMet.typed(day, time, NOW).sure().at()).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({
    "29.11.2026, '', day, web.date.future",
    "'', 14.36, time, casework.contact.time.future",
    "'', 24.00, time, web.time.no_such_time",
    "'', half past, time, web.time.unreadable",
    "29.3.2026, 3.30, time, casework.contact.time.left_out",
    "'', 010190-919A, time, web.words.identity_code",
  })
  void what_cannot_have_been_is_refused_at_its_box(
      String day, String time, String box, String key) {
    Result<WhenMet> read = WhenMet.typed(day, time, NOW);
    assertThat(read.problems().on(box).orElseThrow().key()).isEqualTo(key);
  }

  @Test
  void in_the_hour_that_comes_twice_in_autumn_both_are_taken() {
    // 3:30 for the second time, and 3:40 of the first time an hour ago.
    var second = at("2026-10-25T01:30:00Z");
    assertThat(WhenMet.typed("", "3.30", second).isFine()).isTrue();
    assertThat(WhenMet.typed("", "3.40", second).isFine()).isTrue();
    assertThat(WhenMet.typed("", "", second).sure().at()).isEqualTo(LocalTime.of(3, 30));
  }

  @Test
  void a_day_begins_at_midnight_in_helsinki() {
    var afterMidnight = at("2026-11-28T22:05:00Z");
    assertThat(WhenMet.typed("", "", afterMidnight).sure().on())
        .isEqualTo(LocalDate.of(2026, 11, 29));
    assertThat(WhenMet.typed("", "23.50", afterMidnight).isFine()).isFalse();
  }

  private static Visit at(String instant) {
    return new Visit(WorkerId.random(), Instant.parse(instant), Purpose.CUSTOMER_WORK);
  }
}
