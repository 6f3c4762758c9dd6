package fi.tallessa.staff.inviting;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.MovableClock;
import fi.tallessa.People;
import fi.tallessa.People.Enrolled;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.Customers;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Browser;
import fi.tallessa.staff.Leaders;
import fi.tallessa.staff.Memberships;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A manager invites; the invited choose what only they know. */
@RegisterTest
class InvitingTest {

  @Autowired MockMvc mvc;
  @Autowired MovableClock clock;
  @Autowired People people;
  @Autowired Customers customers;
  @Autowired Leaders leaders;
  @Autowired Memberships memberships;
  @Autowired JdbcClient db;

  private Enrolled sanna;
  private Browser manager;

  @BeforeEach
  void aManagerSitsDown() throws Exception {
    sanna = people.enrolled("Sanna Aalto", Role.MANAGER);
    manager = browser().signIn(sanna);
  }

  @Test
  void s25_an_invited_worker_has_a_line_manager_and_services_from_the_first_day() throws Exception {
    var service = customers.service();
    var answer = invite("WORKER", "services", service.toString());
    var worker = invited(answer);
    var today = people.visit(worker).today();
    assertThat(leaders.ledBy(people.visit(sanna.worker()))).contains(worker);
    assertThat(memberships.servicesOf(worker, today)).containsExactly(service);
    assertThat(memberships.servicesOf(worker, today.minusDays(1))).isEmpty();
  }

  @Test
  void s25_services_and_line_manager_are_those_of_the_first_day() throws Exception {
    var service = customers.service();
    var first = people.visit(sanna.worker()).today().plusDays(20);
    db.sql("update association.service set last_day = ? where id = ?")
        .params(first.minusDays(1), service.value())
        .update();
    var ended = invite("WORKER", "services", service.toString(), "from", "" + first);
    assertThat(ended.getStatus()).isEqualTo(422);
    assertThat(ended.getContentAsString()).contains("ends before the first day", "" + first);
    var heli = people.enrolled("Heli", Role.MANAGER).worker();
    db.sql("insert into staff.leaving values (?, ?, ?, now())")
        .params(sanna.worker().value(), first.minusDays(1), heli.value())
        .update();
    var led = invite("WORKER", "from", "" + first);
    assertThat(led.getStatus()).isEqualTo(422);
    assertThat(led.getContentAsString()).contains("leaves before the first day");
    assertThat(invite("WORKER", "from", "" + first.minusDays(1)).getStatus()).isEqualTo(303);
  }

  @Test
  void s25_nobody_works_with_customers_without_a_line_manager() throws Exception {
    var answer =
        manager.submit(
            "/staff", "name", "Maija", "userName", "m" + UUID.randomUUID(), "role", "WORKER");
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString()).contains("id=\"leader-problem\"", "value=\"Maija\"");
  }

  @Test
  void the_link_is_shown_to_who_made_it_and_to_nobody_else() throws Exception {
    var worker = invited(invite("WORKER"));
    var link = manager.linkMade("/staff/" + worker + "/link");
    assertThat(browser().begin(link).getStatus()).isEqualTo(200);
    var heli = browser().signIn(people.enrolled("Heli", Role.MANAGER));
    assertThat(heli.open("/staff/" + worker + "/link").getRedirectedUrl())
        .isEqualTo("/staff/" + worker);
    assertThat(manager.open("/staff/" + worker).getContentAsString()).doesNotContain(link.value());
    manager.forget("__Host-made");
    assertThat(manager.open("/staff/" + worker + "/link").getStatus()).isEqualTo(303);
  }

  @Test
  void a_new_link_or_taking_it_back_closes_the_old_one() throws Exception {
    var worker = invited(invite("WORKER"));
    var first = manager.linkMade("/staff/" + worker + "/link");
    manager.submit("/staff/" + worker + "/invitation");
    var second = manager.linkMade("/staff/" + worker + "/link");
    assertThat(browser().begin(first).getStatus()).isEqualTo(404);
    assertThat(browser().begin(second).getStatus()).isEqualTo(200);
    manager.submit("/staff/" + worker + "/links/withdrawal");
    assertThat(browser().begin(second).getStatus()).isEqualTo(404);
    assertThat(outcomes(worker)).containsExactly("INVITED", "INVITED", "LINK_WITHDRAWN");
    assertThat(by(worker)).containsOnly(sanna.worker().value());
  }

  @Test
  void whoever_has_begun_is_not_invited_again() throws Exception {
    var maija = people.enrolled("Maija", Role.WORKER);
    assertThat(manager.submit("/staff/" + maija.worker() + "/invitation").getRedirectedUrl())
        .isEqualTo("/staff/" + maija.worker());
    assertThat(outcomes(maija.worker())).isEmpty();
  }

  @Test
  void s36_before_the_first_day_a_password_is_chosen_and_signs_nobody_in() throws Exception {
    var tomorrow = people.visit(sanna.worker()).today().plusDays(1);
    var worker = invited(invite("WORKER", "from", tomorrow.toString()));
    var link = manager.linkMade("/staff/" + worker + "/link");
    var browser = browser();
    browser.begin(link);
    browser.submit("/begin/password", "password", "kuusi kurkea kahlaa");
    assertThat(browser.authenticator().getRedirectedUrl()).isEqualTo("/sign-in");
    assertThat(browser.inside()).isFalse();
  }

  @Test
  void sent_twice_makes_one_person() throws Exception {
    var userName = "twice." + UUID.randomUUID();
    for (int status : new int[] {303, 422}) {
      assertThat(
              manager
                  .submit(
                      "/staff",
                      "name",
                      "Maija",
                      "userName",
                      userName,
                      "role",
                      "WORKER",
                      "leader",
                      sanna.worker().toString())
                  .getStatus())
          .isEqualTo(status);
    }
  }

  @Test
  void d11_a_lone_manager_is_told_and_shown_both_ways() throws Exception {
    var page = manager.open("/staff/new?role=APPROVER").getContentAsString();
    assertThat(page).contains("value=\"APPROVER\" checked");
  }

  private MockHttpServletResponse invite(String role, String... more) throws Exception {
    var boxes =
        new java.util.ArrayList<>(
            java.util.List.of(
                "name",
                "Maija Lehto",
                "userName",
                "maija." + UUID.randomUUID(),
                "role",
                role,
                "leader",
                sanna.worker().toString()));
    boxes.addAll(java.util.List.of(more));
    return manager.submit("/staff", boxes.toArray(String[]::new));
  }

  private static WorkerId invited(MockHttpServletResponse answer) {
    return WorkerId.of(answer.getRedirectedUrl().replaceAll("/staff/(.*)/link", "$1"));
  }

  private java.util.List<String> outcomes(WorkerId worker) {
    return db.sql("select outcome from staff.sign_in_event where worker_id = ? order by line")
        .param(worker.value())
        .query(String.class)
        .list();
  }

  private java.util.List<UUID> by(WorkerId worker) {
    return db.sql("select by_id from staff.sign_in_event where worker_id = ?")
        .param(worker.value())
        .query(UUID.class)
        .list();
  }

  private Browser browser() {
    return new Browser(
        mvc, clock, "10.78." + Math.floorMod(UUID.randomUUID().hashCode(), 200) + ".1");
  }
}
