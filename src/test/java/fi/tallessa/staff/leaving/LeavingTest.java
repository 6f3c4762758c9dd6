package fi.tallessa.staff.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.tallessa.MovableClock;
import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.People.Enrolled;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.Customers;
import fi.tallessa.customer.OneFile;
import fi.tallessa.holdings.Night;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Browser;
import fi.tallessa.staff.Leaders;
import fi.tallessa.staff.LetterKeys;
import fi.tallessa.staff.Memberships;
import fi.tallessa.staff.Workers;
import fi.tallessa.staff.webauthn.OnePasskey;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Everything ends at once, for whoever leaves, and what people must do is a list. */
@RegisterTest
class LeavingTest {

  @Autowired ApplicationContext beans;
  @Autowired MockMvc mvc;
  @Autowired MovableClock clock;
  @Autowired People people;
  @Autowired Customers customers;
  @Autowired Leaders leaders;
  @Autowired LetterKeys letters;
  @Autowired Memberships memberships;
  @Autowired Workers workers;
  @Autowired LastDays lastDays;
  @Autowired JdbcClient db;
  @Autowired Owner owner;

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

  @AfterEach
  void backToNow() {
    clock.setBack();
  }

  @Test
  void s25_on_the_last_day_everything_ends_at_once() throws Exception {
    var service = customers.service();
    memberships.join(maija.worker(), service, today().minusDays(9));
    var elli = new OneFile(beans, maija.worker());
    var at = browser().signIn(maija);
    assertThat(at.open(elli.address("")).getStatus()).isEqualTo(200);
    letters.off(people.visit(maija.worker()));
    OnePasskey.of(maija.worker(), beans);
    leave(maija.worker(), today());
    assertThat(at.inside()).isFalse();
    var again = browser().signIn(maija);
    assertThat(again.inside()).isFalse();
    for (var table :
        List.of("session", "device", "credential", "passkey", "recovery_code", "keys_off")) {
      assertThat(rows(table, maija.worker())).as(table).isZero();
    }
    assertThat(memberships.servicesOf(maija.worker(), today())).isEmpty();
    assertThat(memberships.servicesOf(maija.worker(), today().minusDays(1)))
        .as("what was stays")
        .containsExactly(service);
    assertThat(leaders.ledBy(people.visit(sanna.worker()))).doesNotContain(maija.worker());
    assertThat(
            db.sql(
                    "select count(*) from access.designation where worker_id = ? and ended_at is null")
                .param(maija.worker().value())
                .query(Long.class)
                .single())
        .isZero();
    assertThat(workers.names(List.of(maija.worker()))).containsValue("Maija Lehto");
  }

  @Test
  void s25_a_file_left_with_nobody_waits_on_the_managers_list() throws Exception {
    people.leads(sanna.worker(), people.worker(Role.WORKER));
    var elli = new OneFile(beans, maija.worker());
    leave(maija.worker(), today());
    assertThat(all("/reviews/designations")).contains(elli.code.shown());
  }

  @Test
  void a_planned_leaving_can_be_taken_back_with_what_was_ticked_and_begins_anew() throws Exception {
    leave(maija.worker(), today().plusDays(2));
    var path = "/staff/" + maija.worker() + "/leaving";
    manager.submit(path + "/items/keys");
    assertThat(rows("leaving_item", maija.worker())).isOne();
    assertThat(manager.submit(path + "/undo").getStatus()).isEqualTo(303);
    assertThat(rows("leaving_item", maija.worker())).isZero();
    leave(maija.worker(), today().plusDays(2));
    assertThat(rows("leaving_item", maija.worker())).as("nothing is done of it").isZero();
  }

