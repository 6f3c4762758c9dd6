package fi.tallessa.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Periods, and from which day on they may be counted. */
class PeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2026, 2026-01-01, 2026-12-31, 2027-01-31",
    "2026-Q3, 2026-07-01, 2026-09-30, 2026-10-15",
    "2026-Q4, 2026-10-01, 2026-12-31, 2027-01-15",
    "2026-10, 2026-10-01, 2026-10-31, 2026-11-10",
    "2028-02, 2028-02-01, 2028-02-29, 2028-03-10"
  })
  void s09_a_period_closes_some_days_after_its_last_one(
      String code, LocalDate first, LocalDate last, LocalDate closes) {
    var period = Period.parse(code).orElseThrow();
    assertThat(period.code()).isEqualTo(code);
    assertThat(period.first()).isEqualTo(first);
    assertThat(period.last()).isEqualTo(last);
    assertThat(period.closes()).isEqualTo(closes);
    assertThat(period.closed(closes.minusDays(1))).isFalse();
    assertThat(period.closed(closes)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "26", "2026-13", "2026-00", "2026-Q5", "2026-W07", "1999", "2026-1"})
  void what_is_no_period_is_none(String code) {
    assertThat(Period.parse(code)).isEmpty();
  }

  @Test
  void a_year_has_seventeen() {
    assertThat(Period.of(2026)).hasSize(17).doesNotHaveDuplicates();
  }
}
