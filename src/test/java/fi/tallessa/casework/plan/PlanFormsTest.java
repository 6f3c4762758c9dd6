package fi.tallessa.casework.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Purpose;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the forms of a plan take. */
class PlanFormsTest {

  private static final WorkerId MAIJA = WorkerId.random();
  private static final Visit VISIT =
      new Visit(MAIJA, Instant.parse("2026-11-24T08:00:00Z"), Purpose.CUSTOMER_WORK);

  @Test
  void a_new_aim_is_still_aimed_at_and_an_old_one_says_where_it_stands() {
    assertThat(new AimForm("", "x", "reached", "", "").check(true, VISIT).sure().state())
        .isEqualTo(AimState.GOING);
    assertThat(new AimForm("", "x", "reached", "1", "").check(false, VISIT).sure().state())
        .isEqualTo(AimState.REACHED);
    assertThat(keys(new AimForm("", "", "", "1", "").check(false, VISIT)))
        .containsExactly("text", "state");
    assertThat(keys(new AimForm("", "Call 010170-999R", "", "", "").check(true, VISIT)))
        .containsExactly("text");
  }

  @ParameterizedTest
  @CsvSource({
    "customer, CUSTOMER",
    "guardian, GUARDIAN",
    "service, SERVICE",
    "worker, ",
    "nonsense, ",
    "'', "
  })
  void a_step_is_somebodys(String who, Doer doer) {
    var read = step(who, "").map(Step::doer);
    assertThat(read.isFine() ? read.sure() : null).isEqualTo(doer);
  }

  @Test
  void a_workers_step_names_the_worker_and_lies_ahead() {
    assertThat(step(MAIJA.toString(), "").sure().worker()).isEqualTo(MAIJA);
    assertThat(keys(step(WorkerId.random().toString(), ""))).containsExactly("who");
    assertThat(step("customer", "24.11.2026").isFine()).isTrue();
    assertThat(keys(step("customer", "23.11.2026"))).containsExactly("due");
    assertThat(keys(step("customer", "25.11.2028"))).containsExactly("due");
  }

  @ParameterizedTest
  @CsvSource({
    "not-yet, '', true",
    "not-yet, Later, false",
    "done, '', true",
    "partly, Once, true",
    "given-up, '', false",
    "given-up, The room is closed, true",
    "nonsense, '', false",
    "'', '', false"
  })
  void why_something_was_given_up_is_said(String how, String words, boolean fine) {
    assertThat(new OutcomeForm(how, words, "", "").check(VISIT).isFine()).isEqualTo(fine);
  }

  @ParameterizedTest
  @CsvSource({
    "1, true",
    "5, true",
    "none, true",
    "0, false",
    "6, false",
    "05, false",
    "'', false",
    "x, false"
  })
  void d06_an_answer_is_one_to_five_or_none(String value, boolean fine) {
    assertThat(new BenefitForm(value, "", "", "").check(VISIT).isFine()).isEqualTo(fine);
  }

  @Test
  void nobody_has_answered_tomorrow() {
    assertThat(keys(new BenefitForm("3", "25.11.2026", "", "").check(VISIT)))
        .containsExactly("day");
    assertThat(new BenefitForm("none", "", "", "").check(VISIT).sure())
        .isEqualTo(new Benefit(null, VISIT.today(), MAIJA, VISIT.when()));
  }

  private static Result<Step> step(String who, String due) {
    return new StepForm("", "x", who, due, "", "").check(Set.of(MAIJA), null, VISIT);
  }

  private static Iterable<String> keys(Result<?> read) {
    return read.problems().all().stream().map(Problem::field).toList();
  }
}
