package fi.tallessa.access.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fi.tallessa.MovableClock;
import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.Statements;
import fi.tallessa.access.Doors;
import fi.tallessa.access.HealthRights;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Reach;
import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.absence.Absences;
import java.sql.Types;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/**
 * Whoever is away or leaves: no customer is left with nobody, and somebody can always designate.
 */
@RegisterTest
class CoverTest {

  @Autowired MockMvc web;
  @Autowired MovableClock clock;
  @Autowired People people;
  @Autowired Doors doors;
  @Autowired Owner owner;
  @Autowired Absences absences;
  @Autowired Statements statements;

  private WorkerId maija;
  private WorkerId petri;
  private WorkerId sanna;
  private Permit elli;
  private Permit onni;
  private UUID away;

  @BeforeEach
  void maijaIsAway() {
    nobodyElseWaits();
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    maija = people.worker("Maija Lehto", Role.WORKER);
    petri = people.worker("Petri Niemi", Role.WORKER);
    people.leads(sanna, maija);
    people.leads(sanna, petri);
    elli = doors.register(maija);
    onni = doors.register(maija);
    away = away(maija, 1, 5);
  }

  /** Whoever other tests have left with nobody would fill the first page of the list. */
  private void nobodyElseWaits() {
    owner
        .db()
        .sql(
            """
            insert into access.dormancy (subject_id, id, from_at)
            select subject_id, gen_random_uuid(), now() from access.file
            where not exists (
                select from access.designation
                join staff.leadership on leadership.worker_id = designation.worker_id
                where designation.subject_id = file.subject_id and ended_at is null)
            on conflict (subject_id) where until_at is null do nothing
            """)
        .update();
  }

  @AfterEach
  void backToNow() {
    clock.setBack();
  }

  @Test
  void s25_who_would_have_nobody_is_a_line_for_the_manager_and_a_cover_is_one_act()
      throws Exception {
    assertThat(text(sanna, "/reviews/designations"))
        .contains("Away, and nobody covers", elli.code().shown(), path(maija, away));
    assertThat(text(sanna, path(maija, away)))
        .contains(elli.code().shown(), onni.code().shown(), "Petri Niemi");
    assertThat(text(sanna, "/staff/" + maija + "/absences")).contains("2 customers have nobody");

    assertThat(cover(sanna, petri, elli, onni).getStatus()).isEqualTo(303);

    assertThat(text(sanna, path(maija, away)))
        .contains("Each customer has somebody", "Covers: Petri Niemi")
        .doesNotContain(elli.code().shown());
    assertThat(text(sanna, "/staff/" + maija + "/absences")).contains("Covers: Petri Niemi");
    assertThat(text(sanna, "/reviews/designations")).doesNotContain(path(maija, away));
    assertThat(logged("access.cover.designate")).as("a line in each customer's log").isEqualTo(1);
  }

  @Test
  void s25_a_cover_opens_the_file_on_the_days_of_the_absence_and_ends_by_itself() throws Exception {
    cover(sanna, petri, elli, onni);
    assertThat(opens(petri)).as("the day before").isFalse();
    clock.move(Duration.ofDays(1));
    assertThat(opens(petri)).as("the first day").isTrue();
    clock.move(Duration.ofDays(4));
    assertThat(opens(petri)).as("the last day").isTrue();
    clock.move(Duration.ofDays(1));
    assertThat(opens(petri)).as("the day after").isFalse();
    assertThat(opens(maija)).isTrue();
  }

  /**
   * Maija was not handed over what is older than ten days; Petri is given all, and reads no more.
   */
  @Test
  void s25_a_cover_reads_no_older_notes_than_whom_it_covers() throws Exception {
    var limit = today().minusDays(10);
    owner
        .db()
        .sql("update access.designation set notes_from_day = ? where subject_id = ?")
        .params(limit, elli.subject().value())
        .update();
    cover(sanna, petri, elli, onni);
    assertThat(notesFrom(elli)).isEqualTo(limit);
    assertThat(notesFrom(onni)).isNull();
  }

