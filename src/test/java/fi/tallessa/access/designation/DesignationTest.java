package fi.tallessa.access.designation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
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
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Reach;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A line manager decides who may open a file. */
@RegisterTest
class DesignationTest {

  @Autowired MockMvc web;
  @Autowired People people;
  @Autowired Doors doors;
  @Autowired Owner owner;
  @Autowired Statements statements;

  private WorkerId maija;
  private WorkerId petri;
  private WorkerId sanna;
  private Permit elli;

  @BeforeEach
  void cast() {
    maija = people.worker("Maija Lehto", Role.WORKER);
    petri = people.worker("Petri Niemi", Role.WORKER);
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    people.leads(sanna, maija);
    elli = doors.register(maija);
  }

  @Test
  void s25_a_manager_designates_and_it_opens_at_the_next_click() throws Exception {
    assertThat(doors.knock(elli.code(), petri)).isEqualTo(Entry.closed(Refusal.NOT_THERE));

    designate(petri, "", "").andExpect(redirectedUrl(page()));

    assertThat(doors.knock(elli.code(), petri)).isInstanceOf(Entry.Open.class);
    web.perform(as(sanna, get(page())))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Petri Niemi")))
        .andExpect(content().string(containsString("Sanna Aalto")));
  }

  @Test
  void s25_an_ended_designation_closes_at_the_next_click() throws Exception {
    designate(petri, "", "");
    web.perform(as(sanna, post(page() + "/" + idOf(petri) + "/end")))
        .andExpect(redirectedUrl(page()));

    assertThat(doors.knock(elli.code(), petri)).isEqualTo(Entry.closed(Refusal.NOT_THERE));
    designate(petri, "", "").andExpect(redirectedUrl(page()));
    assertThat(doors.knock(elli.code(), petri)).isInstanceOf(Entry.Open.class);
  }