  @Test
  void a_planned_leaving_can_be_taken_back_and_ends_at_its_night() throws Exception {
    leave(maija.worker(), today().plusDays(2));
    manager.submit("/staff/" + maija.worker() + "/leaving/undo");
    leave(maija.worker(), today().plusDays(1));
    assertThat(browser().signIn(maija).inside()).isTrue();
    clock.move(Duration.ofDays(1));
    lastDays.run(Night.of(today(), clock.instant()));
    assertThat(rows("credential", maija.worker())).as("the last day is a day").isOne();
    assertThat(browser().signIn(maija).inside()).isTrue();
    clock.move(Duration.ofDays(1));
    assertThat(browser().signIn(maija).inside()).as("before any night's work").isFalse();
    lastDays.run(Night.of(today(), clock.instant()));
    assertThat(rows("credential", maija.worker())).isZero();
    lastDays.run(Night.of(today(), clock.instant()));
    assertThat(outcomes(maija.worker())).containsOnlyOnce("LEFT");
  }

  @Test
  void one_who_cannot_be_sent_off_keeps_no_other_and_the_night_is_not_done() throws Exception {
    var onni = people.enrolled("Onni Vuori", Role.WORKER);
    people.leads(sanna.worker(), onni.worker());
    leave(maija.worker(), today());
    leave(onni.worker(), today().plusDays(1));
    owner
        .db()
        .sql("update staff.leaving set completed_at = null where worker_id = ?")
        .param(maija.worker().value())
        .update();
    clock.move(Duration.ofDays(2));
    refuseLeft(maija.worker());
    try {
      assertThatThrownBy(() -> lastDays.run(Night.of(today(), clock.instant())))
          .isInstanceOf(DataAccessException.class);
    } finally {
      owner.db().sql("drop function refuse_left cascade").update();
    }
    assertThat(rows("credential", onni.worker())).as("who comes after").isZero();
    assertThat(outcomes(onni.worker())).containsOnlyOnce("LEFT");
    lastDays.run(Night.of(today(), clock.instant()));
    assertThat(completed(maija.worker())).as("made up for").isTrue();
  }

  private boolean completed(WorkerId worker) {
    return db.sql("select completed_at is not null from staff.leaving where worker_id = ?")
        .param(worker.value())
        .query(Boolean.class)
        .single();
  }

  private void refuseLeft(WorkerId worker) {
    owner
        .db()
        .sql(
            """
            create function refuse_left() returns trigger language plpgsql as
              $$ begin raise exception 'not this one'; end $$
            """)
        .update();
    owner
        .db()
        .sql(
            "create trigger refuse_left before insert on staff.sign_in_event for each row when (new.worker_id = '%s') execute function refuse_left()"
                .formatted(worker))
        .update();
  }

  @Test
  void the_list_says_who_did_what_and_the_first_stays() throws Exception {
    leave(maija.worker(), today());
    var heli = browser().signIn(people.enrolled("Heli Koski", Role.MANAGER));
    manager.submit("/staff/" + maija.worker() + "/leaving/items/keys");
    heli.submit("/staff/" + maija.worker() + "/leaving/items/keys");
    heli.submit("/staff/" + maija.worker() + "/leaving/items/phone");
    var page = manager.open("/staff/" + maija.worker() + "/leaving").getContentAsString();
    assertThat(page).containsOnlyOnce("Sanna Aalto, ").contains("Heli Koski, ");
    assertThat(manager.submit("/staff/" + maija.worker() + "/leaving/items/cake").getStatus())
        .isEqualTo(404);
  }

  @Test
  void a_tick_by_mistake_is_taken_off_and_who_did_what_stays_on_the_list() throws Exception {
    leave(maija.worker(), today());
    var heli = browser().signIn(people.enrolled("Heli Koski", Role.MANAGER));
    var path = "/staff/" + maija.worker() + "/leaving";
    manager.submit(path + "/items/keys");
    for (var who : List.of(heli, manager)) {
      assertThat(who.submit(path + "/items/keys/undo").getStatus()).isEqualTo(303);
    }
    var page = manager.open(path).getContentAsString();
    assertThat(page)
        .containsPattern("done by Sanna Aalto, [^<]+taken off by Heli Koski, ")
        .doesNotContain("/items/keys/undo");
    heli.submit(path + "/items/keys");
    assertThat(manager.open(path).getContentAsString())
        .contains("/items/keys/undo", "taken off by Heli Koski, ");
    heli.submit(path + "/items/keys/undo");
    assertThat(manager.open(path).getContentAsString())
        .contains("done by Sanna Aalto", "done by Heli Koski");
    assertThat(rows("leaving_item", maija.worker())).isEqualTo(2);
    assertThat(manager.submit(path + "/items/customers/undo").getStatus()).isEqualTo(404);
  }