  @Test
  void s25_a_cover_that_is_given_less_has_less() throws Exception {
    owner
        .db()
        .sql("update access.designation set notes_from_day = ? where subject_id = ?")
        .params(today().minusDays(10), elli.subject().value())
        .update();
    send(
        sanna,
        path(maija, away),
        "worker",
        "" + petri,
        "customers",
        elli.code().shown(),
        "older",
        "none");
    assertThat(notesFrom(elli)).isEqualTo(today().plusDays(1));
  }

  @Test
  void s20_a_cover_has_health_only_where_that_is_said_and_whom_it_covers_has_it() throws Exception {
    cover(sanna, petri, elli);
    assertThat(health(elli)).as("not said").isFalse();
    owner
        .db()
        .sql("delete from access.designation where worker_id = ?")
        .param(petri.value())
        .update();
    owner
        .db()
        .sql(
            "update access.designation set health_by = null, health_at = null where subject_id = ?")
        .param(onni.subject().value())
        .update();
    var fields =
        new String[] {
          "worker",
          "" + petri,
          "customers",
          elli.code().shown(),
          "customers",
          onni.code().shown(),
          "health",
          "yes"
        };
    assertThat(send(sanna, path(maija, away), fields).getStatus()).isEqualTo(303);
    assertThat(health(elli)).as("said").isTrue();
    assertThat(health(onni)).as("Maija has it not").isFalse();
    assertThat(right(onni, petri, "").getStatus()).isEqualTo(303);
    assertThat(health(onni)).as("nor is it given beyond her").isFalse();
    assertThat(right(elli, maija, "/removal").getStatus()).isEqualTo(303);
    assertThat(health(elli)).as("taken from her, it is taken from who covers her").isFalse();
  }

  @Test
  void s20_a_cover_has_health_only_while_whom_it_covers_has_it() throws Exception {
    owner
        .db()
        .sql("update access.designation set health_at = now(), health_by = ? where subject_id = ?")
        .params(sanna.value(), elli.subject().value())
        .update();
    cover(sanna, petri, elli);
    owner
        .db()
        .sql("update access.designation set health_at = now(), health_by = ? where worker_id = ?")
        .params(sanna.value(), petri.value())
        .update();
    assertThat(opens(elli)).isTrue();
    maijaUntil(today().plusDays(1));
    assertThat(opens(elli)).as("her days are over").isFalse();
    maijaUntil(null);
    assertThat(opens(elli)).isTrue();
    owner
        .db()
        .sql("update access.designation set ended_at = now(), ended_by = ? where worker_id = ?")
        .params(sanna.value(), maija.value())
        .update();
    assertThat(opens(elli)).isFalse();
  }

  @Test
  void s20_a_cover_of_a_cover_has_health_only_while_all_have_it_up_to_the_first() throws Exception {
    var celia = people.worker("Celia Berg", Role.WORKER);
    owner
        .db()
        .sql("update access.designation set health_at = now(), health_by = ? where subject_id = ?")
        .params(sanna.value(), elli.subject().value())
        .update();
    cover(sanna, petri, elli);
    owner
        .db()
        .sql("update access.designation set health_at = now(), health_by = ? where worker_id = ?")
        .params(sanna.value(), petri.value())
        .update();
    owner
        .db()
        .sql(
            """
            insert into access.designation (subject_id, id, worker_id, ground, from_day, until_day,
              designated_by, designated_at, absence_id, health_at, health_by)
            values (?, gen_random_uuid(), ?, 'DESIGNATED', ?, ?, ?, now(), ?, now(), ?)
            """)
        .params(
            elli.subject().value(),
            celia.value(),
            today().plusDays(2),
            today().plusDays(3),
            sanna.value(),
            away(petri, 2, 3),
            sanna.value())
        .update();
    assertThat(opens(elli, celia)).isTrue();
    maijaUntil(today().plusDays(1));
    assertThat(opens(elli, celia)).as("the days of the first are over").isFalse();
    maijaUntil(null);
    assertThat(opens(elli, celia)).isTrue();
    ended("now()");
    assertThat(opens(elli, celia)).as("the first has ended").isFalse();
    ended("null");
    assertThat(opens(elli, celia)).isTrue();
    assertThat(right(elli, maija, "/removal").getStatus()).isEqualTo(303);
    assertThat(opens(elli, celia)).as("taken from the first").isFalse();
  }

