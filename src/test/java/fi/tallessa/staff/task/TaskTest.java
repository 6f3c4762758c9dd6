package fi.tallessa.staff.task;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.MovableClock;
import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.People.Enrolled;
import fi.tallessa.RegisterTest;
import fi.tallessa.access.designation.WholeList;
import fi.tallessa.customer.Customers;
import fi.tallessa.customer.OneFile;
import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Browser;
import fi.tallessa.staff.Leaders;
import fi.tallessa.staff.Memberships;
import fi.tallessa.staff.absence.Absences;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Role, services, line manager and absence, from today on and never by oneself. */
@RegisterTest
class TaskTest {

  @Autowired ApplicationContext beans;
  @Autowired Owner owner;
  @Autowired MockMvc mvc;
  @Autowired MovableClock clock;
  @Autowired People people;
  @Autowired Customers customers;
  @Autowired Leaders leaders;
  @Autowired Memberships memberships;

  @Autowired Absences absences;
  private Enrolled sanna;
  private Enrolled maija;
  private Browser manager;

  @BeforeEach
  void aWorkerAndHerManager() throws Exception {
    sanna = people.enrolled("Sanna Aalto", Role.MANAGER);
    maija = people.enrolled("Maija Lehto", Role.WORKER);
    people.leads(sanna.worker(), maija.worker());
    manager = browser().signIn(sanna);
  }

  @Test
  void s25_services_and_line_manager_change_today_and_the_past_stays() throws Exception {
    var today = people.visit(maija.worker()).today();
    var old = customers.service();
    var fresh = customers.service();
    memberships.join(maija.worker(), old, today.minusDays(30));
    var heli = people.enrolled("Heli Koski", Role.MANAGER);
    assertThat(change("1", "WORKER", heli.worker(), "services", fresh.toString()).getStatus())
        .isEqualTo(303);
    assertThat(memberships.servicesOf(maija.worker(), today)).containsExactly(fresh);
    assertThat(memberships.servicesOf(maija.worker(), today.minusDays(1))).containsExactly(old);
    assertThat(leaders.ledBy(people.visit(heli.worker()))).containsExactly(maija.worker());
    assertThat(leaders.ledBy(people.visit(sanna.worker()))).isEmpty();
    assertThat(change("2", "WORKER", heli.worker()).getStatus())
        .as("no longer hers to decide")
        .isEqualTo(403);
  }

  /** Or whoever is led by them would have nobody who can designate. */
  @Test
  void d11_whoever_has_not_begun_is_nobodys_line_manager() throws Exception {
    var invited = people.worker("Heli Koski", Role.MANAGER);
    assertThat(change("1", "WORKER", invited).getStatus()).isEqualTo(422);
    assertThat(leaders.ledBy(people.visit(sanna.worker()))).containsExactly(maija.worker());
  }

  @Test
  void s25_whoever_is_on_leave_stays_and_becomes_somebodys_line_manager() throws Exception {
    var heli = people.enrolled("Heli Koski", Role.MANAGER);
    var visit = people.visit(sanna.worker());
    absences.add(heli.worker(), new DateRange(visit.today(), visit.today().plusDays(9)), visit);
    assertThat(change("1", "WORKER", heli.worker()).getStatus()).isEqualTo(303);
    assertThat(leaders.ledBy(people.visit(heli.worker()))).containsExactly(maija.worker());
  }

  @Test
  void s25_another_role_means_signing_in_anew() throws Exception {
    var at = browser().signIn(maija);
    assertThat(change("1", "WORKER", sanna.worker()).getStatus()).isEqualTo(303);
    assertThat(at.inside()).as("the same role").isTrue();
    assertThat(change("2", "STATISTICS", sanna.worker()).getStatus()).isEqualTo(303);
    assertThat(at.inside()).isFalse();
  }

