package fi.tallessa.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.vault.Epoch;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueTest {

  private static final Duration WEEK = Duration.ofDays(7);

  @ParameterizedTest(name = "begun {0}, asked {1}, at {2}: {3}")
  @CsvSource({
    "2026-03-02T00:30:09Z, ,                    2026-03-08T21:59:00Z, false",
    "2026-03-02T00:30:09Z, ,                    2026-03-08T22:00:00Z, true",
    "2026-03-02T00:30:09Z, ,                    2026-03-09T00:30:01Z, true",
    "2026-03-27T00:30:09Z, ,                    2026-04-02T20:59:59Z, false",
    "2026-03-27T00:30:09Z, ,                    2026-04-02T21:00:00Z, true",
    "2026-03-02T00:30:09Z, 2026-03-02T00:30:10Z, 2026-03-02T00:31:00Z, true",
    "2026-03-02T00:30:09Z, 2026-03-02T00:30:09Z, 2026-03-02T00:31:00Z, false",
    "2026-03-02T00:30:09Z, 2026-03-01T00:00:00Z, 2026-03-02T00:31:00Z, false",
    ",                     ,                    2026-03-02T00:31:00Z, true",
  })
  void s45_an_epoch_is_over_after_its_days_or_when_somebody_asked_since(
      Instant begun, Instant asked, Instant now, boolean due) {
    var epoch = new Epoch(3, true, Optional.ofNullable(begun), Optional.empty());
    assertThat(Due.now(epoch, WEEK, Optional.ofNullable(asked), now)).isEqualTo(due);
  }

  @Test
  void s45_a_clock_that_was_put_back_begins_nothing() {
    var begun = Instant.parse("2026-03-02T00:30:09Z");
    var epoch = new Epoch(3, true, Optional.of(begun), Optional.empty());
    assertThat(Due.now(epoch, WEEK, Optional.empty(), begun.minus(Duration.ofDays(30)))).isFalse();
  }
}
