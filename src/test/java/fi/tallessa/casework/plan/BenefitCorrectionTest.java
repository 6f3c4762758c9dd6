package fi.tallessa.casework.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.access.intern.Student;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Holding;
import fi.tallessa.kernel.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;

/** Issue 4, point 7, and S44: what was written down of an answer is put right. */
@RegisterTest
class BenefitCorrectionTest {

  @Autowired ApplicationContext beans;
  @Autowired People people;
  @Autowired List<Holding> holdings;
  OneFile elli;
  Planned plan;
  UUID aim;
  LocalDate today;
  LocalDate before;

  @BeforeEach
  void file() throws Exception {
    elli = new OneFile(beans);
    new GivenConsents(elli).notes();
    plan = new Planned(elli);
    aim = plan.aim();
    today = elli.visit(elli.maija).today();
    before = today.minusDays(7);
    plan.answered(aim, "2", before.toString());
  }

  @Test
  void s44_a_wrong_day_and_number_are_put_right_and_the_old_answer_is_read_beside()
      throws Exception {
    assertThat(elli.body("/plan")).contains(at(before));
    assertThat(elli.body(at(before))).contains("Correct the answer", "value=\"" + before);
    correct(before, told(before), "4", today.minusDays(3)).andExpect(status().isSeeOther());
    assertThat(answers())
        .singleElement()
        .returns(4, Benefit::value)
        .returns(today.minusDays(3), Benefit::on);
    assertThat(elli.body("/plan/aims/" + aim + "/history"))
        .contains("a little", "a lot", "later put on another day");
    correct(today.minusDays(3), told(today.minusDays(3)), "none", today.minusDays(3))
        .andExpect(status().isSeeOther());
    assertThat(answers()).singleElement().returns(null, Benefit::value);
    assertThat(elli.lines("casework.plan.answer")).isEqualTo(2);
    var copied =
        holdings.stream()
            .flatMap(one -> elli.in(one::copy).stream())
            .map(CopyLine::label)
            .filter(label -> label.startsWith("casework.plan.benefit"));
    assertThat(copied).containsExactly("casework.plan.benefit.none");
    // And the day on which nothing stands any more may be answered.
    plan.answered(aim, "5", before.toString());
    assertThat(answers()).hasSize(2);
  }

  @Test
  void s44_the_second_tab_sees_both_and_the_same_form_twice_is_one_correction() throws Exception {
    var told = told(before);
    for (int at = 0; at < 2; at++) {
      correct(before, told, "3", before).andExpect(status().isSeeOther());
    }
    assertThat(elli.lines("casework.plan.answer")).isEqualTo(1);
    var second = correct(before, told, "5", before);
    assertThat(OneFile.text(second.andExpect(status().isUnprocessableContent())))
        .contains("Somebody else has changed this", "3/5");
    var moved = told(before);
    for (int at = 0; at < 2; at++) {
      correct(before, moved, "3", today).andExpect(status().isSeeOther());
    }
    correct(before, moved, "1", before).andExpect(status().isUnprocessableContent());
    assertThat(answers()).singleElement().returns(3, Benefit::value);
    elli.get(at(before)).andExpect(status().isNotFound());
  }

  @Test
  void s44_no_answer_is_put_over_another_and_the_same_on_two_days_becomes_one() throws Exception {
    plan.answered(aim, "5", "");
    var taken = correct(before, told(before), "2", today);
    assertThat(OneFile.text(taken.andExpect(status().isUnprocessableContent())))
        .contains("Another answer is written on this day");
    assertThat(answers()).hasSize(2);
    correct(before, told(before), "5", today).andExpect(status().isSeeOther());
    assertThat(answers()).singleElement().returns(5, Benefit::value);
    for (var bad : List.of("0", "6", "")) {
      correct(today, told(today), bad, today).andExpect(status().isUnprocessableContent());
    }
    correct(today, told(today), "4", today.plusDays(1))
        .andExpect(status().isUnprocessableContent());
  }

  @Test
  void s25_nobody_else_no_student_and_not_in_a_frozen_file() throws Exception {
    var celia = people.worker("Celia Berg", Role.WORKER);
    var boxes = new String[] {"value", "5", "day", "", "told", told(before)};
    elli.postAs(celia, at(before), boxes).andExpect(status().isNotFound());
    var tiina = Student.of(elli, elli.maija);
    elli.postAs(tiina, at(before), boxes).andExpect(status().isForbidden());
    elli.get("/plan/aims/" + aim + "/benefit/nonsense").andExpect(status().isNotFound());
    elli.freeze();
    elli.get(at(before)).andExpect(status().isLocked());
    elli.post(at(before), boxes).andExpect(status().isLocked());
  }

  private String at(LocalDate on) {
    return "/plan/aims/" + aim + "/benefit/" + on;
  }

  private String told(LocalDate on) {
    return plan.aims().getFirst().benefit(on).orElseThrow().state();
  }

  private ResultActions correct(LocalDate on, String told, String value, LocalDate day)
      throws Exception {
    return elli.post(at(on), "value", value, "day", day.toString(), "told", told);
  }

  private List<Benefit> answers() {
    return plan.aims().getFirst().benefits();
  }
}
