package fi.tallessa.casework.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.association.deadline.Deadline;
import fi.tallessa.association.deadline.SetLimit;
import fi.tallessa.customer.OneFile;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.nightly.TheNight;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** GDPR Art. 5(1)(e): what is for no customer is in no file, so it has a time of its own. */
@RegisterTest
class OwnTaskTimeTest {

  private static final String NIGHT = "casework.night.own_tasks";

  @Autowired ApplicationContext beans;
  @Autowired MockMvc http;
  @Autowired People people;
  @Autowired Owner owner;
  WorkerId maija;
  LocalDate today;

  @BeforeEach
  void none() {
    owner.db().sql("delete from casework.own_task").update();
    maija = people.worker("Maija Lehto", Role.WORKER);
    today = people.visit(maija).today();
  }

  @Test
  void gdpr_5_what_is_done_is_erased_after_30_days_with_all_its_rows() throws Exception {
    var task = add("Order paints", "");
    send("/tasks/" + task + "/done");
    assertThat(TheNight.work(beans, NIGHT, today.plusDays(30))).isZero();
    assertThat(rows("own_task_done")).isEqualTo(1);
    assertThat(TheNight.work(beans, NIGHT, today.plusDays(31))).isEqualTo(1);
    assertThat(rows("own_task") + rows("own_task_done")).isZero();
  }

  @Test
  void gdpr_5_what_was_taken_back_is_open_and_stays() throws Exception {
    var task = add("Order paints", "");
    send("/tasks/" + task + "/done");
    send("/tasks/" + task + "/undo");
    TheNight.work(beans, NIGHT, today.plusDays(31));
    assertThat(rows("own_task")).isEqualTo(1);
  }

  @Test
  void gdpr_5_what_whoever_has_left_had_to_do_is_erased_the_night_after_their_last_day()
      throws Exception {
    add("Order paints", "");
    owner
        .db()
        .sql("update staff.worker set left_on = ? where id = ?")
        .params(today, maija.value())
        .update();
    TheNight.work(beans, NIGHT, today);
    assertThat(rows("own_task")).isEqualTo(1);
    TheNight.work(beans, NIGHT, today.plusDays(1));
    assertThat(rows("own_task")).isZero();
  }

  @Test
  void gdpr_5_what_is_open_for_longer_than_the_limit_is_asked_about_and_kept_by_one_tap()
      throws Exception {
    var task = add("Order paints", "");
    var limit = today.plusMonths(3);
    TheNight.work(beans, NIGHT, limit);
    assertThat(page()).contains("Order paints").doesNotContain("Still needed?");
    assertThat(TheNight.work(beans, NIGHT, limit.plusDays(1))).isEqualTo(1);
    assertThat(page()).contains("Order paints", "Still needed?");
    assertThat(send("/tasks/" + task + "/review").getRedirectedUrl()).isEqualTo("/tasks");
    assertThat(page()).contains("Order paints").doesNotContain("Still needed?");
    TheNight.work(beans, NIGHT, limit);
    assertThat(page()).doesNotContain("Still needed?");
    var other = people.worker(Role.WORKER);
    assertThat(answer(other, post("/tasks/" + task + "/review")).getStatus()).isEqualTo(404);
  }

  /** Whom it names no erasing of a file would find, and nobody may say that it is needed. */
  @Test
  void gdpr_5_what_was_asked_about_and_is_not_answered_in_30_days_is_erased() throws Exception {
    add("Order paints", "");
    var asked = today.plusMonths(3).plusDays(1);
    TheNight.work(beans, NIGHT, asked);
    assertThat(page()).contains("It is erased 30 days after it was asked about");
    assertThat(TheNight.work(beans, NIGHT, asked.plusDays(30))).isZero();
    assertThat(rows("own_task")).isEqualTo(1);
    assertThat(TheNight.work(beans, NIGHT, asked.plusDays(31))).isEqualTo(1);
    assertThat(rows("own_task")).isZero();
  }

  @Test
  void gdpr_5_what_was_answered_stays() throws Exception {
    var task = add("Order paints", "");
    var asked = today.plusMonths(3).plusDays(1);
    TheNight.work(beans, NIGHT, asked);
    send("/tasks/" + task + "/review");
    TheNight.work(beans, NIGHT, asked.plusDays(31));
    assertThat(rows("own_task")).isEqualTo(1);
  }

  @Test
  void gdpr_5_its_time_runs_from_the_day_it_is_due_and_as_the_association_has_set_it()
      throws Exception {
    var due = today.plusDays(20);
    add("Order paints", due.getDayOfMonth() + "." + due.getMonthValue() + "." + due.getYear());
    try (var _ = SetLimit.to(1, Deadline.OWN_TASK, LocalDate.of(2018, 5, 26), owner)) {
      assertThat(TheNight.work(beans, NIGHT, due.plusMonths(1))).isZero();
      assertThat(TheNight.work(beans, NIGHT, due.plusMonths(1).plusDays(1))).isEqualTo(1);
    }
  }

  @Test
  void s27_a_customers_code_in_it_is_refused_and_stays_where_it_was_typed() throws Exception {
    var elli = new OneFile(beans);
    for (var code : new String[] {elli.code.shown(), elli.code.value().toLowerCase()}) {
      var what = "Ask " + code + " about the clinic";
      var refused = send("/tasks", "once", "" + UUID.randomUUID(), "what", what);
      assertThat(refused.getStatus()).isEqualTo(422);
      assertThat(refused.getContentAsString()).contains("id=\"what-problem\"", "value=\"" + what);
    }
    assertThat(rows("own_task")).isZero();
  }

  @Test
  void the_form_tells_how_long_it_is_kept() throws Exception {
    assertThat(answer(maija, get("/tasks/new")).getContentAsString())
        .contains(
            "erased 30 days after it is done", "30 days after that where you have not answered");
  }

  private UUID add(String what, String due) throws Exception {
    send("/tasks", "once", "" + UUID.randomUUID(), "what", what, "due", due);
    return owner.db().sql("select id from casework.own_task").query(UUID.class).single();
  }

  private int rows(String table) {
    return owner.db().sql("select count(*) from casework." + table).query(Integer.class).single();
  }

  private String page() throws Exception {
    return answer(maija, get("/tasks")).getContentAsString();
  }

  private MockHttpServletResponse send(String path, String... boxes) throws Exception {
    var form = post(path);
    for (int at = 0; at < boxes.length; at += 2) {
      form.param(boxes[at], boxes[at + 1]);
    }
    return answer(maija, form);
  }

  private MockHttpServletResponse answer(WorkerId who, MockHttpServletRequestBuilder asked)
      throws Exception {
    return http.perform(People.as(who, Role.WORKER, asked)).andReturn().getResponse();
  }
}
