package fi.tallessa.customer.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EndDaysTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
  private static final LocalDate FROZEN = LocalDate.of(2027, 3, 31);

  @Test
  void s42_the_last_day_is_not_in_the_future_and_not_before_the_first() {
    var began = TODAY.minusDays(10);
    assertThat(problem(TODAY, began)).isEmpty();
    assertThat(problem(TODAY.plusDays(1), began)).containsExactly("web.date.future");
    assertThat(problem(began, began)).as("its only day").isEmpty();
    assertThat(problem(began.minusDays(1), began))
        .containsExactly("customer.relationship.end.before");
    assertThat(problem(TODAY, TODAY)).as("began today").isEmpty();
    assertThat(problem(TODAY, TODAY.plusDays(1)))
        .as("begins tomorrow")
        .containsExactly("customer.relationship.end.not_begun");
  }

  @Test
  void s42_the_statistics_duty_ends_with_the_relationship_or_later_and_no_later_than_the_figures() {
    assertThat(both(TODAY, TODAY)).isEmpty();
    assertThat(both(TODAY, FROZEN)).isEmpty();
    assertThat(both(TODAY, TODAY.minusDays(1)))
        .containsExactly("customer.relationship.end.statistics.before");
    assertThat(both(TODAY, FROZEN.plusDays(1)))
        .as("no ground to keep anybody longer")
        .containsExactly("customer.relationship.end.statistics.law.latest");
  }

  private static List<String> problem(LocalDate day, LocalDate began) {
    return EndDays.last(day, began, TODAY).problems().all().stream().map(one -> one.key()).toList();
  }

  private static List<String> both(LocalDate last, LocalDate statistics) {
    return EndDays.both(last, statistics, FROZEN).problems().all().stream()
        .map(one -> one.key())
        .toList();
  }
}
