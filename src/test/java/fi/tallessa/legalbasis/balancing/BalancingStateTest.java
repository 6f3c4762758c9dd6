package fi.tallessa.legalbasis.balancing;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.association.ServiceId;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.balancing.BalancingState.InForce;
import fi.tallessa.legalbasis.balancing.BalancingState.Lapsed;
import fi.tallessa.legalbasis.balancing.BalancingState.Missing;
import fi.tallessa.legalbasis.balancing.BalancingState.Overdue;
import fi.tallessa.legalbasis.balancing.BalancingState.Rejected;
import fi.tallessa.legalbasis.balancing.BalancingState.Unapproved;
import fi.tallessa.legalbasis.balancing.Decision.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BalancingStateTest {

  private static final ServiceId SERVICE = ServiceId.random();
  private static final LocalDate LAST = LocalDate.of(2027, 3, 31);

  @Test
  void d21_in_force_to_its_last_day_then_30_days_of_grace_then_closed() {
    var approved = approved(3, Conclusion.MAY, LAST);
    assertThat(on(LAST.minusYears(1), approved)).isEqualTo(new InForce(3, LAST));
    assertThat(on(LAST, approved)).isEqualTo(new InForce(3, LAST));
    assertThat(on(LAST.plusDays(1), approved)).isEqualTo(new Overdue(3, LAST, LAST.plusDays(30)));
    assertThat(on(LocalDate.of(2027, 4, 30), approved))
        .isEqualTo(new Overdue(3, LAST, LAST.plusDays(30)));
    assertThat(on(LocalDate.of(2027, 5, 1), approved))
        .isEqualTo(new Lapsed(3, LAST, LAST.plusDays(30)));
    assertThat(on(LAST.plusYears(9), approved)).isEqualTo(new Lapsed(3, LAST, LAST.plusDays(30)));
  }

  @Test
  void s04_missing_unapproved_and_rejected_open_no_file() {
    assertThat(on(LAST)).isEqualTo(new Missing());
    assertThat(on(LAST, waiting(1))).isEqualTo(new Unapproved(1));
    assertThat(on(LAST, waiting(2), sentBack(1))).isEqualTo(new Unapproved(2));
    assertThat(on(LAST, approved(1, Conclusion.MAY_NOT, LAST))).isEqualTo(new Rejected(1));

    assertThat(new Missing().opensNewFiles()).isFalse();
    assertThat(new Unapproved(1).opensNewFiles()).isFalse();
    assertThat(new Rejected(1).opensNewFiles()).isFalse();
    assertThat(new Lapsed(1, LAST, LAST.plusDays(30)).opensNewFiles()).isFalse();
    assertThat(new Overdue(1, LAST, LAST.plusDays(30)).opensNewFiles()).isTrue();
    assertThat(new InForce(1, LAST).opensNewFiles()).isTrue();
  }

  @Test
  void the_old_test_holds_while_the_new_one_waits_or_was_sent_back() {
    var third = approved(3, Conclusion.MAY, LAST);
    assertThat(on(LAST, third, waiting(4))).isEqualTo(new InForce(3, LAST));
    assertThat(on(LAST, sentBack(4), third)).isEqualTo(new InForce(3, LAST));
  }

  @Test
  void the_last_approved_version_counts_even_when_it_says_no_or_ends_sooner() {
    var third = approved(3, Conclusion.MAY, LAST);
    assertThat(on(LAST, third, approved(4, Conclusion.MAY_NOT, LAST))).isEqualTo(new Rejected(4));
    var sooner = LAST.minusDays(31);
    assertThat(on(LAST, approved(4, Conclusion.MAY, sooner), third))
        .isEqualTo(new Lapsed(4, sooner, sooner.plusDays(30)));
    assertThat(on(LAST, approved(5, Conclusion.MAY, LAST), approved(4, Conclusion.MAY_NOT, LAST)))
        .isEqualTo(new InForce(5, LAST));
  }

  private static BalancingState on(LocalDate day, TestVersion... versions) {
    return BalancingState.on(day, List.of(versions));
  }

  private static TestVersion approved(int number, Conclusion conclusion, LocalDate until) {
    return version(number, conclusion, until, Outcome.APPROVED);
  }

  private static TestVersion sentBack(int number) {
    return version(number, Conclusion.MAY, LAST, Outcome.SENT_BACK);
  }

  private static TestVersion waiting(int number) {
    return version(number, Conclusion.MAY, LAST, null);
  }

  private static TestVersion version(
      int number, Conclusion conclusion, LocalDate until, Outcome outcome) {
    var decision =
        Optional.ofNullable(outcome)
            .map(made -> new Decision(made, WorkerId.random(), Instant.EPOCH, "Words"));
    return new TestVersion(
        SERVICE,
        number,
        conclusion,
        until,
        until.plusDays(30),
        WorkerId.random(),
        Instant.EPOCH,
        decision);
  }
}
