package fi.tallessa.legalbasis.item;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemVersionTest {

  @ParameterizedTest
  @CsvSource({
    "2028-02-29, 12, 2029-02-28",
    "2028-02-29, 48, 2032-02-29",
    "2027-08-31, 6, 2028-02-29",
    "2027-02-28, 12, 2028-02-28",
    "2026-12-31, 2, 2027-02-28"
  })
  void d2_the_last_day_of_a_consent_also_over_29_february(
      LocalDate given, int months, LocalDate last) {
    var version =
        new ItemVersion(
            ItemId.random(),
            1,
            1,
            Set.of(Category.NOTES),
            null,
            months,
            Map.of(),
            WorkerId.random(),
            Instant.EPOCH,
            null);
    assertThat(version.until(given)).isEqualTo(last);
  }
}
