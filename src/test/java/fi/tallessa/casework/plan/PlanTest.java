package fi.tallessa.casework.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.Statements;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.kernel.Role;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Issue 4, point 7: aims, steps, who, by when, how it went, and what the customer answers. */
@RegisterTest
class PlanTest {

  @Autowired ApplicationContext beans;
  @Autowired People people;
  @Autowired Statements statements;
  OneFile elli;
  Planned plan;
  LocalDate today;

  @BeforeEach
  void file() {
    elli = new OneFile(beans);
    new GivenConsents(elli).notes();
    plan = new Planned(elli);
    today = elli.visit(elli.maija).today();
  }

  @Test
  void an_aim_has_steps_with_who_and_by_when_on_the_plan_and_in_short_on_the_file()
      throws Exception {
    var aim = plan.aim();
    plan.step(aim, "customer", today.plusDays(3).toString());
    assertThat(elli.body("/plan")).contains(Planned.SCHOOL, Planned.VISIT, "The customer");
    assertThat(elli.body("")).contains(Planned.SCHOOL, "One step is to be done");
    assertThat(elli.lines("casework.plan.aim")).isEqualTo(1);
    assertThat(elli.lines("casework.plan.step")).isEqualTo(1);
  }

  @Test
  void a_form_sent_twice_is_one_aim_and_one_step() throws Exception {
    var once = UUID.randomUUID().toString();
    for (int at = 0; at < 2; at++) {
      elli.post("/plan/aims/new", "once", once, "text", Planned.SCHOOL);
    }
    var aim = plan.aims().getFirst().id();
    for (int at = 0; at < 2; at++) {
      elli.post(
          "/plan/aims/" + aim + "/steps", "once", once, "text", Planned.VISIT, "who", "guardian");
    }
    assertThat(plan.aims()).singleElement().satisfies(one -> assertThat(one.steps()).hasSize(1));
  }

  @Test
  void s44_what_was_put_right_stays_beside_it() throws Exception {
    var aim = plan.aim();
    var step = plan.step(aim, "customer", "");
    for (int sent = 0; sent < 2; sent++) {
      elli.post("/plan/aims/" + aim, "text", "Back to school", "state", "reached", "version", "1")
          .andExpect(status().isSeeOther());
      elli.post("/plan/steps/" + step, "text", "Visit twice", "who", "guardian", "version", "1")
          .andExpect(status().isSeeOther());
    }
    plan.told(step, "partly", "Once");
    plan.told(step, "given-up", "The room is closed");
    assertThat(elli.body("/plan"))
        .contains("Back to school", "Reached", "Visit twice", "Given up", "The room is closed")
        .doesNotContain(Planned.SCHOOL, Planned.VISIT, "Once");
    assertThat(elli.body("/plan/aims/" + aim + "/history"))
        .contains(Planned.SCHOOL, Planned.VISIT, "Visit twice", "Partly done", "Once", "Given up");
    assertThat(elli.lines("casework.plan.history")).isEqualTo(1);
  }

  @Test
  void two_who_write_at_once_see_both_and_lose_neither() throws Exception {
    var aim = plan.aim();
    var step = plan.step(aim, "customer", "");
    elli.post("/plan/aims/" + aim, "text", "The first", "state", "going", "version", "1");
    elli.post("/plan/steps/" + step, "text", "The first step", "who", "customer", "version", "1");
    plan.told(step, "done", "");
    var second =
        elli.post("/plan/aims/" + aim, "text", "The second", "state", "going", "version", "1");
    assertThat(OneFile.text(second.andExpect(status().isUnprocessableContent())))
        .contains("The first", "The second", "name=\"version\" value=\"2\"");
    second = elli.post("/plan/steps/" + step, "text", "Another", "who", "customer", "version", "1");
    assertThat(OneFile.text(second.andExpect(status().isUnprocessableContent())))
        .contains("The first step", "Another");
    second = elli.post("/plan/steps/" + step + "/outcome", "how", "partly", "told", "0.open");
    assertThat(OneFile.text(second.andExpect(status().isUnprocessableContent())))
        .contains("Somebody else has changed this meanwhile", "name=\"told\" value=\"1\"");
  }

