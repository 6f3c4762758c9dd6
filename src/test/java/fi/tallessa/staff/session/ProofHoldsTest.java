package fi.tallessa.staff.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProofHoldsTest {

  private static final Instant SHOWN = Instant.parse("2026-11-30T08:00:00Z");

  @Test
  void asvs_7_5_3_a_page_opens_for_ten_minutes_and_a_form_is_taken_for_thirty() {
    assertThat(holds(false, Duration.ZERO)).isTrue();
    assertThat(holds(false, Duration.ofMinutes(10).minusMillis(1))).isTrue();
    assertThat(holds(false, Duration.ofMinutes(10))).isFalse();
    assertThat(holds(true, Duration.ofMinutes(30).minusMillis(1))).isTrue();
    assertThat(holds(true, Duration.ofMinutes(30))).isFalse();
  }

  private static boolean holds(boolean form, Duration later) {
    return ProofHolds.holds(SHOWN, form, SHOWN.plus(later));
  }
}
