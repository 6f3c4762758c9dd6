package fi.tallessa.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurningTest {

  @ParameterizedTest(name = "born {0}, {1} on {2}")
  @CsvSource({
    "2013-11-24, 13, 2026-11-24", "2008-11-24, 18, 2026-11-24", "2012-02-29, 13, 2025-03-01",
    "2012-02-29, 16, 2028-02-29", "2008-02-29, 18, 2026-03-01", "2013-02-28, 13, 2026-02-28",
    "2013, 13, 2026-12-31", "2008, 18, 2026-12-31"
  })
  void s07_one_turns_13_and_18_on_that_day_and_not_a_day_before(
      String written, int years, LocalDate day) {
    var birth = Birth.read(written);
    assertThat(birth.turns(years)).contains(day);
    assertThat(birth.youngestAge(day)).isEqualTo(years);
    assertThat(birth.youngestAge(day.minusDays(1))).isEqualTo(years - 1);
  }

  @Test
  void nobody_turns_anything_whose_age_was_not_told() {
    assertThat(new Birth.Unknown().turns(13)).isEqualTo(Optional.empty());
    assertThat(new Birth.AdultNotAsked().turns(18)).isEqualTo(Optional.empty());
    assertThat(new Birth.AdultNotAsked().ofAge(LocalDate.of(2026, 1, 1))).isTrue();
    assertThat(new Birth.Unknown().ofAge(LocalDate.of(2026, 1, 1))).isFalse();
  }
}
