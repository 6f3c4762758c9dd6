package fi.tallessa.customer.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.MovableClock;
import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.Statements;
import fi.tallessa.access.Access;
import fi.tallessa.access.Restrictions;
import fi.tallessa.access.conflict.Neighbour;
import fi.tallessa.audit.AccessLog;
import fi.tallessa.customer.Customers;
import fi.tallessa.customer.datum.Datum;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.datum.Told;
import fi.tallessa.customer.datum.Versions;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;

@RegisterTest
class FindTest {

  @Autowired Customers customers;
  @Autowired Directory directory;
  @Autowired Versions versions;
  @Autowired Owner owner;
  @Autowired DirectoryEntries entries;
  @Autowired Finding finding;
  @Autowired Rows rows;
  @Autowired OwnCustomers own;
  @Autowired Renewal renewal;
  @Autowired Access access;
  @Autowired People people;
  @Autowired Statements statements;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient db;
  @Autowired MovableClock clock;
  @Autowired Restrictions restrictions;
  @Autowired AccessLog log;
  @Autowired MockMvc mvc;

  private WorkerId maija;
  private Permit elli;

  @BeforeEach
  void elliWhoseMotherIsHelmi() throws Exception {
    assertThat(directory.awaitBuilt(30)).isTrue();
    maija = people.worker("Maija Lehto", Role.WORKER);
    elli =
        customers.register(
            maija,
            Map.of(
                Field.NAME,
                "Elli Rantala",
                Field.BIRTH,
                "2015-02-14",
                Field.PHONE,
                "+358405550177"));
    customers.mother(elli, "Helmi Wirtanen", "+358405550142");
  }

  @AfterEach
  void backToNow() {
    clock.setBack();
  }

  @Test
  void found_by_name_code_and_phone() {
    for (var typed :
        List.of("rant", "Elli", "rantala e", "elli 2015", "0177", elli.code().shown())) {
      assertThat(found(typed, maija)).as(typed).containsExactly(elli.code().shown());
    }
    assertThat(found("elli 2014", maija)).isEmpty();
  }

  /** Whoever may never open the file meets the page and the cost of somebody who may not either. */
  @Test
  void k15_a_search_by_the_whole_name_of_somebody_one_may_never_open_is_a_try() {
    var celia = people.worker("Celia Niemi", Role.WORKER);
    var petri = people.worker("Petri Niemi", Role.WORKER);
    transaction.executeWithoutResult(status -> Neighbour.of(elli, celia, maija, db));
    for (var typed : List.of("Elli", "Rantala", "Elli Rantal", "Elli Virtanen", "0177")) {
      assertThat(found(typed, celia)).isEmpty();
    }
    assertThat(tries(celia)).as("part of a name").isZero();
    var hers = statements.during(() -> assertThat(found("rantala elli", celia)).isEmpty());
    assertThat(tries(celia)).isEqualTo(1);
    var his = statements.during(() -> assertThat(found("rantala elli", petri)).isEmpty());
    assertThat(hers).as("what it costs").isEqualTo(his);
    assertThat(tries(petri)).as("who is no neighbour").isZero();
    var search = new SearchId(UUID.randomUUID());
    for (var typed : List.of("elli rantala", "elli rantala ", "elli rantala 2015")) {
      finding.find(typed, search, "en", people.visit(celia));
    }
    assertThat(tries(celia)).as("one search is one try").isEqualTo(2);
    finding.find("elli rantala", SearchId.anew(), "en", people.visit(celia));
    assertThat(tries(celia)).as("and another another").isEqualTo(3);
  }

  /** Whoever types the name of a new customer looks for it too, and may leave without a save. */
  @Test
  void k15_the_whole_name_typed_for_a_new_customer_is_a_try_as_well() throws Exception {
    var celia = people.worker("Celia Niemi", Role.WORKER);
    transaction.executeWithoutResult(status -> Neighbour.of(elli, celia, maija, db));
    for (var typed : List.of("elli", "rantala elli", "rantala elli ")) {
      mvc.perform(
              People.as(
                  celia,
                  Role.WORKER,
                  MockMvcRequestBuilders.post("/customers/new/search")
                      .header("HX-Request", "true")
                      .param("once", elli.subject().toString())
                      .param("q", typed)))
          .andExpect(status().isOk());
    }
    assertThat(tries(celia)).isEqualTo(1);
  }