  private void ended(String when) {
    var by = when.equals("null") ? "null" : "designated_by";
    owner
        .db()
        .sql(
            "update access.designation set ended_at = %s, ended_by = %s where worker_id = ?"
                .formatted(when, by))
        .param(maija.value())
        .update();
  }

  private void maijaUntil(LocalDate day) {
    owner
        .db()
        .sql("update access.designation set until_day = ? where worker_id = ?")
        .param(1, day, Types.DATE)
        .param(2, maija.value())
        .update();
  }

  /** Whether its health information opens to Petri today. */
  private boolean opens(Permit permit) {
    return opens(permit, petri);
  }

  private boolean opens(Permit permit, WorkerId worker) {
    return owner
        .db()
        .sql(
            "select "
                + HealthRights.holds("file")
                + " from access.file where file.subject_id = :subject")
        .param("subject", permit.subject().value())
        .param("who", worker.value())
        .param("today", today().plusDays(2))
        .query(Boolean.class)
        .single();
  }

  private MockHttpServletResponse right(Permit permit, WorkerId worker, String below)
      throws Exception {
    var id =
        owner
            .db()
            .sql("select id from access.designation where worker_id = ? and subject_id = ?")
            .params(worker.value(), permit.subject().value())
            .query(UUID.class)
            .single();
    return send(
        sanna, "/customers/" + permit.code().shown() + "/designations/" + id + "/health" + below);
  }

  private boolean health(Permit permit) {
    return count(
            "select count(*) from access.designation where worker_id = ? and subject_id = ? and health_at is not null",
            petri.value(),
            permit.subject().value())
        == 1;
  }