  @Test
  void s36_the_user_name_of_whoever_left_is_free_and_the_log_names_both() throws Exception {
    var name = workers.person(maija.worker()).userName();
    assertThat(again(name).isFine()).as("she works here").isFalse();
    leave(maija.worker(), today().plusDays(1));
    assertThat(again(name).isFine()).as("she works here still").isFalse();
    leave(maija.worker(), today());
    var back = again(name).sure();
    assertThat(browser().signIn(maija).inside()).isFalse();
    assertThat(workers.person(maija.worker()).userName()).isEqualTo(name);
    assertThat(workers.names(List.of(maija.worker(), back)))
        .containsEntry(maija.worker(), "Maija Lehto")
        .containsEntry(back, "Maija Salo");
  }

  private Result<WorkerId> again(String userName) {
    return workers.join("Maija Salo", userName, null, Role.WORKER, people.visit(sanna.worker()));
  }

  @Test
  void s28_the_phone_is_not_said_to_be_back_while_one_is_theirs() throws Exception {
    var id = UUID.randomUUID();
    int number =
        owner
            .db()
            .sql(
                """
                insert into casework.phone (id, number, holder_id, version)
                select ?, coalesce(max(number), 8000) + 1, ?, 1 from casework.phone
                where number between 8000 and 9000 returning number
                """)
            .params(id, maija.worker().value())
            .query(Integer.class)
            .single();
    owner
        .db()
        .sql(
            """
            insert into casework.phone_remainder (id, phone_id, erased_on)
            values (gen_random_uuid(), ?, current_date)
            """)
        .param(id)
        .update();
    leave(maija.worker(), today());
    var path = "/staff/" + maija.worker() + "/leaving";
    assertThat(manager.open(path).getContentAsString())
        .contains("Phone " + number + ": give", "/phones/" + id, "One number to remove");
    var refused = manager.submit(path + "/items/phone");
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString()).contains("A work phone is still theirs");
    manager.submit(
        "/phones/" + id + "/holder", "holder", sanna.worker().toString(), "version", "1");
    assertThat(manager.open(path).getContentAsString()).doesNotContain("/phones/" + id);
    assertThat(manager.submit(path + "/items/phone").getStatus()).isEqualTo(303);
    assertThat(manager.open(path).getContentAsString()).contains("Sanna Aalto, ");
  }

  @Test
  void s25_nobody_ends_themselves_and_an_empty_box_ends_nobody() throws Exception {
    assertThat(leave(sanna.worker(), today())).isEqualTo(403);
    assertThat(manager.submit("/staff/" + maija.worker() + "/leaving").getStatus()).isEqualTo(422);
    assertThat(rows("credential", maija.worker())).isOne();
  }

  @Test
  void s25_today_is_at_once_whatever_later_day_somebody_else_has_planned_meanwhile()
      throws Exception {
    var heli = another();
    var at = browser().signIn(maija);
    assertThat(leave(heli, maija.worker(), today().plusDays(5))).isEqualTo(303);
    assertThat(leave(maija.worker(), today())).isEqualTo(303);
    assertThat(at.inside()).isFalse();
    assertThat(rows("credential", maija.worker())).isZero();
    assertThat(outcomes(maija.worker())).containsOnlyOnce("LEFT");
  }

  @Test
  void s25_a_later_day_than_the_one_that_is_planned_is_refused_with_a_sentence() throws Exception {
    assertThat(leave(another(), maija.worker(), today().plusDays(2))).isEqualTo(303);
    assertThat(leave(maija.worker(), today().plusDays(2))).as("sent twice").isEqualTo(303);
    var answer =
        manager.submit(
            "/staff/" + maija.worker() + "/leaving", "lastDay", today().plusDays(5).toString());
    assertThat(answer.getStatus()).isEqualTo(409);
    assertThat(answer.getContentAsString()).contains("id=\"lastDay\"", "has decided");
    leave(maija.worker(), today());
    assertThat(leave(maija.worker(), today().plusDays(5))).as("has left").isEqualTo(409);
  }

  @Test
  void s25_an_invitation_ends_with_it() throws Exception {
    manager.submit("/staff/" + maija.worker() + "/password");
    var link = manager.linkMade("/staff/" + maija.worker() + "/link");
    leave(maija.worker(), today());
    assertThat(browser().begin(link).getStatus()).isEqualTo(404);
  }

  /** A second line manager of Maija's. */
  private Browser another() throws Exception {
    var heli = people.enrolled("Heli Koski", Role.MANAGER);
    people.leads(heli.worker(), maija.worker());
    return browser().signIn(heli);
  }

  /** All other managers of the tests are put aside for as long as it takes. */
  @Test
  void d11_of_two_managers_who_end_each_other_at_once_one_stays() throws Exception {
    var heli = people.enrolled("Heli Koski", Role.MANAGER);
    var other = browser().signIn(heli);
    var aside = aside(sanna.worker(), heli.worker());
    try (var pool = Executors.newFixedThreadPool(2)) {
      List<Callable<Integer>> both =
          List.of(
              () -> leave(manager, heli.worker(), today().plusDays(5)),
              () -> leave(other, sanna.worker(), today().plusDays(5)));
      var answers = pool.invokeAll(both).stream().map(LeavingTest::got).toList();
      assertThat(answers).containsExactlyInAnyOrder(303, 422);
    } finally {
      backAgain(aside);
    }
  }

  private static Integer got(Future<Integer> answer) {
    try {
      return answer.get();
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  private List<UUID> aside(WorkerId one, WorkerId other) {
    return db.sql(
            """
            update staff.worker set left_on = date '2999-01-01'
            where role = 'MANAGER' and left_on is null and id not in (?, ?) returning id
            """)
        .params(one.value(), other.value())
        .query(UUID.class)
        .list();
  }

  private void backAgain(List<UUID> aside) {
    db.sql("update staff.worker set left_on = null where id = any (?)")
        .param(aside.toArray(UUID[]::new))
        .update();
  }

  private int leave(WorkerId worker, LocalDate day) throws Exception {
    return leave(manager, worker, day);
  }

  private static int leave(Browser manager, WorkerId worker, LocalDate day) throws Exception {
    return manager.submit("/staff/" + worker + "/leaving", "lastDay", day.toString()).getStatus();
  }

  private String all(String path) throws Exception {
    var pages = new StringBuilder();
    for (var next = path; next != null; ) {
      var page = manager.open(next).getContentAsString();
      pages.append(page);
      var more = Pattern.compile("href=\"(" + path + "\\?after=[^\"]+)\"");
      var found = more.matcher(page);
      next = found.find() ? found.group(1) : null;
    }
    return pages.toString();
  }

  private LocalDate today() {
    return people.visit(WorkerId.random()).today();
  }

  private long rows(String table, WorkerId worker) {
    return db.sql("select count(*) from staff." + table + " where worker_id = ?")
        .param(worker.value())
        .query(Long.class)
        .single();
  }

  private List<String> outcomes(WorkerId worker) {
    return db.sql("select outcome from staff.sign_in_event where worker_id = ?")
        .param(worker.value())
        .query(String.class)
        .list();
  }

  private Browser browser() {
    var random = Math.floorMod(UUID.randomUUID().hashCode(), 60_000);
    return new Browser(mvc, clock, "10.80." + random / 250 + "." + random % 250);
  }
}
