package fi.tallessa.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Issue 6, point 2: what two people agree to lasts two years. */
class AgreedTest {

  @Test
  void art17_it_lasts_to_the_same_day_two_years_on_and_is_past_from_the_next() {
    var confirmed = Instant.parse("2026-11-30T09:00:00Z");
    var last = LocalDate.of(2028, 11, 30);
    assertThat(Agreed.until(confirmed)).isEqualTo(last);
    assertThat(Agreed.past(confirmed, last)).isFalse();
    assertThat(Agreed.past(confirmed, last.plusDays(1))).isTrue();
  }

  @Test
  void art17_the_day_is_that_of_finland_and_a_29_february_ends_on_the_28th() {
    assertThat(Agreed.until(Instant.parse("2026-11-30T22:30:00Z")))
        .isEqualTo(LocalDate.of(2028, 12, 1));
    assertThat(Agreed.until(Instant.parse("2028-02-29T09:00:00Z")))
        .isEqualTo(LocalDate.of(2030, 2, 28));
  }
}