  private LocalDate notesFrom(Permit permit) {
    return owner
        .db()
        .sql("select notes_from_day from access.designation where worker_id = ? and subject_id = ?")
        .params(petri.value(), permit.subject().value())
        .query((row, n) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
        .single()
        .orElse(null);
  }

  @Test
  void s25_a_cover_ends_when_the_absence_ends_sooner() throws Exception {
    cover(sanna, petri, elli, onni);
    clock.move(Duration.ofDays(2));
    post(sanna, "/staff/" + maija + "/absences/" + away + "/end");
    assertThat(opens(petri)).isFalse();
    assertThat(designated(petri)).isZero();
  }

  @Test
  void s25_nobody_designates_themselves_nor_who_is_away_or_leaves() throws Exception {
    assertThat(refused(cover(sanna, sanna, elli))).contains("Nobody designates themselves");
    assertThat(refused(cover(sanna, maija, elli))).contains("cannot be designated");
    away(petri, 5, 9);
    assertThat(refused(cover(sanna, petri, elli))).contains("away or leave themselves");
    assertThat(text(sanna, path(maija, away))).doesNotContain("value=\"" + petri);
    var leaving = people.worker("Celia Berg", Role.WORKER);
    owner
        .db()
        .sql("update staff.worker set left_on = ? where id = ?")
        .params(today().plusDays(4), leaving.value())
        .update();
    assertThat(refused(cover(sanna, leaving, elli))).contains("away or leave themselves");
    var reader = people.worker("Fanny Lind", Role.STATISTICS);
    assertThat(refused(cover(sanna, reader, elli))).contains("cannot be designated");
    assertThat(designated(petri)).isZero();
  }

  @Test
  void s25_whoever_has_a_customer_on_some_of_the_days_is_given_the_others() throws Exception {
    designate(elli, petri, today(), today().plusDays(2));
    designate(elli, petri, today().plusDays(4), today().plusDays(4));
    var done = cover(sanna, petri, elli, onni);
    assertThat(done.getRedirectedUrl()).isEqualTo(path(maija, away));
    assertThat(days(elli, petri))
        .containsExactly(days(0, 2), days(3, 3), days(4, 4), days(5, 5))
        .as("the days that were theirs stay as they were");
    assertThat(days(onni, petri)).containsExactly(days(1, 5));
    assertThat(logged("access.cover.designate")).isEqualTo(1);
    assertThat(text(sanna, path(maija, away))).contains("Each customer has somebody");
  }

  /** Petri works with Elli already and is away himself later: somebody else is needed then. */
  @Test
  void s25_whom_they_have_on_all_of_the_days_is_left_out_by_code_and_the_others_are_done()
      throws Exception {
    var leaving = "/staff/" + maija + "/leaving";
    send(sanna, leaving, "lastDay", today().plusDays(3).toString());
    designate(elli, petri, today(), null);
    away(petri, 20, 25);
    leaving = leaving + "/customers";
    var both =
        new String[] {
          "worker", "" + petri, "customers", elli.code().shown(), "customers", onni.code().shown()
        };
    var done = send(sanna, leaving, both);
    assertThat(done.getRedirectedUrl()).isEqualTo(leaving + "?left=" + elli.code().shown());
    assertThat(days(onni, petri)).hasSize(1);
    assertThat(logged("access.cover.designate")).as("nothing was done for Elli").isZero();
    assertThat(text(sanna, leaving + "?left=" + elli.code().shown()))
        .contains("already designated on all of these days to: " + elli.code().shown());
    assertThat(text(sanna, leaving + "?left=ABC-DEF.%3Cb%3E"))
        .as("of what stands in an address only codes of the list are said")
        .doesNotContain("already designated", "ABC-DEF");
    assertThat(
            refused(send(sanna, leaving, "worker", "" + petri, "customers", elli.code().shown())))
        .contains("already designated on all of these days to: " + elli.code().shown());
  }

  /** Decision 0037. */
  @Test
  void i4_10_a_student_is_nobodys_cover() throws Exception {
    designate(doors.register(maija), petri, today(), today().plusDays(9));
    owner
        .db()
        .sql("update access.designation set countersigner_id = ? where worker_id = ?")
        .params(maija.value(), petri.value())
        .update();
    assertThat(text(sanna, path(maija, away))).doesNotContain("value=\"" + petri);
    assertThat(refused(cover(sanna, petri, elli))).contains("here as a student");
    assertThat(designated(petri)).as("as a student").isEqualTo(1);
    owner
        .db()
        .sql("update access.designation set ended_at = now(), ended_by = ? where worker_id = ?")
        .params(sanna.value(), petri.value())
        .update();
    assertThat(cover(sanna, petri, elli).getStatus()).as("hired since").isEqualTo(303);
  }

  private List<DateRange> days(Permit permit, WorkerId worker) {
    return owner
        .db()
        .sql(
            """
            select from_day, until_day from access.designation
            where subject_id = ? and worker_id = ? and ended_at is null order by from_day
            """)
        .params(permit.subject().value(), worker.value())
        .query(
            (row, n) ->
                new DateRange(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class)))
        .list();
  }

  private DateRange days(int from, int until) {
    return new DateRange(today().plusDays(from), today().plusDays(until));
  }

  @Test
  void whoever_has_somebody_else_on_each_of_the_days_is_not_on_the_list() throws Exception {
    var celia = people.worker(Role.WORKER);
    designate(elli, petri, today(), today().plusDays(3));
    assertThat(text(sanna, path(maija, away))).contains(elli.code().shown());
    designate(elli, celia, today().plusDays(4), null);
    assertThat(text(sanna, path(maija, away)))
        .contains(onni.code().shown())
        .doesNotContain(elli.code().shown());
    away(celia, 5, 5);
    assertThat(text(sanna, path(maija, away))).contains(elli.code().shown());
  }

