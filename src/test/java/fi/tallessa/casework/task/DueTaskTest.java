package fi.tallessa.casework.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.Statements;
import fi.tallessa.customer.OneFile;
import fi.tallessa.holdings.CopyLine;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Issue 4, point 7: what is to be done, for a customer or for none. */
@RegisterTest
class DueTaskTest {

  private static final String SCHOOL = "Ask the school about the quiet room";
  private static final Pattern TASK =
      Pattern.compile("action=\"([^\"]*/tasks/[0-9a-f-]{36})/done\"");
  private static final Pattern UNDO =
      Pattern.compile("action=\"([^\"]*/tasks/[0-9a-f-]{36}/undo)\"");

  @Autowired ApplicationContext beans;
  @Autowired MockMvc http;
  @Autowired People people;
  @Autowired Owner owner;
  @Autowired Statements statements;
  OneFile elli;
  WorkerId maija;
  LocalDate today;

  @BeforeEach
  void file() {
    elli = new OneFile(beans);
    maija = elli.maija;
    today = elli.visit(maija).today();
  }

  @Test
  void a_task_for_a_customer_stands_in_the_list_and_on_the_file_and_is_sealed() throws Exception {
    assertThat(add(SCHOOL, elli).getRedirectedUrl()).isEqualTo("/tasks");
    assertThat(read("/tasks")).contains(SCHOOL, "Elli", elli.code.shown());
    assertThat(elli.body("")).contains("Next steps", SCHOOL);
    assertThat(
            owner
                .db()
                .sql("select count(*) from casework.task where position(?::bytea in sealed) > 0")
                .param(SCHOOL.getBytes(StandardCharsets.UTF_8))
                .query(Integer.class)
                .single())
        .isZero();
    assertThat(elli.lines("casework.task.add")).isEqualTo(1);
  }

  @Test
  void a_task_for_nobody_is_its_workers_alone() throws Exception {
    add("Order paints", null);
    assertThat(read("/tasks")).contains("Order paints");
    var task = tasks(read("/tasks")).getFirst();
    var petri = elli.colleague("Petri Niemi");
    assertThat(read("/tasks", petri)).doesNotContain("Order paints");
    assertThat(send(petri, task + "/done").getStatus()).isEqualTo(404);
    assertThat(send(petri, task + "/undo").getStatus()).isEqualTo(404);
    assertThat(read("/tasks")).contains("Order paints");
    send(maija, task + "/done");
    assertThat(tasks(read("/tasks"))).isEmpty();
    send(maija, task + "/undo");
    assertThat(tasks(read("/tasks"))).containsExactly(task);
  }

  /** Their designation has not ended, and nobody reaches them here. */
  @Test
  void s25_a_task_of_who_has_left_or_has_no_customers_any_more_is_everybodys_who_works_there()
      throws Exception {
    add(SCHOOL, elli);
    var petri = elli.colleague("Petri Niemi");
    assertThat(read("/tasks", petri)).doesNotContain(SCHOOL);
    for (var over : List.of("left_on = current_date - 1", "left_on = null, role = 'STATISTICS'")) {
      owner
          .db()
          .sql("update staff.worker set " + over + " where id = ?")
          .param(maija.value())
          .update();
      assertThat(read("/tasks", petri)).as(over).contains(SCHOOL);
    }
  }

  @Test
  void a_form_sent_twice_makes_one_task() throws Exception {
    var once = UUID.randomUUID().toString();
    for (int at = 0; at < 2; at++) {
      send(maija, "/tasks", "once", once, "what", SCHOOL, "customer", elli.code.shown());
      send(maija, "/tasks", "once", once, "what", "Order paints");
    }
    assertThat(tasks(read("/tasks"))).hasSize(2);
  }

  @Test
  void one_tick_does_it_and_undo_takes_it_back_by_a_row_each_harmless_twice() throws Exception {
    add(SCHOOL, elli);
    var task = tasks(read("/tasks")).getFirst();
    send(maija, task + "/done");
    send(maija, task + "/done");
    var page = read("/tasks");
    assertThat(page).contains("class=\"toast\"", "Undo");
    assertThat(tasks(page)).isEmpty();
    assertThat(doings()).containsExactly(false);
    var undo = UNDO.matcher(page);
    assertThat(undo.find()).isTrue();
    send(maija, undo.group(1));
    send(maija, undo.group(1));
    assertThat(tasks(read("/tasks"))).containsExactly(task);
    assertThat(doings()).containsExactly(true);
    send(maija, task + "/done");
    assertThat(doings()).containsExactlyInAnyOrder(true, false);
    assertThat(elli.lines("casework.task.done")).isEqualTo(2);
  }

  @Test
  void gdpr_15_what_is_done_is_in_the_copy_as_long_as_it_is_kept() throws Exception {
    add(SCHOOL, elli);
    assertThat(copied()).containsExactly("casework.task");
    send(maija, tasks(read("/tasks")).getFirst() + "/done");
    assertThat(copied()).containsExactly("casework.task.copy.done");
  }

  private List<String> copied() {
    return elli.in(permit -> beans.getBean(TasksHolding.class).copy(permit)).stream()
        .filter(one -> one.value().equals(SCHOOL))
        .map(CopyLine::label)
        .toList();
  }

