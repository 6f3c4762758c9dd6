package fi.tallessa.access.unusual;

import static fi.tallessa.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fi.tallessa.MovableClock;
import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.PlantedRoutes;
import fi.tallessa.RegisterTest;
import fi.tallessa.access.Doors;
import fi.tallessa.access.Finding;
import fi.tallessa.access.Hurries;
import fi.tallessa.access.Unusual;
import fi.tallessa.access.UnusualFindings;
import fi.tallessa.association.deadline.Deadline;
import fi.tallessa.association.deadline.Deadlines;
import fi.tallessa.customer.Customers;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.search.Directory;
import fi.tallessa.holdings.Night;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.CalendarRules;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Browser;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Stopped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.ResponseBody;

/** What the night finds unusual in the log, and how another person closes it (S35). */
@RegisterTest
class UnusualTest {

  @Autowired MockMvc web;
  @Autowired People people;
  @Autowired Doors doors;
  @Autowired Customers customers;
  @Autowired Directory directory;
  @Autowired Owner owner;
  @Autowired MovableClock clock;
  @Autowired UnusualNight night;
  @Autowired UnusualFindings findings;
  @Autowired Hurries hurries;
  @Autowired PlantedRoutes planted;
  @Autowired Deadlines deadlines;
  @Autowired TransactionTemplate transaction;

  private WorkerId maija;
  private WorkerId sanna;
  private Permit elli;

  /** Ten on a day of work in a year of its own, so that nobody else looked at anything that day. */
  @BeforeEach
  void cast() throws Exception {
    assertThat(directory.awaitBuilt(30)).isTrue();
    clock.move(clock.toTen());
    clock.move(Duration.ofDays(700));
    while (!CalendarRules.isWorkingDay(day()) || !CalendarRules.isWorkingDay(day().plusDays(1))) {
      clock.move(Duration.ofDays(1));
    }
    maija = people.worker("Maija Lehto", Role.WORKER);
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    people.leads(sanna, maija);
    people.leads(people.worker("Heli Koski", Role.MANAGER), sanna);
    elli = named("Elli Rantala");
  }

  @AfterEach
  void nothingWaits() {
    clock.setBack();
    owner
        .db()
        .sql("delete from access.conflict where subject_id = ? and sealed = ''")
        .param(elli.subject().value())
        .update();
    for (var table : List.of("access.finding", "access.hurry")) {
      owner
          .db()
          .sql("delete from " + table + " where worker_id = any (?)")
          .param(Stream.of(maija, sanna).map(WorkerId::value).toArray(UUID[]::new))
          .update();
    }
  }

  @Test
  void s35_a_usual_day_finds_nothing() {
    doors.knock(elli.code(), maija);
    assertThat(found()).isEmpty();
  }

