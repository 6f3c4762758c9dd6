package fi.tallessa.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.kernel.Visit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A night each day, also where the clock jumps. */
class NightsTest {

  private static final LocalDate FORWARD = LocalDate.of(2027, 3, 28);
  private static final LocalDate BACK = LocalDate.of(2026, 10, 25);

  private final Nights nights = new Nights(LocalTime.of(2, 30));

  @Test
  void a_night_has_begun_from_its_hour_on() {
    var day = LocalDate.of(2026, 11, 27);
    var begins = Instant.parse("2026-11-27T00:30:00Z");
    assertThat(nights.begins(day)).isEqualTo(begins);
    assertThat(nights.newest(begins)).isEqualTo(day);
    assertThat(nights.newest(begins.minusMillis(1))).isEqualTo(day.minusDays(1));
  }

  /** 3.30 does not exist on the one day, and comes twice on the other. */
  @ParameterizedTest
  @ValueSource(strings = {"02:30", "03:00", "03:30", "04:00"})
  void each_day_has_one_night_where_the_clock_is_put_forward_or_back(String hour) {
    for (var day : new LocalDate[] {FORWARD, BACK}) {
      var nights = new Nights(LocalTime.parse(hour));
      var seen = new LinkedHashSet<LocalDate>();
      var from = day.minusDays(1).atTime(12, 0).atZone(Visit.ZONE).toInstant();
      for (int minute = 0; minute < 2 * 24 * 60; minute++) {
        seen.add(nights.newest(from.plusSeconds(60L * minute)));
      }
      assertThat(seen).containsExactly(day.minusDays(1), day, day.plusDays(1));
    }
  }

  @Test
  void of_an_hour_that_is_not_there_the_night_begins_as_much_later() {
    assertThat(new Nights(LocalTime.of(3, 30)).begins(FORWARD))
        .isEqualTo(Instant.parse("2027-03-28T01:30:00Z"));
  }

  @Test
  void of_an_hour_that_comes_twice_the_first_counts() {
    assertThat(new Nights(LocalTime.of(3, 30)).begins(BACK))
        .isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
  }
}