  @Test
  void another_language_designates_nobody() throws Exception {
    web.perform(asked(sanna, petri).param("lang", "sv"))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("<html lang=\"sv\"")));
    assertThat(doors.knock(elli.code(), petri)).isEqualTo(Entry.closed(Refusal.NOT_THERE));
  }

  @Test
  void s25_nobody_designates_themselves() throws Exception {
    designate(sanna, "", "")
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("Nobody designates themselves.")));
    assertThat(doors.knock(elli.code(), sanna)).isEqualTo(Entry.closed(Refusal.NEEDS_REASON));
  }

  @Test
  void s25_not_even_the_database_lets_anybody_designate_themselves() {
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () ->
                owner
                    .db()
                    .sql(
                        """
                        insert into access.designation
                          (subject_id, id, worker_id, ground, from_day, designated_by, designated_at)
                        values (?, ?, ?, 'DESIGNATED', date '2026-11-24', ?, timestamptz '2026-11-24 08:00Z')
                        """)
                    .params(elli.subject().value(), UUID.randomUUID(), sanna.value(), sanna.value())
                    .update())
        .hasMessageContaining("nobody_designates_themselves");
  }

  @Test
  void s25_a_worker_designates_nobody() throws Exception {
    web.perform(
            post(page())
                .secure(true)
                .with(People.by(maija, Role.WORKER))
                .with(csrf())
                .param("worker", petri.toString()))
        .andExpect(status().isForbidden());
    assertThat(doors.knock(elli.code(), maija, Reach.OVERSIGHT))
        .isEqualTo(Entry.closed(Refusal.NOT_YOURS_TO_DO));
  }

  @Test
  void s25_another_manager_designates_nobody_here() {
    var heli = people.worker(Role.MANAGER);
    people.leads(heli, petri);
    assertThat(doors.knock(elli.code(), heli, Reach.OVERSIGHT))
        .isEqualTo(Entry.closed(Refusal.NOT_THERE));
  }

  @Test
  void whoever_has_left_is_not_offered_and_not_taken() throws Exception {
    owner
        .db()
        .sql("update staff.worker set left_on = ? where id = ?")
        .params(elli.visit().today().minusDays(1), petri.value())
        .update();

    web.perform(as(sanna, get(page())))
        .andExpect(content().string(not(containsString(petri.toString()))));
    designate(petri, "", "")
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("This worker cannot be designated.")));
  }

  @Test
  void s25_an_operator_is_not_offered_and_not_taken() throws Exception {
    designate(people.worker(Role.OPERATOR), "", "").andExpect(status().isUnprocessableContent());
  }

  @Test
  void a_second_designation_on_the_same_days_is_refused_and_what_was_typed_stays()
      throws Exception {
    designate(petri, "1.12.2036", "").andExpect(status().isUnprocessableContent());
    designate(petri, "", "");
    designate(petri, "", "31.12.2026")
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("already designated for these days")))
        .andExpect(content().string(containsString("31.12.2026")));
  }

  @Test
  void s08_what_came_to_nothing_is_not_in_the_log_as_done() throws Exception {
    designate(petri, "", "");
    designate(petri, "", "").andExpect(status().isUnprocessableContent());
    assertThat(done("access.designation.designate")).isEqualTo(1);

    var end = page() + "/" + idOf(petri) + "/end";
    web.perform(as(sanna, post(end))).andExpect(redirectedUrl(page()));
    web.perform(as(sanna, post(end))).andExpect(redirectedUrl(page()));
    assertThat(done("access.designation.end")).isEqualTo(1);

    var review = page() + "/" + idOf(maija) + "/review";
    web.perform(as(sanna, post(review))).andExpect(redirectedUrl("/reviews/designations"));
    web.perform(as(sanna, post(review))).andExpect(redirectedUrl("/reviews/designations"));
    assertThat(done("access.designation.review")).isEqualTo(1);
  }

  @Test
  void a_designation_for_later_days_opens_on_those_days_only() throws Exception {
    var today = elli.visit().today();
    designate(petri, today.toString(), today.plusDays(2).toString());
    designate(petri, today.plusDays(3).toString(), "").andExpect(redirectedUrl(page()));
    designate(petri, today.plusDays(2).toString(), "").andExpect(status().isUnprocessableContent());

    var heli = people.worker("Heli Koski", Role.WORKER);
    designate(heli, today.plusDays(1).toString(), "");
    assertThat(doors.knock(elli.code(), heli)).isEqualTo(Entry.closed(Refusal.NOT_THERE));
  }

  @Test
  void two_managers_at_once_make_one_designation() throws Exception {
    var heli = people.worker(Role.MANAGER);
    people.leads(heli, maija);
    try (var both = Executors.newFixedThreadPool(2)) {
      var done =
          both.invokeAll(List.of(designating(sanna), designating(heli))).stream()
              .map(DesignationTest::statusOf)
              .toList();
      assertThat(done).containsExactlyInAnyOrder(303, 422);
    }
    assertThat(rowsOf(petri)).isEqualTo(1);
  }

  @Test
  void the_page_has_no_name_of_the_customer_and_few_statements() throws Exception {
    designate(petri, "", "");
    var heard = statements.during(() -> web.perform(as(sanna, get(page()))));
    assertThat(heard).hasSizeLessThanOrEqualTo(7).noneMatch(sql -> sql.contains("customer."));
  }

  @Test
  void a_frozen_file_says_so_to_its_worker_and_its_manager_still_decides() throws Exception {
    doors.freeze(elli);
    assertThat(doors.knock(elli.code(), maija)).isEqualTo(Entry.closed(Refusal.FROZEN));
    web.perform(as(sanna, get(page())))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("The file is frozen.")));
  }

  private String page() {
    return "/customers/" + elli.code().shown() + "/designations";
  }

  private ResultActions designate(WorkerId worker, String from, String until) throws Exception {
    return web.perform(asked(sanna, worker).param("from", from).param("until", until));
  }

  private Callable<Integer> designating(WorkerId manager) {
    return () -> web.perform(asked(manager, petri)).andReturn().getResponse().getStatus();
  }

  private MockHttpServletRequestBuilder asked(WorkerId manager, WorkerId worker) {
    return as(manager, post(page())).param("worker", worker.toString());
  }

  private static MockHttpServletRequestBuilder as(
      WorkerId manager, MockHttpServletRequestBuilder request) {
    return People.as(manager, Role.MANAGER, request);
  }

  private static int statusOf(Future<Integer> answered) {
    try {
      return answered.get();
    } catch (Exception failed) {
      throw new AssertionError(failed);
    }
  }

  private UUID idOf(WorkerId worker) {
    return owner
        .db()
        .sql("select id from access.designation where worker_id = ? and ended_at is null")
        .param(worker.value())
        .query(UUID.class)
        .single();
  }

  private long rowsOf(WorkerId worker) {
    return owner
        .db()
        .sql("select count(*) from access.designation where worker_id = ?")
        .param(worker.value())
        .query(Long.class)
        .single();
  }

  private long done(String action) {
    return owner
        .db()
        .sql("select count(*) from audit.access_log where subject_id = ? and action = ?")
        .params(elli.subject().value(), action)
        .query(Long.class)
        .single();
  }
}
