package fi.tallessa.association.attested;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What somebody once looked at holds until the day they said, and no longer. */
class StandingTest {

  private static final LocalDate NEXT = LocalDate.of(2026, 11, 30);

  @Test
  void s38_a_look_holds_until_its_day_and_then_comes_to_whoever_looked_and_then_to_all() {
    assertThat(on(NEXT.minusDays(1))).isEqualTo(Standing.HOLDS);
    assertThat(on(NEXT)).isEqualTo(Standing.DUE);
    assertThat(on(NEXT.plusDays(13))).isEqualTo(Standing.DUE);
    assertThat(on(NEXT.plusDays(14))).isEqualTo(Standing.LATE);
    assertThat(Standing.of(Optional.empty(), NEXT)).isEqualTo(Standing.NEVER);
  }

  @Test
  void every_look_ends_within_a_year() {
    for (var what : Attested.values()) {
      assertThat(what.last(NEXT)).as("" + what).isAfter(NEXT).isBeforeOrEqualTo(NEXT.plusYears(1));
    }
  }

  private static Standing on(LocalDate day) {
    return Standing.of(Optional.of(NEXT), day);
  }
}