  @Test
  void sent_twice_it_is_done_once_and_nothing_ticked_is_asked_for() throws Exception {
    assertThat(refused(cover(sanna, petri))).contains("Tick at least one customer");
    cover(sanna, petri, elli);
    assertThat(cover(sanna, petri, elli).getStatus()).isEqualTo(303);
    assertThat(designated(petri)).isEqualTo(1);
    assertThat(text(sanna, path(maija, away))).contains(onni.code().shown());
  }

  @Test
  void s25_another_manager_sees_none_of_these_customers_nor_designates_to_them() throws Exception {
    var heli = people.worker(Role.MANAGER);
    people.leads(heli, people.worker(Role.WORKER));
    assertThat(text(heli, path(maija, away))).doesNotContain(elli.code().shown());
    cover(heli, petri, elli, onni);
    assertThat(designated(petri)).isZero();
    assertThat(text(heli, "/reviews/designations")).doesNotContain(path(maija, away));
  }

  /**
   * Maija begins with Onni after tomorrow; until then Celia has him, whom another manager leads.
   */
  @Test
  void s25_what_the_page_of_absences_counts_is_what_its_list_shows() throws Exception {
    var heli = people.worker("Heli Koski", Role.MANAGER);
    var celia = people.worker("Celia Berg", Role.WORKER);
    people.leads(heli, celia);
    owner
        .db()
        .sql("update access.designation set from_day = ? where subject_id = ? and worker_id = ?")
        .params(today().plusDays(2), onni.subject().value(), maija.value())
        .update();
    designate(onni, celia, today(), today().plusDays(1));
    assertThat(text(sanna, path(maija, away)))
        .contains(elli.code().shown())
        .doesNotContain(onni.code().shown());
    assertThat(text(sanna, "/staff/" + maija + "/absences")).contains("One customer has nobody");
    assertThat(text(heli, path(maija, away))).contains(onni.code().shown());
    assertThat(text(heli, "/reviews/designations"))
        .contains(onni.code().shown(), path(maija, away))
        .doesNotContain(elli.code().shown());
  }

  @Test
  void s25_while_the_line_manager_is_away_another_stands_in() throws Exception {
    var heli = people.worker(Role.MANAGER);
    away(sanna, 0, 9);
    assertThat(text(heli, "/reviews/designations")).contains(path(maija, away));
    cover(heli, petri, elli);
    assertThat(designated(petri)).isEqualTo(1);
  }

  @Test
  void d11_a_manager_whose_last_led_worker_has_left_can_still_designate() throws Exception {
    owner
        .db()
        .sql("update staff.leadership set until_day = ? where manager_id = ?")
        .params(today().minusDays(1), sanna.value())
        .update();
    assertThat(doors.knock(elli.code(), sanna, Reach.OVERSIGHT)).isInstanceOf(Entry.Open.class);
    assertThat(doors.knock(elli.code(), sanna))
        .as("no file opens by that")
        .isInstanceOf(Entry.Closed.class);
    assertThat(doors.knock(elli.code(), petri, Reach.OVERSIGHT))
        .as("nor does a worker designate")
        .isInstanceOf(Entry.Closed.class);
  }

  @Test
  void s25_who_leaves_hands_over_in_one_act_and_the_checklist_finds_who_has_nobody()
      throws Exception {
    var leaving = "/staff/" + maija + "/leaving";
    send(sanna, leaving, "lastDay", today().plusDays(3).toString());
    assertThat(text(sanna, leaving)).contains("2 customers have nobody else");
    assertThat(post(sanna, leaving + "/items/customers").getStatus()).isEqualTo(404);
    assertThat(text(sanna, leaving)).as("found, never ticked").contains("nobody else");

    assertThat(text(sanna, leaving + "/customers")).contains(elli.code().shown());
    send(sanna, leaving + "/customers", "worker", "" + petri, "customers", elli.code().shown());
    assertThat(opens(petri)).as("from today, to hand over together").isTrue();
    assertThat(text(sanna, leaving)).contains("One customer has nobody else");
  }

