package fi.tallessa.access.intern;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InternDaysTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

  @Test
  void a_practice_has_a_last_day() {
    assertThat(problems(null, null)).isEqualTo(said("access.intern.until.missing"));
    assertThat(InternDays.range(Optional.empty(), Optional.of(TODAY), TODAY).sure())
        .isEqualTo(new DateRange(TODAY, TODAY));
  }

  @Test
  void a_practice_lasts_a_year_at_most_counted_from_its_first_day() {
    var first = TODAY.plusDays(10);
    assertThat(problems(first, first.plusMonths(12)).isEmpty()).isTrue();
    assertThat(problems(first, first.plusMonths(12).plusDays(1)))
        .isEqualTo(Problems.of(Problem.of("until", "access.intern.until.far", 12)));
  }

  @Test
  void a_practice_neither_ends_before_it_begins_nor_begins_in_the_past() {
    assertThat(problems(TODAY.plusDays(2), TODAY.plusDays(1))).isEqualTo(said("web.date.order"));
    assertThat(problems(TODAY.minusDays(1), TODAY).isEmpty()).isFalse();
  }

  private static Problems problems(LocalDate from, LocalDate until) {
    return InternDays.range(Optional.ofNullable(from), Optional.ofNullable(until), TODAY)
        .problems();
  }

  private static Problems said(String key) {
    return Problems.of(Problem.of("until", key));
  }
}
