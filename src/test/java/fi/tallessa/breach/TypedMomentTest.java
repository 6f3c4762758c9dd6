package fi.tallessa.breach;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.kernel.Purpose;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Art. 33: when something was known and told, to the minute, in the night of the clocks too. */
class TypedMomentTest {

  private static final Visit NEXT_DAY =
      new Visit(WorkerId.random(), Instant.parse("2026-10-26T09:00:00Z"), Purpose.CUSTOMER_WORK);

  private static final Instant KNOWN = Instant.parse("2026-10-25T00:50:00Z");

  @Test
  void art33_of_an_hour_that_is_there_twice_the_first_counts() {
    assertThat(TypedMoment.read("25.10.2026", "3:50", NEXT_DAY).sure()).isEqualTo(KNOWN);
  }

  @Test
  void art33_what_was_told_after_it_was_known_is_never_before_it_by_the_clock_alone() {
    assertThat(TypedMoment.read("25.10.2026", "3:10", KNOWN, NEXT_DAY).sure())
        .isEqualTo(Instant.parse("2026-10-25T01:10:00Z"));
    assertThat(TypedMoment.read("25.10.2026", "3:55", KNOWN, NEXT_DAY).sure())
        .isEqualTo(Instant.parse("2026-10-25T00:55:00Z"));
    assertThat(TypedMoment.read("25.10.2026", "2:40", KNOWN, NEXT_DAY).sure())
        .as("before it all the same")
        .isBefore(KNOWN);
  }
}