  @Test
  void a_colleague_may_do_it_and_only_who_did_it_takes_that_back() throws Exception {
    add(SCHOOL, elli);
    var task = tasks(read("/tasks")).getFirst();
    var petri = elli.colleague("Petri Niemi");
    assertThat(read("/tasks", petri)).as("it is hers").doesNotContain(SCHOOL);
    send(petri, task + "/done");
    send(maija, task + "/undo");
    assertThat(tasks(read("/tasks"))).isEmpty();
    send(petri, task + "/undo");
    assertThat(tasks(read("/tasks"))).containsExactly(task);
  }

  @Test
  void s25_a_task_goes_to_whoever_works_with_the_customer_now() throws Exception {
    add(SCHOOL, elli);
    var task = tasks(read("/tasks")).getFirst();
    var petri = elli.colleague("Petri Niemi");
    assertThat(read("/tasks", petri)).doesNotContain(SCHOOL);
    end(maija);
    assertThat(read("/tasks")).doesNotContain(SCHOOL);
    assertThat(send(maija, task + "/done").getStatus()).isEqualTo(404);
    assertThat(read("/tasks", petri)).contains(SCHOOL);
  }

  @Test
  void who_covers_has_the_tasks_of_who_is_away() throws Exception {
    add(SCHOOL, elli);
    var petri = people.worker("Petri Niemi", Role.WORKER);
    cover(petri);
    assertThat(read("/tasks", petri)).contains(SCHOOL, elli.code.shown());
  }

  @Test
  void a_file_that_may_only_be_kept_or_is_closed_has_no_task_in_a_list_and_takes_none()
      throws Exception {
    add(SCHOOL, elli);
    assertThat(read("/tasks")).contains(SCHOOL);
    elli.freeze();
    assertThat(read("/tasks")).doesNotContain(SCHOOL, elli.code.shown());
    var refused = add("Another thing", elli);
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(text(refused)).contains("processing is restricted", "Another thing");
  }

  @Test
  void what_is_late_says_so_and_a_day_that_is_past_is_refused() throws Exception {
    var late = today.minusDays(2);
    add(SCHOOL, elli, today);
    owner
        .db()
        .sql("update casework.task set due_day = ? where worker_id = ?")
        .params(late, maija.value())
        .update();
    assertThat(read("/tasks")).contains("Late, was due");
    var refused = add("Another thing", elli, late);
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(text(refused)).contains("Another thing", "aria-invalid=\"true\"");
  }

  @Test
  void s10_an_identity_code_is_refused_and_every_letter_stays() throws Exception {
    var refused = add("Call 010170-999R", elli);
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(text(refused)).contains("Call 010170-999R");
    assertThat(tasks(read("/tasks"))).isEmpty();
  }

  @Test
  void a_list_costs_as_many_statements_with_nine_customers_as_with_one() throws Exception {
    add(SCHOOL, elli);
    read("/tasks");
    int one = statements.during(() -> read("/tasks")).size();
    for (int at = 0; at < 8; at++) {
      add(SCHOOL, new OneFile(beans, maija));
    }
    assertThat(statements.during(() -> read("/tasks"))).hasSize(one).hasSizeLessThanOrEqualTo(6);
  }

  private MockHttpServletResponse add(String what, OneFile file, LocalDate... due)
      throws Exception {
    var boxes = new ArrayList<>(List.of("once", UUID.randomUUID().toString(), "what", what));
    if (file != null) {
      boxes.addAll(List.of("customer", file.code.shown()));
    }
    for (var day : due) {
      boxes.addAll(List.of("due", day.toString()));
    }
    return send(maija, "/tasks", boxes.toArray(String[]::new));
  }

  private MockHttpServletResponse send(WorkerId who, String path, String... boxes)
      throws Exception {
    var form = post(path);
    for (int at = 0; at < boxes.length; at += 2) {
      form.param(boxes[at], boxes[at + 1]);
    }
    return http.perform(People.as(who, Role.WORKER, form)).andReturn().getResponse();
  }

  private String read(String path) throws Exception {
    return read(path, maija);
  }

  private String read(String path, WorkerId who) throws Exception {
    return text(http.perform(People.as(who, Role.WORKER, get(path))).andReturn().getResponse());
  }

  private static String text(MockHttpServletResponse answer) throws Exception {
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }

  private static List<String> tasks(String page) {
    return TASK.matcher(page).results().map(found -> found.group(1)).toList();
  }

  /** Whether each doing of a task of Elli's was taken back. */
  private List<Boolean> doings() {
    return owner
        .db()
        .sql(
            """
            select undone_at is not null from casework.task_done join access.file using (subject_id)
            where code = ?
            """)
        .param(elli.code.value())
        .query(Boolean.class)
        .list();
  }

  private void end(WorkerId worker) {
    owner
        .db()
        .sql(
            """
            update access.designation set ended_at = now(), ended_by = worker_id
            where worker_id = ? and subject_id = (select subject_id from access.file where code = ?)
            """)
        .params(worker.value(), elli.code.value())
        .update();
  }

  private void cover(WorkerId cover) {
    AwayFor.days(owner.db(), elli, cover, people.worker(Role.MANAGER), today);
  }
}
