package fi.tallessa.legalbasis.balancing;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.association.ServiceId;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Purpose;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.balancing.Decision.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MayDecideTest {

  private static final WorkerId SANNA = WorkerId.random();
  private static final WorkerId HELI = WorkerId.random();
  private static final WorkerId CHAIR = WorkerId.random();
  private static final Set<WorkerId> TWO = Set.of(SANNA, HELI);
  private static final LocalDate LAST = LocalDate.of(2027, 3, 31);
  private static final TestVersion FOURTH =
      new TestVersion(
          ServiceId.random(),
          4,
          Conclusion.MAY,
          LAST,
          LAST.plusDays(30),
          SANNA,
          Instant.EPOCH,
          Optional.empty());

  @ParameterizedTest
  @EnumSource(Outcome.class)
  void d11_another_than_the_author_decides(Outcome outcome) {
    assertThat(MayDecide.refusal(outcome, FOURTH, 4, TWO, on(HELI, LAST))).isEmpty();
    assertThat(refusal(outcome, 4, on(SANNA, LAST))).isEqualTo("legalbasis.law.own");
  }

  @ParameterizedTest
  @EnumSource(Outcome.class)
  void only_about_the_newest_version(Outcome outcome) {
    assertThat(refusal(outcome, 5, on(HELI, LAST))).isEqualTo("legalbasis.balancing.replaced");
  }

  @Test
  void what_has_run_out_is_not_put_in_force_but_may_be_sent_back() {
    var after = on(HELI, LAST.plusDays(1));
    assertThat(refusal(Outcome.APPROVED, 4, after)).isEqualTo("legalbasis.balancing.past");
    assertThat(MayDecide.refusal(Outcome.SENT_BACK, FOURTH, 4, TWO, after)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Outcome.class)
  void d11_a_lone_manager_decides_nothing_of_their_own_and_is_told_whom_to_ask(Outcome outcome) {
    assertThat(refusal(outcome, 4, Set.of(SANNA), on(SANNA, LAST)))
        .isEqualTo("legalbasis.law.alone");
  }

  @ParameterizedTest
  @EnumSource(Outcome.class)
  void d11_somebody_from_outside_decides_where_there_is_one_manager_alone(Outcome outcome) {
    assertThat(MayDecide.refusal(outcome, FOURTH, 4, Set.of(SANNA), on(CHAIR, LAST))).isEmpty();
    assertThat(refusal(outcome, 4, TWO, on(CHAIR, LAST))).isEqualTo("legalbasis.law.outside");
  }

  /** Whoever wrote it has left since: the manager who stays did not write it. */
  @Test
  void d11_the_last_manager_decides_about_what_another_wrote() {
    assertThat(MayDecide.refusal(Outcome.APPROVED, FOURTH, 4, Set.of(HELI), on(HELI, LAST)))
        .isEmpty();
  }

  /** The author is on leave: the other manager is there and decides, and nobody from outside. */
  @Test
  void d11_nobody_from_outside_decides_while_another_manager_than_the_author_is_there() {
    assertThat(refusal(Outcome.APPROVED, 4, Set.of(HELI), on(CHAIR, LAST)))
        .isEqualTo("legalbasis.law.outside");
    assertThat(MayDecide.refusal(Outcome.APPROVED, FOURTH, 4, Set.of(), on(CHAIR, LAST))).isEmpty();
  }

  private static String refusal(Outcome outcome, int newest, Visit visit) {
    return refusal(outcome, newest, TWO, visit);
  }

  private static String refusal(Outcome outcome, int newest, Set<WorkerId> managers, Visit visit) {
    return MayDecide.refusal(outcome, FOURTH, newest, managers, visit)
        .map(Problem::key)
        .orElseThrow();
  }

  private static Visit on(WorkerId who, LocalDate day) {
    return new Visit(who, day.atTime(12, 0).atZone(Visit.ZONE).toInstant(), Purpose.CUSTOMER_WORK);
  }
}