  @Test
  void s25_a_task_without_customers_ends_designations_and_the_page_says_so_before()
      throws Exception {
    people.leads(sanna.worker(), people.worker(Role.WORKER));
    var elli = new OneFile(beans, maija.worker());
    var shared = new OneFile(beans, maija.worker());
    shared.designate(people.worker(Role.WORKER));
    assertThat(manager.open("/staff/" + maija.worker() + "/task").getContentAsString())
        .contains("Then one customer has nobody else");
    assertThat(change("1", "MANAGER", sanna.worker()).getStatus()).isEqualTo(303);
    assertThat(standing()).as("a manager has customers too").isEqualTo(2);
    assertThat(change("2", "DATA_PROTECTION", sanna.worker()).getStatus()).isEqualTo(303);
    assertThat(standing()).isZero();
    assertThat(waiting(elli)).isTrue();
  }

  /** As it was before designations ended with the task. */
  @Test
  void s25_whoever_has_a_task_without_customers_works_with_nobody() throws Exception {
    var elli = new OneFile(beans, maija.worker());
    owner
        .db()
        .sql("update staff.worker set role = 'APPROVER' where id = ?")
        .param(maija.worker().value())
        .update();
    assertThat(waiting(elli)).isTrue();
  }

  private boolean waiting(OneFile file) throws Exception {
    return WholeList.shown(mvc, sanna.worker(), Role.MANAGER).contains(file.code.shown());
  }

  private long standing() {
    return owner
        .db()
        .sql("select count(*) from access.designation where worker_id = ? and ended_at is null")
        .param(maija.worker().value())
        .query(Long.class)
        .single();
  }

  @Test
  void s25_nobody_changes_their_own_role() throws Exception {
    assertThat(manager.open("/staff/" + sanna.worker() + "/task").getStatus()).isEqualTo(403);
    assertThat(
            manager
                .submit("/staff/" + sanna.worker() + "/task", "role", "STATISTICS", "version", "1")
                .getStatus())
        .isEqualTo(403);
  }

  @Test
  void s25_a_manager_who_is_none_any_more_leads_nobody() throws Exception {
    var heli = people.enrolled("Heli Koski", Role.MANAGER);
    var petri = people.worker(Role.WORKER);
    people.leads(heli.worker(), petri);
    manager.submit(
        "/staff/" + heli.worker() + "/task",
        "role",
        "WORKER",
        "leader",
        sanna.worker().toString(),
        "version",
        "1");
    assertThat(leaders.ledBy(people.visit(heli.worker()))).isEmpty();
    assertThat(manager.open("/staff/" + petri + "/task").getStatus()).isEqualTo(200);
  }

  @Test
  void who_was_slower_is_told_and_loses_nothing() throws Exception {
    change("1", "WORKER", sanna.worker());
    var slow = change("1", "OPERATOR", sanna.worker());
    assertThat(slow.getStatus()).isEqualTo(409);
    assertThat(slow.getContentAsString())
        .contains("Somebody else changed this first", "value=\"OPERATOR\" checked", "value=\"2\"");
  }

  @Test
  void an_absence_has_an_end_and_no_reason_and_can_be_ended() throws Exception {
    var path = "/staff/" + maija.worker() + "/absences";
    var today = people.visit(maija.worker()).today();
    assertThat(manager.submit(path).getStatus()).as("without an end").isEqualTo(422);
    assertThat(manager.submit(path, "until", today.plusDays(9).toString()).getStatus())
        .isEqualTo(303);
    assertThat(
            manager
                .submit(
                    path, "from", today.plusDays(9).toString(), "until", "" + today.plusDays(12))
                .getContentAsString())
        .contains("There is an absence on these days already");
    var end =
        manager.open(path).getContentAsString().replaceAll("(?s).*action=\"([^\"]*/end)\".*", "$1");
    manager.submit(end);
    assertThat(manager.open(path).getContentAsString()).doesNotContain("/end\"");
  }

  private MockHttpServletResponse change(
      String version, String role, WorkerId leader, String... more) throws Exception {
    var boxes =
        new ArrayList<>(List.of("version", version, "role", role, "leader", leader.toString()));
    boxes.addAll(List.of(more));
    return manager.submit("/staff/" + maija.worker() + "/task", boxes.toArray(String[]::new));
  }

  private Browser browser() {
    var random = Math.floorMod(UUID.randomUUID().hashCode(), 60_000);
    return new Browser(mvc, clock, "10.81." + random / 250 + "." + random % 250);
  }
}