  private long tries(WorkerId who) {
    return owner
        .db()
        .sql(
            """
            select count(*) from audit.access_log
            where subject_id = ? and worker_id = ? and refusal is not null
            """)
        .params(elli.subject().value(), who.value())
        .query(Long.class)
        .single();
  }

  @Test
  void s23_what_nobody_has_confirmed_is_marked_in_what_is_found_and_in_the_list() throws Exception {
    var visit = people.visit(maija);
    var school = new Told(Source.PROFESSIONAL, "Puolala school", visit.today());
    assertThat(list()).contains("Elli Rantala").doesNotContain("Not yet verified");
    transaction.executeWithoutResult(
        status ->
            versions.write(
                elli,
                Field.NAME,
                2,
                Datum.told("Elli Rantala", school, true, "legitimate-interest", visit)));
    assertThat(finding.find("elli", "en", visit).rows().getFirst().unverified()).isTrue();
    assertThat(list()).contains("Not yet verified");
  }

  private String list() throws Exception {
    return mvc.perform(People.as(maija, Role.WORKER, MockMvcRequestBuilders.get("/customers")))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  /** Issue 4, point 12: saved place. The words are in no address, and in nobody else's hands. */
  @Test
  void i4_12_who_comes_back_finds_the_same_for_a_quarter_of_an_hour_and_nobody_else_does()
      throws Exception {
    var search = UUID.randomUUID();
    var place = "/find/" + search;
    var sent =
        MockMvcRequestBuilders.post("/find").param("q", "ranta").param("search", search + "");
    assertThat(page(maija, sent)).contains("data-place=\"" + place + "\"", elli.code().shown());
    assertThat(page(maija, get(place))).contains("value=\"ranta\"", elli.code().shown());
    assertThat(page(people.worker(Role.WORKER), get(place))).doesNotContain("ranta");
    mvc.perform(People.as(maija, Role.WORKER, get("/find/" + UUID.randomUUID())))
        .andExpect(redirectedUrl("/find"));
    clock.move(RecentSearches.KEPT);
    assertThat(page(maija, get(place))).doesNotContain("ranta");
  }

  private String page(WorkerId who, MockHttpServletRequestBuilder asked) throws Exception {
    return mvc.perform(People.as(who, Role.WORKER, asked))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  @Test
  void d07_a_guardian_is_found_as_the_childs_file() {
    for (var typed : List.of("virtanen", "helmi", "040 555 0142")) {
      var rows = finding.find(typed, "en", people.visit(maija)).rows();
      assertThat(rows).as(typed).singleElement().satisfies(this::isHelmi);
    }
  }

  @Test
  void d07_of_a_family_with_one_name_child_and_mother_are_found() {
    customers.mother(elli, "Kaisa Rantala", null);
    assertThat(finding.find("rantala", "en", people.visit(maija)).rows())
        .extracting(row -> row.guardian().isPresent())
        .containsExactly(false, true);
  }

  private void isHelmi(FoundRow row) {
    assertThat(row.code()).isEqualTo(elli.code().shown());
    assertThat(row.guardian().orElseThrow().child()).isEqualTo("Elli Rantala");
    assertThat(row.guardian().orElseThrow().phone()).contains("040 555 0142");
  }

  @Test
  void d09_nobody_is_found_whom_one_may_not_open() {
    var celia = people.worker(Role.WORKER);
    for (var typed : List.of("rantala", "0177", "virtanen", elli.code().shown())) {
      var page = finding.find(typed, "en", people.visit(celia));
      assertThat(page.rows()).as(typed).isEmpty();
      assertThat(page.knock()).as(typed).isEmpty();
    }
  }

  @Test
  void d09_a_manager_who_leads_finds_a_code_to_knock_at_and_no_name() {
    var sanna = people.worker(Role.MANAGER);
    people.leads(sanna, maija);

    assertThat(found("rantala", sanna)).isEmpty();
    var page = finding.find(elli.code().shown(), "en", people.visit(sanna));
    assertThat(page.rows()).isEmpty();
    assertThat(page.knock()).contains(new FindPage.Knock(elli.code().shown(), true));
  }

  @Test
  void who_is_near_comes_after_who_was_meant_and_it_is_said_why() throws Exception {
    var near = customers.register(maija, Map.of(Field.NAME, "Otso Ratner"));
    var heard = customers.register(maija, Map.of(Field.NAME, "Christian Nyman"));
    assertThat(found("rant", maija)).containsExactly(elli.code().shown(), near.code().shown());
    find("rant", maija)
        .andExpect(content().string(containsString("Close to what you typed")))
        .andExpect(content().string(containsString("a letter or two differ")));
    assertThat(found("kristian", maija)).containsExactly(heard.code().shown());
    find("kristian", maija).andExpect(content().string(containsString("sounds alike")));
    for (var typed : List.of("rnatala", "rant", "kristian")) {
      assertThat(found(typed, people.worker(Role.WORKER))).as(typed).isEmpty();
    }
  }

  @Test
  void after_many_who_were_meant_nobody_is_shown_for_being_near() {
    customers.register(maija, Map.of(Field.NAME, "Otso Ratner"));
    for (int i = 0; i < 5; i++) {
      customers.register(maija, Map.of(Field.NAME, "Rantanen " + (char) ('A' + i)));
    }
    assertThat(finding.find("rant", "en", people.visit(maija)).rows())
        .hasSize(6)
        .noneMatch(row -> row.how().near());
  }

  @Test
  void d13_by_an_address_too_until_its_day() {
    customers.mother(elli, "Helmi Wirtanen", null);
    transaction.executeWithoutResult(
        status -> {
          versions.write(
              elli,
              Field.EMAIL,
              1,
              Datum.told(
                  "elli.r@example.fi",
                  Told.by(Source.MOTHER, elli.visit().today()),
                  true,
                  "legitimate-interest",
                  elli.visit()));
          renewal.of(elli);
        });
    assertThat(found("Elli.R@", maija)).containsExactly(elli.code().shown());
    assertThat(found("@example.fi", maija)).containsExactly(elli.code().shown());
    assertThat(found("@example.org", maija)).isEmpty();
  }

  @Test
  void a_letter_costs_the_same_statements_however_many_it_finds() {
    int one = statements.during(() -> asTyped("helmi")).size();
    for (int i = 0; i < 25; i++) {
      customers.mother(
          customers.register(maija, Map.of(Field.NAME, "Asiakas " + i)), "Helmi Salo", null);
    }
    assertThat(one).as("whom one may open, the door, the log, and what is shown").isEqualTo(7);
    assertThat(statements.during(() -> asTyped("helmi"))).hasSize(one);
    assertThat(statements.during(() -> asTyped("helim"))).as("near").hasSizeLessThan(8);
    assertThat(statements.during(() -> asTyped("kukaties"))).as("nobody").hasSizeLessThan(3);
    assertThat(statements.during(() -> asTyped("h"))).as("too little").isEmpty();
  }

  private void asTyped(String typed) throws Exception {
    mvc.perform(
            post("/find")
                .param("q", typed)
                .header("HX-Request", "true")
                .with(People.by(maija, Role.WORKER))
                .with(csrf())
                .secure(true))
        .andExpect(status().isOk());
  }

  @Test
  void one_line_a_person_and_search_however_many_letters() {
    var search = UUID.randomUUID();
    long before = lines();
    for (var typed : List.of("ra", "ran", "rant", "rantala", "rnatala")) {
      var page = finding.find(typed, new SearchId(search), "en", people.visit(maija));
      assertThat(page.rows()).as(typed).hasSize(1);
      assertThat(page.rows().getFirst().name()).as("it is read all the same").isNotEmpty();
    }
    assertThat(lines()).isEqualTo(before + 1);
    finding.find("rant", SearchId.anew(), "en", people.visit(maija));
    assertThat(lines()).as("another search").isEqualTo(before + 2);
    var petri = people.worker(Role.WORKER);
    assertThat(finding.find("rant", new SearchId(search), "en", people.visit(petri)).rows())
        .as("nobody goes on with somebody else's")
        .isEmpty();
    clock.move(Duration.ofMinutes(6));
    finding.find("rant", new SearchId(search), "en", people.visit(maija));
    assertThat(lines()).as("a box left open").isEqualTo(before + 3);
  }

  @Test
  void i4_11_one_line_too_while_a_code_is_typed() {
    var search = new SearchId(UUID.randomUUID());
    var code = elli.code().shown();
    long before = lines();
    for (var typed : List.of(code.substring(0, 3), code, code + " ", code.toLowerCase(), code)) {
      assertThat(finding.find(typed, search, "en", people.visit(maija)).rows())
          .as(typed)
          .hasSize(1);
    }
    assertThat(lines()).isEqualTo(before + 1);
  }

  @Test
  void one_line_too_while_a_new_customer_is_searched_for() throws Exception {
    long before = lines();
    for (var typed : List.of("ran", "rantala", "rantala elli")) {
      mvc.perform(
              People.as(
                  maija,
                  Role.WORKER,
                  post("/customers/new/search")
                      .header("HX-Request", "true")
                      .param("q", typed)
                      .param("once", "7c8e2f6a-52a3-4c5e-9f0e-0a3d1b5c7d9e")))
          .andExpect(content().string(containsString(elli.code().shown())));
    }
    assertThat(lines()).isEqualTo(before + 1);
  }

  @Test
  void a_search_that_goes_on_asks_each_time_who_may_be_opened() {
    var search = UUID.randomUUID();
    assertThat(finding.find("rant", new SearchId(search), "en", people.visit(maija)).rows())
        .hasSize(1);
    transaction.executeWithoutResult(status -> restrictions.begin(elli));
    assertThat(finding.find("ranta", new SearchId(search), "en", people.visit(maija)).rows())
        .isEmpty();
  }

  @Test
  void a_key_comes_with_a_line_of_ones_own_alone() {
    var search = UUID.randomUUID();
    finding.find("rant", new SearchId(search), "en", people.visit(maija));
    long before = lines();
    var petri = people.worker(Role.WORKER);
    transaction.executeWithoutResult(
        status ->
            log.enterOnce(
                SearchAction.FIND,
                search,
                List.of(elli.subject()),
                List.of("DESIGNATED"),
                people.visit(petri)));
    assertThat(lines()).as("Maija's line is none of his").isEqualTo(before + 1);
  }

  @Test
  void the_box_says_which_search_it_is_and_whatever_it_says_is_no_fault() throws Exception {
    mvc.perform(People.as(maija, Role.WORKER, get("/find")))
        .andExpect(content().string(containsString("name=\"search\"")));
    for (var search : List.of("", "x", "'; --")) {
      mvc.perform(
              People.as(
                  maija, Role.WORKER, post("/find").param("q", "rant").param("search", search)))
          .andExpect(status().isOk());
    }
  }

  @Test
  void each_row_is_a_line_in_the_log_and_what_was_typed_is_in_none() {
    long before = lines();
    found("rantala", maija);

    assertThat(lines()).isEqualTo(before + 1);
    assertThat(
            db.sql("select action from audit.access_log order by line desc limit 1")
                .query(String.class)
                .single())
        .isEqualTo("customer.search.find");
    assertThat(
            db.sql("select count(*) from audit.access_log a where a::text ilike '%rantala%'")
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void a_change_is_found_after_its_commit_and_the_erased_are_not() {
    transaction.executeWithoutResult(
        status -> {
          renewal.of(elli);
          status.setRollbackOnly();
        });
    assertThat(found("rantala", maija)).hasSize(1);
    transaction.executeWithoutResult(status -> renewal.erased(elli));
    assertThat(found("rantala", maija)).isEmpty();
    transaction.executeWithoutResult(status -> renewal.of(elli));
    assertThat(found("rantala", maija)).as("stays forgotten").isEmpty();
  }

  @Test
  void the_first_reading_is_one_line_in_the_log_and_knows_everybody() {
    long before = lines();
    var everybody = entries.everybody(people.visit(maija).when());

    assertThat(lines()).isEqualTo(before + 1);
    assertThat(everybody)
        .anySatisfy(
            one -> {
              assertThat(one.subject()).isEqualTo(elli.subject());
              assertThat(one.words()).containsExactly("elli", "rantala");
              assertThat(one.bornIn()).isEqualTo(2015);
              assertThat(one.guardians()).hasSize(1);
            });
    assertThat(
            db.sql("select people from audit.access_log order by line desc limit 1")
                .query(Integer.class)
                .single())
        .isEqualTo(
            owner
                .db()
                .sql("select count(*) from access.file join vault.subject_key using (subject_id)")
                .query(Integer.class)
                .single());
  }

  @Test
  void while_warming_up_a_code_finds_at_once() {
    var cold = new Finding(new Directory(), access, rows);
    var page = transaction.execute(s -> cold.find(elli.code().shown(), "en", people.visit(maija)));
    assertThat(page.rows()).hasSize(1);
    assertThat(page.warmingUp()).isTrue();
    var byName = transaction.execute(s -> cold.find("rantala", "en", people.visit(maija)));
    assertThat(byName.rows()).isEmpty();
  }

  @Test
  void the_list_goes_on_after_the_last_row_and_costs_the_same_however_long() {
    var few = statements.during(() -> own.first("en", people.visit(maija)));
    for (int i = 0; i < 60; i++) {
      customers.register(maija, Map.of(Field.NAME, "Asiakas " + (char) ('A' + i % 26) + i));
    }
    var first = own.first("en", people.visit(maija));
    assertThat(first.rows()).hasSize(50);
    assertThat(first.all()).isEqualTo(61);
    var rest = own.next(first.after().orElseThrow(), true, "en", people.visit(maija));
    assertThat(rest.rows()).hasSize(11);
    assertThat(rest.after()).isEmpty();
    assertThat(rest.rows().getLast().code()).isEqualTo(elli.code().shown());
    assertThat(statements.during(() -> own.first("en", people.visit(maija)))).hasSameSizeAs(few);
  }

  @Test
  void s19_an_identity_code_in_the_box_is_refused_in_a_sentence() throws Exception {
    find("131052-308T", maija)
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("identity code")));
  }

  @Test
  void what_was_typed_is_shown_as_text() throws Exception {
    find("<script>alert(1)</script>", maija)
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("<script>alert"))));
    find("'; drop table customer.datum; --", maija).andExpect(status().isOk());
    find("${7*7} 🦊 \u05d0\u05d1", maija).andExpect(status().isOk());
  }

  @Test
  void the_pages_open() throws Exception {
    mvc.perform(get("/find").with(People.by(maija, Role.WORKER)).secure(true))
        .andExpect(status().isOk());
    mvc.perform(get("/customers").with(People.by(maija, Role.WORKER)).secure(true))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Elli Rantala")));
    for (var address : List.of("?after=K7F-2QD", "?after=" + elli.subject() + "&order=any")) {
      mvc.perform(get("/customers" + address).with(People.by(maija, Role.WORKER)).secure(true))
          .andExpect(status().isOk());
    }
    find("rant", maija)
        .andExpect(content().string(containsString("<mark class=\"hit\">Rant</mark>")));
    mvc.perform(get("/find").with(People.by(maija, Role.STATISTICS)).secure(true))
        .andExpect(status().isForbidden());
  }

  private ResultActions find(String typed, WorkerId worker) throws Exception {
    return mvc.perform(
        post("/find")
            .param("q", typed)
            .header("Accept-Language", "en")
            .with(People.by(worker, Role.WORKER))
            .with(csrf())
            .secure(true));
  }

  private List<String> found(String typed, WorkerId worker) {
    return finding.find(typed, "en", people.visit(worker)).rows().stream()
        .map(FoundRow::code)
        .toList();
  }

  private long lines() {
    return db.sql("select count(*) from audit.access_log").query(Long.class).single();
  }
}
