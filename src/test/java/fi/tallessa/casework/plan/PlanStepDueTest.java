package fi.tallessa.casework.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A step with a worker and a day stands on that worker's day, and in no second place. */
@RegisterTest
class PlanStepDueTest {

  @Autowired ApplicationContext beans;
  @Autowired MockMvc http;
  @Autowired Owner owner;
  OneFile elli;
  Planned plan;
  LocalDate today;
  UUID aim;

  @BeforeEach
  void file() throws Exception {
    elli = new OneFile(beans);
    new GivenConsents(elli).notes();
    plan = new Planned(elli);
    today = elli.visit(elli.maija).today();
    aim = plan.aim();
  }

  @Test
  void it_is_listed_with_tasks_and_on_today_and_no_task_is_made() throws Exception {
    plan.step(aim, elli.maija.toString(), today.toString());
    assertThat(read("/tasks", elli.maija)).contains(Planned.VISIT, ">Plan<", "Elli");
    assertThat(read("/", elli.maija)).contains(Planned.VISIT);
    assertThat(tasks()).isZero();
  }

  @Test
  void without_a_day_or_with_somebody_else_it_stands_on_the_plan_alone() throws Exception {
    plan.step(aim, elli.maija.toString(), "");
    plan.step(aim, "customer", today.toString());
    assertThat(read("/tasks", elli.maija)).doesNotContain(Planned.VISIT);
    assertThat(elli.body("/plan")).contains(Planned.VISIT);
  }

  @Test
  void a_colleagues_step_is_on_the_colleagues_list_and_the_covers() throws Exception {
    var petri = elli.colleague("Petri Niemi");
    plan.step(aim, petri.toString(), today.toString());
    assertThat(read("/tasks", elli.maija)).doesNotContain(Planned.VISIT);
    assertThat(read("/tasks", petri)).contains(Planned.VISIT);
  }

  /** Decision 0037: the plan is closed to students, wherever a step of it is listed. */
  @Test
  void i4_10_a_student_sees_no_step_on_a_list() throws Exception {
    var petri = elli.colleague("Petri Niemi");
    plan.step(aim, petri.toString(), today.toString());
    assertThat(read("/tasks", petri)).contains(Planned.VISIT);
    owner
        .db()
        .sql(
            "update access.designation set countersigner_id = ?, until_day = ? where worker_id = ?")
        .params(elli.maija.value(), today.plusDays(30), petri.value())
        .update();
    assertThat(read("/tasks", petri)).doesNotContain(Planned.VISIT);
    assertThat(read("/", petri)).doesNotContain(Planned.VISIT);
  }

  @Test
  void one_tick_says_done_twice_is_once_and_is_taken_back_at_once() throws Exception {
    var step = plan.step(aim, elli.maija.toString(), today.toString());
    var at = "/plan/steps/" + step;
    elli.post(at + "/done", "from", "home").andExpect(redirectedUrl("/"));
    elli.post(at + "/done", "from", "tasks").andExpect(redirectedUrl("/tasks"));
    assertThat(plan.steps().getFirst().told()).isEqualTo(1);
    assertThat(read("/tasks", elli.maija)).contains("class=\"toast\"", at + "/undo");
    assertThat(elli.body("/plan")).contains("<b>Done</b>");
    elli.post(at + "/undo").andExpect(status().isSeeOther());
    assertThat(read("/tasks", elli.maija)).contains(at + "/done");
    plan.told(step, "partly", "");
    assertThat(read("/tasks", elli.maija)).doesNotContain(at + "/done");
    assertThat(elli.lines("casework.plan.tell")).isEqualTo(3);
  }

  @Test
  void what_is_late_says_so() throws Exception {
    plan.step(aim, elli.maija.toString(), today.toString());
    owner
        .db()
        .sql("update casework.plan_step set due_day = ? where worker_id = ?")
        .params(today.minusDays(1), elli.maija.value())
        .update();
    assertThat(read("/tasks", elli.maija)).contains("Late, was due");
  }

  @Test
  void of_an_aim_that_is_let_go_nothing_is_to_be_done() throws Exception {
    plan.step(aim, elli.maija.toString(), today.toString());
    elli.post("/plan/aims/" + aim, "text", Planned.SCHOOL, "state", "let-go", "version", "1");
    assertThat(read("/tasks", elli.maija)).doesNotContain(Planned.VISIT);
    elli.post("/plan/aims/" + aim, "text", Planned.SCHOOL, "state", "going", "version", "2");
    assertThat(read("/tasks", elli.maija)).contains(Planned.VISIT);
  }

  @Test
  void a_frozen_file_has_no_step_in_a_list() throws Exception {
    plan.step(aim, elli.maija.toString(), today.toString());
    elli.freeze();
    assertThat(read("/tasks", elli.maija)).doesNotContain(Planned.VISIT);
  }

  private String read(String path, WorkerId who) throws Exception {
    return OneFile.text(
        http.perform(
            MockMvcRequestBuilders.get(path)
                .header("Accept-Language", "en")
                .secure(true)
                .with(People.by(who, Role.WORKER))));
  }

  private int tasks() {
    return owner
        .db()
        .sql("select count(*) from casework.task where worker_id = ?")
        .param(elli.maija.value())
        .query(Integer.class)
        .single();
  }
}
