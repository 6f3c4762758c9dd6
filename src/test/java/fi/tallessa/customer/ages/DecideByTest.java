package fi.tallessa.customer.ages;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.datum.Told;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.kernel.Birth;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecideByTest {

  @ParameterizedTest(name = "born {0}, told {1}, guardian since {2}: {3}")
  @CsvSource(
      textBlock =
          """
          2008-11-28, 2020-01-01, 2020-01-01T10:00:00Z, 2026-12-28
          2008-02-29, 2020-01-01, 2020-01-01T10:00:00Z, 2026-03-31
          2008,       2020-01-01, 2020-01-01T10:00:00Z, 2027-01-30
          2005-05-05, 2026-11-28, 2020-01-01T10:00:00Z, 2026-12-28
          2005-05-05, 2020-01-01, 2026-11-28T10:00:00Z, 2026-12-28
          2005-05-05, 2020-01-01, 2026-11-28T22:30:00Z, 2026-12-29
          adult,      2026-11-28, 2020-01-01T10:00:00Z, 2026-12-28
          """)
  void k06_thirty_days_after_the_birthday_or_after_we_learned_of_it_or_of_the_guardian(
      String born, LocalDate told, Instant since, LocalDate goes) {
    var guardian = new KeptGuardian(UUID.randomUUID(), 1, since, null, since, null, false);
    assertThat(
            DecideBy.day(
                Birth.read(born), Told.by(Source.MOTHER, told), guardian, day -> day.plusDays(30)))
        .isEqualTo(goes);
  }
}