  @Test
  void s25_customers_of_who_has_left_at_once_are_handed_over_afterwards() throws Exception {
    var leaving = "/staff/" + maija + "/leaving";
    send(sanna, leaving, "lastDay", today().toString());
    assertThat(text(sanna, leaving)).contains("2 customers have nobody else");
    send(sanna, leaving + "/customers", "worker", "" + petri, "customers", elli.code().shown());
    assertThat(opens(petri)).isTrue();
  }

  @Test
  void the_page_and_the_act_cost_the_same_for_many_customers() throws Exception {
    int few = statements.during(() -> text(sanna, path(maija, away))).size();
    Stream.generate(() -> doors.register(maija)).limit(20).toList();
    int many = statements.during(() -> text(sanna, path(maija, away))).size();
    assertThat(many).isEqualTo(few).isLessThanOrEqualTo(10);
  }

  private UUID away(WorkerId worker, int from, int until) {
    var days = new DateRange(today().plusDays(from), today().plusDays(until));
    absences.add(worker, days, people.visit(people.worker(Role.MANAGER)));
    return absences.of(worker, people.visit(worker)).getFirst().id();
  }

  private void designate(Permit permit, WorkerId worker, LocalDate from, LocalDate until) {
    owner
        .db()
        .sql(
            """
            insert into access.designation
              (subject_id, id, worker_id, ground, from_day, until_day, designated_by, designated_at)
            values (?, gen_random_uuid(), ?, 'DESIGNATED', ?, ?, ?, now())
            """)
        .params(permit.subject().value(), worker.value(), from, until, sanna.value())
        .update();
  }

  private MockHttpServletResponse cover(WorkerId manager, WorkerId cover, Permit... whom)
      throws Exception {
    var fields =
        Stream.concat(
            Stream.of("worker", "" + cover),
            Stream.of(whom).flatMap(one -> Stream.of("customers", one.code().shown())));
    return send(manager, path(maija, away), fields.toArray(String[]::new));
  }

  private static String path(WorkerId worker, UUID absence) {
    return "/staff/" + worker + "/absences/" + absence + "/cover";
  }

  private MockHttpServletResponse post(WorkerId manager, String path) throws Exception {
    return send(manager, path);
  }

  private MockHttpServletResponse send(WorkerId manager, String path, String... fields)
      throws Exception {
    var form = MockMvcRequestBuilders.post(path);
    for (int at = 0; at < fields.length; at += 2) {
      form.param(fields[at], fields[at + 1]);
    }
    return web.perform(People.as(manager, Role.MANAGER, form)).andReturn().getResponse();
  }

  private static String refused(MockHttpServletResponse answer) throws Exception {
    assertThat(answer.getStatus()).isEqualTo(422);
    return answer.getContentAsString();
  }

  private String text(WorkerId manager, String path) throws Exception {
    var answer = web.perform(People.as(manager, Role.MANAGER, get(path))).andReturn().getResponse();
    assertThat(answer.getStatus()).isEqualTo(200);
    return answer.getContentAsString();
  }

  private boolean opens(WorkerId worker) {
    return doors.knock(elli.code(), worker) instanceof Entry.Open;
  }

  private int designated(WorkerId worker) {
    return count(
        "select count(*) from access.designation where worker_id = ? and ended_at is null",
        worker.value());
  }

  private int logged(String action) {
    return count(
        "select count(*) from audit.access_log where subject_id = ? and action = ?",
        elli.subject().value(),
        action);
  }

  private int count(String sql, Object... values) {
    return owner.db().sql(sql).params(List.of(values)).query(Integer.class).single();
  }

  private LocalDate today() {
    return people.visit(sanna).today();
  }
}