  /** Decision 0009: the page is read in another language, with what somebody else wrote. */
  @Test
  void i4_07_in_another_language_what_somebody_else_wrote_still_stands_beside() throws Exception {
    var aim = plan.aim();
    var step = plan.step(aim, "customer", "");
    elli.post("/plan/aims/" + aim, "text", "The first", "state", "going", "version", "1");
    var beside =
        elli.post(
            "/plan/aims/" + aim,
            "text",
            "The second",
            "state",
            "going",
            "version",
            "2",
            "over",
            "yes",
            "lang",
            "sv");
    assertThat(OneFile.text(beside)).contains("lang=\"sv\"", "The first", "The second");
    plan.told(step, "partly", "The first time");
    beside =
        elli.post(
            "/plan/steps/" + step + "/outcome",
            "how",
            "done",
            "words",
            "Both",
            "told",
            "1",
            "over",
            "yes",
            "lang",
            "sv");
    assertThat(OneFile.text(beside)).contains("lang=\"sv\"", "The first time", "Both");
  }

  @Test
  void d06_a_customer_may_not_want_to_answer_and_is_asked_again_another_day() throws Exception {
    var aim = plan.aim();
    plan.answered(aim, "2", today.minusDays(30).toString());
    plan.answered(aim, "none", today.minusDays(7).toString());
    plan.answered(aim, "3", "");
    plan.answered(aim, "3", "");
    plan.answered(aim, "4", "");
    assertThat(plan.aims().getFirst().benefits())
        .extracting(Benefit::value)
        .as("the last of each day")
        .containsExactly(2, null, 4);
    assertThat(elli.body("/plan")).contains("2/5", "Did not want to answer", "4/5");
    assertThat(elli.lines("casework.plan.ask")).as("the same twice is once").isEqualTo(4);
    assertThat(elli.body("/plan/aims/" + aim + "/history")).contains("somewhat", "a lot");
  }

  @Test
  void a_step_is_only_of_somebody_who_works_with_the_customer() throws Exception {
    var aim = plan.aim();
    var celia = people.worker("Celia Berg", Role.WORKER);
    var refused =
        elli.post(
            "/plan/aims/" + aim + "/steps",
            "once",
            UUID.randomUUID().toString(),
            "text",
            Planned.VISIT,
            "who",
            celia.toString());
    assertThat(OneFile.text(refused.andExpect(status().isUnprocessableContent())))
        .contains(Planned.VISIT)
        .doesNotContain("Celia");
  }

  @Test
  void s25_whoever_does_not_work_with_the_customer_sees_no_plan_and_a_frozen_file_has_none()
      throws Exception {
    var aim = plan.aim();
    var celia = people.worker("Celia Berg", Role.WORKER);
    for (var path : new String[] {"/plan", "/plan/aims/" + aim, "/plan/aims/" + aim + "/history"}) {
      elli.getAs(celia, Role.WORKER, path).andExpect(status().isNotFound());
    }
    elli.freeze();
    assertThat(OneFile.text(elli.get("/plan").andExpect(status().isLocked())))
        .doesNotContain(Planned.SCHOOL);
  }

  @Test
  void an_aim_or_a_step_of_another_file_is_not_there() throws Exception {
    var aim = plan.aim();
    var step = plan.step(aim, "customer", "");
    var onni = new OneFile(beans, elli.maija);
    for (var path :
        new String[] {
          "/plan/aims/" + aim, "/plan/aims/" + aim + "/steps", "/plan/aims/" + aim + "/benefit",
          "/plan/aims/" + aim + "/history", "/plan/steps/" + step,
              "/plan/steps/" + step + "/outcome"
        }) {
      onni.get(path).andExpect(status().isNotFound());
    }
    onni.post("/plan/steps/" + step + "/done").andExpect(status().isNotFound());
    assertThat(plan.steps().getFirst().open()).isTrue();
  }

  @Test
  void a_plan_costs_as_many_statements_with_nine_aims_as_with_one() throws Exception {
    plan.step(plan.aim(), elli.maija.toString(), "");
    elli.body("/plan");
    int one = statements.during(() -> elli.body("/plan")).size();
    for (int at = 0; at < 8; at++) {
      plan.step(plan.aim(), elli.maija.toString(), "");
    }
    assertThat(statements.during(() -> elli.body("/plan"))).hasSize(one);
  }
}
