package fi.tallessa.legalbasis.balancing;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.RegisterTest;
import fi.tallessa.association.deadline.Deadline;
import fi.tallessa.association.deadline.Deadlines;
import fi.tallessa.kernel.TimeLimit;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The rules of balancing tests count as the association's page of time limits says. */
@RegisterTest
class BalancingDeadlinesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

  @Autowired Deadlines deadlines;

  @Test
  void d21_the_rules_and_the_page_agree() {
    assertThat(deadlines.of(Deadline.BALANCING_GRACE, DAY))
        .isEqualTo(TimeLimit.days(BalancingState.DAYS_OF_GRACE));
    assertThat(deadlines.of(Deadline.BALANCING, DAY)).isEqualTo(TimeLimit.months(12));
    assertThat(LastDay.latest(DAY)).isEqualTo(LocalDate.of(2027, 11, 30));
  }
}
