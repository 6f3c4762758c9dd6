package fi.tallessa.legalbasis.cabinet;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every combination of what has ended and what has not (S26, D3). */
class MayDestroyTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
  private static final LocalDate YESTERDAY = TODAY.minusDays(1);
  private static final LocalDate[] DAYS = {null, TODAY.minusDays(1), TODAY, TODAY.plusDays(1)};

  @Test
  void s26_paper_goes_only_when_nothing_needs_it_or_on_the_erasure_day() {
    for (var stands : DAYS) {
      for (var relationship : DAYS) {
        for (var statistics : DAYS) {
          for (var erased : DAYS) {
            boolean holds = stands != null && !TODAY.isAfter(stands);
            boolean may = gone(erased) || !holds && over(relationship) && over(statistics);
            assertThat(refusal(new Duties(stands, relationship, statistics, erased)).isEmpty())
                .as("%s %s %s %s", stands, relationship, statistics, erased)
                .isEqualTo(may);
          }
        }
      }
    }
  }

  @Test
  void d3_a_duty_lasts_through_its_last_day_and_is_over_the_day_after() {
    assertThat(refusal(new Duties(null, TODAY, YESTERDAY, null)).map(Problem::key))
        .contains("legalbasis.cabinet.law.relationship");
    assertThat(refusal(new Duties(null, YESTERDAY, TODAY, null)).map(Problem::key))
        .contains("legalbasis.cabinet.law.statistics");
    assertThat(refusal(new Duties(null, YESTERDAY, YESTERDAY, null))).isEmpty();
  }

  @Test
  void s26_it_says_which_of_them_still_runs() {
    assertThat(refusal(Duties.RUNNING).map(Problem::key))
        .contains("legalbasis.cabinet.law.relationship");
    assertThat(refusal(new Duties(null, YESTERDAY, null, null)).map(Problem::key))
        .contains("legalbasis.cabinet.law.statistics");
    assertThat(refusal(new Duties(null, null, YESTERDAY, null)).map(Problem::key))
        .contains("legalbasis.cabinet.law.relationship");
    assertThat(refusal(new Duties(TODAY, YESTERDAY, YESTERDAY, null)).map(Problem::key))
        .contains("legalbasis.cabinet.law.stands");
    assertThat(refusal(Duties.inIntake(null)).map(Problem::key))
        .as("no relationship lasts where none has begun")
        .contains("legalbasis.cabinet.law.intake");
    assertThat(refusal(Duties.inIntake(TODAY)).map(Problem::key))
        .contains("legalbasis.cabinet.law.stands");
  }

  @Test
  void d04_what_may_only_be_kept_holds_its_paper_whatever_has_ended() {
    var all = new Duties(null, TODAY, TODAY, TODAY, true, true);
    assertThat(refusal(all).map(Problem::key)).contains("legalbasis.cabinet.law.held");
    assertThat(refusal(Duties.HELD)).isPresent();
  }

  @Test
  void s26_nobody_is_both_of_the_two() {
    var one = WorkerId.random();
    var begun = new Destruction(one, Instant.EPOCH, false, null, null);
    assertThat(MayDestroy.alone(begun, one).map(Problem::key))
        .contains("legalbasis.cabinet.law.alone");
    assertThat(MayDestroy.alone(begun, WorkerId.random())).isEmpty();
  }

  private static Optional<Problem> refusal(Duties duties) {
    return MayDestroy.refusal(duties, TODAY);
  }

  private static boolean over(LocalDate lastDay) {
    return Arrays.asList(DAYS).indexOf(lastDay) == 1;
  }

  private static boolean gone(LocalDate day) {
    return Arrays.asList(DAYS).indexOf(day) == 1 || Arrays.asList(DAYS).indexOf(day) == 2;
  }
}
