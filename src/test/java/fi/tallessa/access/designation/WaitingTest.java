package fi.tallessa.access.designation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

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

/** What waits for a manager, or for whoever approves from outside, and for nobody else. */
@RegisterTest
class WaitingTest {

  /** The link to the next page; where a page leads back to stands in it without being one. */
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
    owner
        .db()
        .sql(
            """
            update access.designation set reviewed_by = ?, reviewed_at = now()
            where ground = 'REGISTERED' and reviewed_at is null
            """)
        .param(heli.value())
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

  /** Nobody leads Sanna; Heli comes later. */
  @Test
  void d11_what_a_manager_whom_nobody_leads_registered_waits_for_every_other_manager()
      throws Exception {
    var own = doors.register(sanna);
    attended(own);
    var heli = people.enrolled("Heli Koski", Role.MANAGER).worker();
    assertThat(shown(heli, Role.MANAGER)).contains(own.code().shown(), "whom nobody leads");
    assertThat(shown(sanna, Role.MANAGER)).doesNotContain(own.code().shown());
    assertThat(shown(approver(), Role.APPROVER)).doesNotContain(own.code().shown());

    web.perform(as(sanna, post(review(own))));
    assertThat(shown(heli, Role.MANAGER)).as("not by herself").contains(own.code().shown());
    web.perform(as(heli, post(review(own)))).andExpect(redirectedUrl("/reviews/designations"));
    assertThat(shown(heli, Role.MANAGER)).doesNotContain(own.code().shown());
    web.perform(as(heli, get("/customers/" + own.code().shown() + "/designations")))
        .andExpect(status().isNotFound());
    web.perform(as(heli, get("/customers/" + own.code().shown()))).andExpect(status().isNotFound());
  }

  @Test
  void d11_while_there_is_no_other_manager_whoever_approves_from_outside_looks() throws Exception {
    var own = doors.register(sanna);
    attended(own);
    var approver = approver();
    var others = others();
    roles("OPERATOR", others);
    try {
      assertThat(shown(approver, Role.APPROVER))
          .contains(own.code().shown(), "Sanna Aalto")
          .doesNotContain(
              elli.code().shown(), "/customers/" + own.code().shown() + "/designations\"");
      web.perform(People.as(approver, Role.APPROVER, post(review(elli))))
          .andExpect(status().isNotFound());
      web.perform(People.as(approver, Role.APPROVER, post(review(own))))
          .andExpect(redirectedUrl("/reviews/designations"));
      assertThat(shown(approver, Role.APPROVER)).doesNotContain(own.code().shown());
    } finally {
      roles("MANAGER", others);
    }
  }

  private UUID[] others() {
    return owner
        .db()
        .sql("select id from staff.worker where role = 'MANAGER' and id <> ?")
        .param(sanna.value())
        .query(UUID.class)
        .list()
        .toArray(UUID[]::new);
  }

  private void roles(String role, UUID[] workers) {
    owner
        .db()
        .sql("update staff.worker set role = ? where id = any (?)")
        .params(role, workers)
        .update();
  }

  private WorkerId approver() {
    return people.worker("Aino Saari", Role.APPROVER);
  }

  /** Maija works with them too, whom Sanna leads: a line manager answers. */
  private void attended(Permit file) {
    owner
        .db()
        .sql(
            """
            insert into access.designation
              (subject_id, id, worker_id, ground, from_day, designated_by, designated_at)
            values (?, gen_random_uuid(), ?, 'DESIGNATED', date '2020-01-01', ?, now())
            """)
        .params(file.subject().value(), maija.value(), sanna.value())
        .update();
  }

  private String review(Permit file) {
    var id =
        owner
            .db()
            .sql("select id from access.designation where subject_id = ? and ground = 'REGISTERED'")
            .param(file.subject().value())
            .query(UUID.class)
            .single();
    return "/customers/" + file.code().shown() + "/designations/" + id + "/review";
  }

  private String shown(WorkerId who, Role role) throws Exception {
    return WholeList.shown(web, who, role);
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
    assertThat(heard).hasSizeLessThanOrEqualTo(5);
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
    var more = WholeList.MORE.matcher(first);
    assertThat(more.find()).isTrue();
    list(more.group(1))
        .andExpect(content().string(containsString("Maija Lehto")))
        .andExpect(content().string(not(matchesPattern("(?s).*" + WholeList.MORE + ".*"))));
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
