package fi.tallessa.customer.guardian;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.kernel.Birth;
import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuardianKnowsTest {

  @ParameterizedTest(name = "born {0}, on {1}: {2}")
  @CsvSource(
      textBlock =
          """
          2013-11-24, 2026-11-23, UNDER_13
          2013-11-24, 2026-11-24, NOT_ASKED
          2013-11-25, 2026-11-24, UNDER_13
          2026-11-24, 2026-11-24, UNDER_13
          2012-02-29, 2025-02-28, UNDER_13
          2012-02-29, 2025-03-01, NOT_ASKED
          2016-02-29, 2029-02-28, UNDER_13
          2013-02-28, 2026-02-28, NOT_ASKED
          2014,       2026-11-24, UNDER_13
          2013,       2026-11-24, MAY_BE_UNDER_13
          2013,       2026-12-31, NOT_ASKED
          2013,       2026-12-30, MAY_BE_UNDER_13
          2012,       2026-01-01, NOT_ASKED
          adult,      2026-11-24, NOT_ASKED
          unknown,    2026-11-24, MAY_BE_UNDER_13
          """)
  void s07_a_possible_child_under_13_counts_as_one(
      String written, LocalDate today, GuardianKnows expected) {
    assertThat(GuardianKnows.of(Birth.read(written), today)).isEqualTo(expected);
    assertThat(GuardianKnows.of(Birth.read(written), today).asked())
        .isEqualTo(expected != GuardianKnows.NOT_ASKED);
  }

  @Test
  void s07_only_a_word_of_a_guardian_or_of_ours_is_awareness() {
    var child = GuardianKnows.UNDER_13;
    assertThat(child.satisfiedBy(List.of())).isFalse();
    assertThat(child.satisfiedBy(List.of(by(Awareness.By.PROFESSIONAL)))).isFalse();
    assertThat(child.satisfiedBy(List.of(by(Awareness.By.GUARDIAN)))).isTrue();
    assertThat(child.satisfiedBy(List.of(by(Awareness.By.PROFESSIONAL), by(Awareness.By.US))))
        .isTrue();
    assertThat(GuardianKnows.NOT_ASKED.satisfiedBy(List.of())).isTrue();
  }

  private static Awareness by(Awareness.By who) {
    return new Awareness(
        UUID.randomUUID(),
        Awareness.How.PHONE,
        who,
        who == Awareness.By.PROFESSIONAL ? "Puolala school" : null,
        LocalDate.of(2026, 11, 24),
        WorkerId.random());
  }
}
