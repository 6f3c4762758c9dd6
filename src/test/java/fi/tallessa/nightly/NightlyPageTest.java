package fi.tallessa.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fi.tallessa.MovableClock;
import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.Statements;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What the managers see of the nightly work, and what they may do about it. */
@RegisterTest
class NightlyPageTest {

  private static final String PAGE = "/reviews/nightly";
  private static final String DRAFTS = "customer.night.drafts";

  @Autowired MockMvc http;
  @Autowired People people;
  @Autowired Owner owner;
  @Autowired MovableClock clock;
  @Autowired Nights nights;
  @Autowired Runner runner;
  @Autowired Jobs jobs;
  @Autowired Statements statements;

  private WorkerId sanna;

  @BeforeEach
  void nothingHasBeenRun() {
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    for (var table : List.of("stop", "start", "pause", "attempt")) {
      owner.db().sql("delete from nightly." + table).update();
    }
    owner.db().sql("update nightly.lead set until_at = '-infinity'").update();
  }

  @Test
  void a_new_register_says_of_each_job_what_it_does_and_that_it_has_not_been_run()
      throws Exception {
    assertThat(page())
        .contains("Waiting drafts", "Erases drafts", "Traces of signing in", "Not yet run")
        .contains("It has not been run yet.")
        .doesNotContain("class=\"mk care\"", "chip care");
  }

  @Test
  void what_was_done_is_told_with_how_many_and_when_it_comes_next() throws Exception {
    workUntil("DONE");
    assertThat(page())
        .contains("chip ok", "Last done", "Drafts erased: 0.", "Traces erased:")
        .doesNotContain("chip care", "Begun by hand");
  }

  @Test
  void a_failure_is_amber_with_its_reference_and_may_be_tried_by_hand() throws Exception {
    attempt(tonight(), "FAILED", "7Q4-118");
    assertThat(page())
        .contains("chip care", "Did not work out", "Reference 7Q4-118", "tried again");
    post(DRAFTS, "start");
    post(DRAFTS, "start");
    workUntil("FAILED", "DONE");
    assertThat(page()).doesNotContain("7Q4-118");
  }

  @Test
  void what_was_done_is_not_begun_again_by_hand() throws Exception {
    workUntil("DONE");
    assertThat(page()).doesNotContain(DRAFTS + "/start");
    post(DRAFTS, "start");
    runner.work();
    assertThat(outcomes()).containsExactly("DONE");
  }

  @Test
  void a_running_job_shows_how_far_it_is_and_who_stopped_it() throws Exception {
    lead();
    attempt(tonight(), null, null);
    assertThat(page()).contains("Running now", "Drafts erased: 3.", DRAFTS + "/stop");
    post(DRAFTS, "stop");
    post(DRAFTS, "stop");
    assertThat(page()).contains("Stopping");
    owner.db().sql("update nightly.attempt set ended_at = now(), outcome = 'STOPPED'").update();
    owner.db().sql("update nightly.lead set until_at = '-infinity'").update();
    assertThat(page()).contains("Sanna Aalto stopped it", "chip care", "next night");
  }

  @Test
  void a_job_that_rests_is_amber_with_who_when_and_why_until_somebody_lets_it_go_on()
      throws Exception {
    assertThat(post(DRAFTS, "pause", "why", "").getStatus()).isEqualTo(422);
    assertThat(post(DRAFTS, "pause", "why", "because").getStatus()).isEqualTo(422);
    assertThat(post(DRAFTS, "pause", "why", "hold").getStatus()).isEqualTo(303);
    post(DRAFTS, "pause", "why", "wrong");
    assertThat(page())
        .contains("chip care", "Sanna Aalto paused it", "data has to be kept as it is for now")
        .doesNotContain(DRAFTS + "/start");
    assertThat(owner.db().sql("select why from nightly.pause").query(String.class).list())
        .as("who paused it first")
        .containsExactly("HOLD");
    runner.work();
    assertThat(outcomes()).isEmpty();
    post(DRAFTS, "pause/end");
    post(DRAFTS, "pause/end");
    workUntil("DONE");
  }

  @Test
  void a_clock_that_was_ahead_is_told_and_mended_by_hand() throws Exception {
    attempt(tonight().plusDays(40), "DONE", null);
    attempt(tonight(), "DONE", null);
    assertThat(page()).contains("Ahead of the day", "chip care");
    post(DRAFTS, "start");
    workUntil("DONE", "DONE", "DONE");
    assertThat(page()).contains("Begun by hand by Sanna Aalto");
  }

  @Test
  void nobody_but_a_manager_sees_it_and_no_other_job_is_known() throws Exception {
    var maija = people.worker(Role.WORKER);
    var asked = http.perform(People.as(maija, Role.WORKER, get(PAGE))).andReturn().getResponse();
    assertThat(asked.getStatus()).isEqualTo(403);
    for (var verb : List.of("stop", "start", "pause/end")) {
      assertThat(post("customer.night.nothing", verb).getStatus()).isEqualTo(404);
    }
    assertThat(post("customer.night.nothing", "pause", "why", "hold").getStatus()).isEqualTo(404);
    assertThat(post("customer.night.nothing", "pause", "why", "").getStatus()).isEqualTo(404);
  }

  @Test
  void the_page_costs_two_statements_however_many_jobs() {
    owner
        .db()
        .sql(
            "insert into nightly.pause (job, from_at, worker_id, why) values (?, now(), ?, 'HOLD')")
        .params(DRAFTS, sanna.value())
        .update();
    assertThat(statements.during(() -> page())).hasSize(2);
    assertThat(jobs.all()).hasSizeGreaterThan(1);
  }

  private LocalDate tonight() {
    return nights.newest(clock.instant());
  }

  private void lead() {
    owner.db().sql("update nightly.lead set until_at = 'infinity'").update();
  }

  private void attempt(LocalDate night, String outcome, String reference) {
    var at = clock.instant().minus(Duration.ofSeconds(20)).atOffset(ZoneOffset.UTC);
    owner
        .db()
        .sql(
            """
            insert into nightly.attempt
              (job, night, term, started_at, ended_at, outcome, reached, reference)
            values (?, ?, 0, ?, ?, ?, 3, ?)
            """)
        .params(DRAFTS, night, at, outcome == null ? null : at, outcome, reference)
        .update();
  }

  private List<String> outcomes() {
    return owner
        .db()
        .sql("select outcome from nightly.attempt where job = ? order by line")
        .param(DRAFTS)
        .query(String.class)
        .list();
  }

  /** A start by hand looks in the background; whoever is there first does it. */
  private void workUntil(String... outcomes) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> {
              runner.work();
              assertThat(outcomes()).containsExactly(outcomes);
            });
  }

  private String page() throws Exception {
    return http.perform(People.as(sanna, Role.MANAGER, get(PAGE)))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private MockHttpServletResponse post(String job, String verb, String... boxes) throws Exception {
    var form =
        People.as(sanna, Role.MANAGER, MockMvcRequestBuilders.post(PAGE + "/" + job + "/" + verb));
    for (int box = 0; box < boxes.length; box += 2) {
      form.param(boxes[box], boxes[box + 1]);
    }
    return http.perform(form).andReturn().getResponse();
  }
}
