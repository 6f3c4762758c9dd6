package fi.tallessa.legalbasis.cabinet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Papers are gone through once a year (S26). */
class StockStandingTest {

  private static final LocalDate LEAP = LocalDate.of(2028, 2, 29);

  @Test
  void s26_a_stock_taking_is_due_a_year_after_the_last_or_after_the_first_paper() {
    assertThat(due(LEAP, LEAP.minusYears(3))).contains(LocalDate.of(2029, 2, 28));
    assertThat(due(null, LEAP)).contains(LocalDate.of(2029, 2, 28));
    assertThat(due(null, null)).isEmpty();
  }

  @Test
  void s26_it_is_late_from_the_day_after_and_never_while_no_paper_has_a_place() {
    assertThat(overdue(LocalDate.of(2029, 2, 28), LEAP)).isFalse();
    assertThat(overdue(LocalDate.of(2029, 3, 1), LEAP)).isTrue();
    assertThat(overdue(LEAP, null)).isFalse();
  }

  private static Optional<LocalDate> due(LocalDate counted, LocalDate first) {
    return StockStanding.due(Optional.ofNullable(counted), () -> Optional.ofNullable(first));
  }

  private static boolean overdue(LocalDate today, LocalDate counted) {
    return new StockStanding(Optional.empty(), Optional.empty(), due(counted, null), today)
        .overdue();
  }
}