  @Test
  void s35_out_of_hours_is_found_once_however_often_they_looked() {
    clock.move(Duration.ofHours(13));
    doors.knock(elli.code(), maija);
    doors.knock(elli.code(), maija);

    assertThat(found())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.seen().unusual()).isEqualTo(Unusual.OUT_OF_HOURS);
              assertThat(one.files()).containsExactly(elli.subject());
            });
    assertThat(found()).as("a second night of the same day").hasSize(1);
    assertThat(unread()).as("reading the log is a line in it").isPositive();
  }

  /** The surname of a guardian counts too; while it waits, the same file is found once. */
  @Test
  void s35_a_surname_is_found_and_never_again_of_the_same_file() {
    var onni = named("Onni Lehto");
    customers.mother(elli, "Helmi Virta-Lehto", null);
    doors.knock(onni.code(), maija);
    doors.knock(elli.code(), maija);
    assertThat(found())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.seen().unusual()).isEqualTo(Unusual.SAME_NAME);
              assertThat(one.files()).containsExactlyInAnyOrder(onni.subject(), elli.subject());
            });
    clock.move(Duration.ofDays(1));
    doors.knock(onni.code(), maija);
    assertThat(found()).hasSize(1);
  }

  @Test
  void s35_of_a_file_that_was_no_work_of_theirs_they_are_asked_again_each_day() throws Exception {
    var onni = named("Onni Lehto");
    doors.knock(onni.code(), maija);
    closing(sanna, found().getFirst(), "talked", "Her cousin, and she knows now");
    clock.move(Duration.ofDays(1));
    doors.knock(onni.code(), maija);
    var again = found();
    assertThat(again).hasSize(2);
    closing(sanna, again.getFirst(), "work", "She covers for Petri");
    clock.move(Duration.ofDays(1));
    doors.knock(onni.code(), maija);
    assertThat(found())
        .filteredOn(one -> one.seen().unusual() == Unusual.SAME_NAME)
        .as("it belongs to the work now")
        .hasSize(2);
  }

  @Test
  void s35_a_neighbour_is_whom_the_worker_told_of_and_nobody_else() throws Exception {
    doors.knock(elli.code(), maija);
    assertThat(found()).isEmpty();
    web.perform(
        as(maija, Role.WORKER, post("/me/conflicts"))
            .param("name", "Elli Rantala")
            .param("born", "2015")
            .param("tie", "neighbour"));
    assertThat(found()).extracting(one -> one.seen().unusual()).containsExactly(Unusual.KNOWN);
  }

  @Test
  void s35_what_comes_to_one_that_waits_is_added_and_is_looked_at_before_it_is_closed()
      throws Exception {
    var one = raised(Unusual.MANY_FILES, maija);
    raised(Unusual.MANY_FILES, maija, named("Onni Virtanen"));
    assertThat(about(maija)).singleElement().satisfies(now -> assertThat(now.files()).hasSize(2));
    var late = closing(sanna, one, "work", "She was at the camp");
    assertThat(late.getStatus()).isEqualTo(422);
    assertThat(late.getContentAsString(StandardCharsets.UTF_8))
        .contains("More files have come", "She was at the camp");
    assertThat(closing(sanna, about(maija).getFirst(), "work", "At the camp").getStatus())
        .isEqualTo(303);
  }

  @Test
  void s35_what_goes_on_after_it_was_closed_is_raised_once_more_and_only_that() throws Exception {
    closing(sanna, raised(Unusual.MANY_FILES, maija), "work", "She was at the camp");
    raised(Unusual.MANY_FILES, maija);
    assertThat(about(maija)).as("nothing new").hasSize(1);
    var onni = named("Onni Virtanen");
    raised(Unusual.MANY_FILES, maija, elli, onni);
    raised(Unusual.MANY_FILES, maija, onni);
    assertThat(about(maija))
        .filteredOn(Finding::open)
        .singleElement()
        .satisfies(one -> assertThat(one.files()).containsExactly(onni.subject()));
    assertThat(text(sanna, "/")).contains("One unusual look waits for your word");
  }

  /** No name, no pattern and no file stands in what a thief of the tables would read. */
  @Test
  void s35_a_finding_lies_in_its_seal() {
    raised(Unusual.SAME_NAME, maija);
    var row =
        owner
            .db()
            .sql("select finding::text from access.finding where worker_id = ?")
            .param(maija.value())
            .query(String.class)
            .single();
    assertThat(row).doesNotContain("SAME_NAME", elli.subject().toString(), "Lehto");
  }

  @Test
  void s35_the_manager_s_first_page_tells_and_the_page_leads_to_the_files() throws Exception {
    var one = raised(Unusual.NOT_DESIGNATED, maija);
    assertThat(text(sanna, "/")).contains("One unusual look waits for your word");
    assertThat(text(sanna, "/reviews/unusual")).contains("Maija Lehto", address(one));
    assertThat(text(sanna, address(one)))
        .contains("Maija Lehto", elli.code().shown(), "Not designated");
    assertThat(get(maija, Role.WORKER, address(one)).getStatus()).isEqualTo(403);
    var heli = people.worker("Heli Koski", Role.MANAGER);
    assertThat(get(heli, Role.MANAGER, address(one)).getStatus()).as("leads others").isEqualTo(404);
  }

  @Test
  void s35_while_the_manager_is_away_it_falls_to_the_others() throws Exception {
    var one = raised(Unusual.NOT_DESIGNATED, maija);
    var heli = people.worker("Heli Koski", Role.MANAGER);
    assertThat(get(heli, Role.MANAGER, address(one)).getStatus()).isEqualTo(404);
    owner
        .db()
        .sql(
            """
            insert into staff.absence (id, worker_id, from_day, until_day, told_by, told_at)
            values (gen_random_uuid(), ?, ?, ?, ?, now())
            """)
        .params(sanna.value(), day(), day().plusDays(30), heli.value())
        .update();
    assertThat(text(heli, address(one))).contains("Maija Lehto");
  }

  @Test
  void s35_it_is_closed_in_words_and_the_worker_reads_them() throws Exception {
    var one = raised(Unusual.OUT_OF_HOURS, maija);
    assertThat(text(maija, Role.WORKER, "/me/unusual")).doesNotContain("Out of hours");

    assertThat(closing(sanna, one, "", "ok").getStatus()).isEqualTo(422);
    assertThat(closing(sanna, one, "work", "She was at the camp").getStatus()).isEqualTo(303);

    assertThat(text(maija, Role.WORKER, "/me/unusual"))
        .contains("Out of hours", "She was at the camp", "Sanna Aalto");
    assertThat(text(sanna, "/")).doesNotContain("waits for your word");
    assertThat(text(sanna, "/reviews/unusual")).contains("She was at the camp");
    assertThat(closing(sanna, one, "talked", "Twice, as it seems").getStatus()).isEqualTo(422);
  }

  @Test
  void s35_nobody_closes_what_is_about_themselves_whatever_asks() throws Exception {
    var one = raised(Unusual.NOT_DESIGNATED, sanna);
    assertThat(text(sanna, "/reviews/unusual")).doesNotContain(address(one));
    assertThat(closing(sanna, one, "work", "It was all mine").getStatus()).isEqualTo(404);
    assertThatThrownBy(
            () ->
                owner
                    .db()
                    .sql(
                        "update access.finding set closed_by = worker_id, closed_at = now() where id = ?")
                    .param(one.id())
                    .update())
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void s35_what_was_closed_stays_as_it_was_said_whatever_asks() throws Exception {
    var one = raised(Unusual.OUT_OF_HOURS, maija);
    closing(sanna, one, "work", "She was at the camp");
    for (var change : List.of("closed_by = null, closed_at = null", "sealed = ''")) {
      assertThatThrownBy(
              () ->
                  owner
                      .db()
                      .sql("update access.finding set " + change + " where id = ?")
                      .param(one.id())
                      .update())
          .isInstanceOf(DataIntegrityViolationException.class)
          .hasMessageContaining("closed once");
    }
  }

  @Test
  void gdpr_33_what_is_a_breach_is_written_down_with_it_and_goes_on_there() throws Exception {
    var one = raised(Unusual.NOT_DESIGNATED, maija);
    var onwards = closing(sanna, one, "breach", "Read her neighbours file").getRedirectedUrl();
    assertThat(onwards).isEqualTo("/reviews/breaches/" + one.id());
    assertThat(text(sanna, onwards))
        .contains("Read her neighbours file", "1: " + elli.code().shown());
  }

  /** The only line manager who may look is the one it is about, or barred: D11. */
  @Test
  void gdpr_33_who_approves_from_outside_says_breach_and_the_contact_reads_it() throws Exception {
    var aino = people.worker("Aino Saari", Role.APPROVER);
    var one = raised(Unusual.NOT_DESIGNATED, sanna);
    everyManagerIsBarred();
    assertThat(text(aino, Role.APPROVER, address(one)))
        .contains("Sanna Aalto")
        .doesNotContain(elli.code().shown());
    assertThat(seen(aino)).as("reading it is a line in the log").isEqualTo(1);
    assertThat(closing(aino, Role.APPROVER, one, "breach", "Read it at home").getRedirectedUrl())
        .isEqualTo("/reviews/unusual");
    assertThat(seen(aino)).isEqualTo(2);
    var contact = people.worker(Role.DATA_PROTECTION);
    assertThat(text(contact, Role.DATA_PROTECTION, "/reviews/breaches/" + one.id()))
        .contains("Read it at home");
  }

  /** From this one file, so that of all findings this one alone falls to nobody of them. */
  private void everyManagerIsBarred() {
    owner
        .db()
        .sql(
            """
            insert into access.conflict (subject_id, id, worker_id, from_at, set_by, version, sealed)
            select ?, gen_random_uuid(), id, now(), ?, 1, '' from staff.worker
            where role = 'MANAGER'
            """)
        .params(elli.subject().value(), sanna.value())
        .update();
  }

  @Test
  void d24_it_goes_with_the_log() {
    raised(Unusual.OUT_OF_HOURS, maija);
    int kept = deadlines.of(Deadline.LOG, day().plusYears(12)).number();
    night.run(Night.of(day().plusMonths(kept), clock.instant()));
    assertThat(about(maija)).hasSize(1);
    night.run(Night.of(day().plusMonths(kept).plusDays(1), clock.instant()));
    assertThat(about(maija)).isEmpty();
  }

  /** Stands where a page of a file stands. */
  static final class Closed {
    @Allow(Role.WORKER)
    @ResponseBody
    public String many(Code code) {
      throw new Stopped(Refusal.TOO_MANY);
    }
  }

  @Test
  void asvs_2_4_1_who_is_slowed_is_asked_why_and_goes_on_with_a_code() throws Exception {
    var celia = people.enrolled("Celia Berg", Role.WORKER);
    var browser = new Browser(web, clock, "10.9.8.7").signIn(celia);
    clock.move(Duration.ofSeconds(30));
    var code = "K7F-2QD";
    try (var _ = planted.plant(new Closed())) {
      assertThat(browser.open("/planted/many/" + code).getRedirectedUrl())
          .isEqualTo("/me/pace?back=/planted/many/" + code);
    }
    assertThat(said(browser, "ok", celia.code(clock.instant())).getStatus()).isEqualTo(422);
    var wrong = said(browser, "I take over from Maija", "000000");
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString(StandardCharsets.UTF_8))
        .contains("I take over from Maija")
        .doesNotContain("000000");
    assertThat(
            said(browser, "I take over from Maija", celia.code(clock.instant())).getRedirectedUrl())
        .isEqualTo("/customers/" + code);
    List<Hurries.Hurry> kept = transaction.execute(status -> hurries.of(celia.worker(), day()));
    assertThat(kept).extracting(Hurries.Hurry::words).containsExactly("I take over from Maija");
  }

  private static MockHttpServletResponse said(Browser browser, String why, String proof)
      throws Exception {
    return browser.submit("/me/pace", "reason", why, "proof", proof, "back", "/customers/K7F-2QD");
  }

  private Permit named(String name) {
    return customers.register(maija, Map.of(Field.NAME, name, Field.BIRTH, "2015-02-14"));
  }

  private List<Finding> found() {
    night.run(Night.of(day().plusDays(1), clock.instant()));
    return about(maija);
  }

  private List<Finding> about(WorkerId worker) {
    return transaction.execute(status -> findings.about(worker));
  }

  private Finding raised(Unusual unusual, WorkerId who) {
    return raised(unusual, who, elli);
  }

  private Finding raised(Unusual unusual, WorkerId who, Permit... files) {
    var whose = Stream.of(files).map(Permit::subject).toList();
    transaction.executeWithoutResult(
        status -> findings.add(unusual, who, day(), whose, clock.instant()));
    return about(who).getFirst();
  }

  private LocalDate day() {
    return people.visit(WorkerId.random()).today();
  }

  private int unread() {
    return owner
        .db()
        .sql("select count(*) from audit.access_log where action = 'access.night.unusual'")
        .query(Integer.class)
        .single();
  }

  private int seen(WorkerId who) {
    return owner
        .db()
        .sql(
            """
            select count(*) from audit.access_log
            where worker_id = ? and action = 'access.unusual.see' and refusal is null
            """)
        .param(who.value())
        .query(Integer.class)
        .single();
  }

  private static String address(Finding one) {
    return "/reviews/unusual/" + one.id();
  }

  private MockHttpServletResponse closing(WorkerId who, Finding one, String outcome, String words)
      throws Exception {
    return closing(who, Role.MANAGER, one, outcome, words);
  }

  private MockHttpServletResponse closing(
      WorkerId who, Role role, Finding one, String outcome, String words) throws Exception {
    return web.perform(
            as(who, role, post(address(one) + "/closing"))
                .param("outcome", outcome)
                .param("version", "" + one.version())
                .param("reason", words))
        .andReturn()
        .getResponse();
  }

  private MockHttpServletResponse get(WorkerId who, Role role, String path) throws Exception {
    return web.perform(as(who, role, MockMvcRequestBuilders.get(path))).andReturn().getResponse();
  }

  private String text(WorkerId who, String path) throws Exception {
    return text(who, Role.MANAGER, path);
  }

  private String text(WorkerId who, Role role, String path) throws Exception {
    return get(who, role, path).getContentAsString(StandardCharsets.UTF_8);
  }
}
