package fi.tallessa.access.designation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.Statements;
import fi.tallessa.access.Doors;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What waits for a manager, and for nobody else. */
@RegisterTest
class WaitingTest {

  @Autowired MockMvc web;
  @Autowired People people;
  @Autowired Doors doors;
  @Autowired Owner owner;
  @Autowired WaitingList waiting;
  @Autowired Statements statements;

  private WorkerId maija;
  private WorkerId sanna;
  private Permit elli;

  @BeforeEach
  void cast() {
    maija = people.worker("Maija Lehto", Role.WORKER);
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    people.leads(sanna, maija);
    everybodyElseIsAttended();
    elli = doors.register(maija);
  }

  /** What other tests left without a manager would wait for this one's, too. */
  private void everybodyElseIsAttended() {
    var heli = people.worker("Heli Koski", Role.MANAGER);
    var celia = people.worker("Celia Berg", Role.WORKER);
    people.leads(heli, celia);
    owner
        .db()
        .sql(
            """
            insert into access.designation
              (subject_id, id, worker_id, ground, from_day, designated_by, designated_at)
            select subject_id, gen_random_uuid(), ?, 'DESIGNATED', date '2020-01-01', ?, now()
            from access.file
            where not exists (select from access.designation own
              join staff.leadership on leadership.worker_id = own.worker_id
              where own.subject_id = file.subject_id and own.ended_at is null)
            """)
        .params(celia.value(), heli.value())
        .update();
  }

  @Test
  void d10_what_a_worker_registered_waits_until_the_manager_has_seen_it() throws Exception {
    assertThat(causes(sanna)).containsExactly(Waiting.Cause.REVIEW);

    web.perform(
            as(
                sanna,
                post(
                    "/customers/"
                        + elli.code().shown()
                        + "/designations/"
                        + designation()
                        + "/review")))
        .andExpect(redirectedUrl("/reviews/designations"));

    assertThat(causes(sanna)).isEmpty();
    web.perform(as(sanna, get("/customers/" + elli.code().shown() + "/designations")))
        .andExpect(content().string(containsString("seen by Sanna Aalto")));
  }

  @Test
  void another_manager_has_nothing_of_it() {
    var heli = people.worker(Role.MANAGER);
    people.leads(heli, people.worker(Role.WORKER));
    assertThat(causes(heli)).isEmpty();
  }

  @Test
  void a_worker_who_left_waits_for_their_manager_and_then_for_all() {
    var heli = people.worker(Role.MANAGER);
    people.leads(heli, people.worker(Role.WORKER));
    change("update staff.worker set left_on = ? where id = ?", today().minusDays(1));
    assertThat(causes(sanna)).containsExactly(Waiting.Cause.LEFT);
    assertThat(causes(heli)).isEmpty();

    change("update staff.leadership set until_day = ? where worker_id = ?", today().minusDays(1));
    assertThat(causes(heli)).containsExactly(Waiting.Cause.NOBODY);
  }

  @Test
  void what_ends_within_14_days_waits() {
    seen();
    change("update access.designation set until_day = ? where worker_id = ?", today().plusDays(15));
    assertThat(causes(sanna)).isEmpty();
    change("update access.designation set until_day = ? where worker_id = ?", today().plusDays(14));
    assertThat(causes(sanna)).containsExactly(Waiting.Cause.ENDING);
  }

  @Test
  void each_row_is_a_line_in_the_log_of_its_customer_and_the_page_costs_few_statements()
      throws Exception {
    doors.register(maija);
    var heard =
        statements.during(
            () -> list("").andExpect(content().string(containsString(elli.code().shown()))));
    assertThat(heard).hasSizeLessThanOrEqualTo(4);
    assertThat(
            owner
                .db()
                .sql(
                    "select count(*) from audit.access_log where subject_id = ? and action = 'access.designation.list'")
                .param(elli.subject().value())
                .query(Long.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void more_than_a_page_is_paged_by_place() throws Exception {
    for (int n = 0; n < 55; n++) {
      doors.register(maija);
    }
    var first = list("").andReturn().getResponse().getContentAsString();
    var more = first.replaceAll("(?s).*\\?after=([^\"]+)\".*", "$1");
    list("?after=" + more)
        .andExpect(content().string(containsString("Maija Lehto")))
        .andExpect(content().string(not(containsString("?after="))));
  }

  private ResultActions list(String after) throws Exception {
    return web.perform(as(sanna, get("/reviews/designations" + after)));
  }

  /** Of the file of this test; other tests leave files that nobody answers for. */
  private List<Waiting.Cause> causes(WorkerId manager) {
    return waiting.after("", 10_000, people.visit(manager)).stream()
        .filter(one -> one.subject().equals(elli.subject()))
        .map(Waiting::cause)
        .toList();
  }

  private LocalDate today() {
    return elli.visit().today();
  }

  private void seen() {
    owner
        .db()
        .sql(
            "update access.designation set reviewed_by = ?, reviewed_at = designated_at where worker_id = ?")
        .params(sanna.value(), maija.value())
        .update();
  }

  private void change(String sql, LocalDate day) {
    owner.db().sql(sql).params(day, maija.value()).update();
  }

  private UUID designation() {
    return owner
        .db()
        .sql("select id from access.designation where subject_id = ?")
        .param(elli.subject().value())
        .query(UUID.class)
        .single();
  }

  private static MockHttpServletRequestBuilder as(
      WorkerId manager, MockHttpServletRequestBuilder request) {
    return People.as(manager, Role.MANAGER, request);
  }
}
