package fi.tallessa.association.attested;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.holdings.SetUpStep;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/**
 * What the register cannot see is true by a manager's word, with a name and a day, and holds until
 * a day.
 */
@RegisterTest
class AttestedTest {

  @Autowired MockMvc web;
  @Autowired People people;
  @Autowired Owner owner;
  @Autowired List<SetUpStep> steps;

  private WorkerId sanna;
  private LocalDate today;

  @BeforeEach
  @AfterEach
  void nobodyHasLooked() {
    owner.db().sql("delete from association.attestation").update();
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    today = people.visit(sanna).today();
  }

  @Test
  void s33_nothing_is_done_before_a_manager_said_so_by_name_and_day() throws Exception {
    for (var what : List.of(Attested.NETWORK, Attested.BACKUP)) {
      assertThat(step(what).look(today).done()).isFalse();
      assertThat(step(what).when()).isEqualTo(SetUpStep.When.BEFORE_THE_FIRST_CUSTOMER);
      attest(what, "on", today.minusDays(2).toString());
      var found = step(what).look(today);
      assertThat(found.done()).isTrue();
      assertThat(found.words()).containsExactly("Sanna Aalto", today.minusDays(2));
    }
    assertThat(manager(get("/setup")).getContentAsString()).contains("Confirmed by Sanna Aalto");
  }

  @Test
  void s39_the_list_says_of_each_whether_anybody_has_looked_and_none_is_said_of_itself()
      throws Exception {
    var list = manager(get("/setup/attested")).getContentAsString();
    assertThat(list.split("Not confirmed", -1)).hasSize(Attested.values().length + 1);
    for (var what : Attested.values()) {
      assertThat(unseen().look(today).done()).isFalse();
      assertThat(attest(what).getStatus()).isEqualTo(303);
    }
    assertThat(unseen().look(today).done()).isTrue();
    assertThat(manager(get("/setup/attested")).getContentAsString())
        .contains("Alarm and monitoring", "Holds until", "Confirmed by Sanna Aalto")
        .doesNotContain("Not confirmed");
    assertThat(unseen().look(today.plusMonths(Attested.CALLS.months())).words())
        .as("the shortest is due first")
        .containsExactly((long) Attested.values().length - 1, Attested.values().length);
  }

  @Test
  void s38_what_is_due_comes_to_whoever_looked_and_what_is_late_to_every_manager()
      throws Exception {
    var heli = people.worker("Heli Koski", Role.MANAGER);
    attest(Attested.ALARM, "on", today.minusDays(40).toString(), "next", today.toString());
    assertThat(home(sanna)).contains("Alarm and monitoring", "To be looked at by");
    assertThat(home(heli)).doesNotContain("Alarm and monitoring");
    attest(
        Attested.ALARM,
        "on",
        today.minusDays(40).toString(),
        "next",
        today.minusDays(14).toString());
    assertThat(home(heli)).contains("Alarm and monitoring");
    attest(Attested.ALARM);
    assertThat(home(heli)).doesNotContain("Alarm and monitoring");
  }

  @Test
  void the_next_look_is_after_this_one_and_no_later_than_may_be() throws Exception {
    for (var day : List.of(today, today.plusMonths(3).plusDays(1))) {
      var answer = attest(Attested.CALLS, "next", day.toString());
      assertThat(answer.getStatus()).isEqualTo(422);
      assertThat(answer.getContentAsString()).contains("id=\"next-problem\"", day.toString());
    }
    assertThat(attest(Attested.CALLS, "next", today.plusMonths(3).toString()).getStatus())
        .isEqualTo(303);
  }

  @Test
  void only_a_manager_says_so_and_the_contact_reads_it() throws Exception {
    var daavid = people.worker(Role.DATA_PROTECTION);
    var page = as(daavid, Role.DATA_PROTECTION, get(Attested.BACKUP.path()));
    assertThat(page.getContentAsString()).contains("another machine").doesNotContain("id=\"form\"");
    assertThat(as(daavid, Role.DATA_PROTECTION, post(Attested.BACKUP.path())).getStatus())
        .isEqualTo(403);
    assertThat(manager(get("/setup/attested/weather")).getStatus()).isEqualTo(404);
  }

  @Test
  void sent_twice_it_is_said_once_and_never_changed() throws Exception {
    var once = UUID.randomUUID().toString();
    attest(Attested.BACKUP, "once", once);
    attest(Attested.BACKUP, "once", once, "on", today.minusDays(3).toString());
    assertThat(
            owner
                .db()
                .sql("select checked_on from association.attestation")
                .query(LocalDate.class)
                .list())
        .containsExactly(today);
    for (var right : new String[] {"UPDATE", "DELETE"}) {
      assertThat(
              owner
                  .db()
                  .sql("select has_table_privilege('tallessa_app', 'association.attestation', ?)")
                  .param(right)
                  .query(Boolean.class)
                  .single())
          .as(right)
          .isFalse();
    }
  }

  @Test
  void nobody_has_looked_tomorrow_or_long_ago() throws Exception {
    for (var day : List.of(today.plusDays(1), today.minusYears(1).minusDays(1))) {
      var answer = attest(Attested.NETWORK, "on", day.toString());
      assertThat(answer.getStatus()).isEqualTo(422);
      assertThat(answer.getContentAsString()).contains("id=\"on-problem\"", day.toString());
    }
    assertThat(step(Attested.NETWORK).look(today).done()).isFalse();
  }

  private SetUpStep unseen() {
    return steps.stream()
        .filter(one -> one.path().equals("/setup/attested"))
        .findFirst()
        .orElseThrow();
  }

  private String home(WorkerId who) throws Exception {
    return as(who, Role.MANAGER, get("/")).getContentAsString();
  }

  private SetUpStep step(Attested what) {
    return steps.stream().filter(one -> one.path().equals(what.path())).findFirst().orElseThrow();
  }

  private MockHttpServletResponse attest(Attested what, String... boxes) throws Exception {
    var form = post(what.path());
    for (int at = 0; at < boxes.length; at += 2) {
      form.param(boxes[at], boxes[at + 1]);
    }
    return manager(form);
  }

  private MockHttpServletResponse manager(MockHttpServletRequestBuilder request) throws Exception {
    return as(sanna, Role.MANAGER, request);
  }

  private MockHttpServletResponse as(WorkerId who, Role role, MockHttpServletRequestBuilder request)
      throws Exception {
    return web.perform(People.as(who, role, request)).andReturn().getResponse();
  }
}
