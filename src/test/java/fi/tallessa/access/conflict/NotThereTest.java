package fi.tallessa.access.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fi.tallessa.People;
import fi.tallessa.PlantedRoutes;
import fi.tallessa.RegisterTest;
import fi.tallessa.Route;
import fi.tallessa.Statements;
import fi.tallessa.access.Access;
import fi.tallessa.access.Doors;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Reach;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.web.Allow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** To whoever has a conflict of interest a file is not there, whatever they had before (K15). */
@RegisterTest
class NotThereTest {

  /** Says how many lines wait for their seal, of everybody: one more with each page. */
  private static final String THE_LOG = "/reviews/log";

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  @Autowired MockMvc http;
  @Autowired Access access;
  @Autowired People people;
  @Autowired Doors doors;
  @Autowired PlantedRoutes planted;
  @Autowired Statements statements;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient db;

  private WorkerId maija;
  private WorkerId celia;
  private WorkerId sanna;
  private WorkerId heli;
  private Permit elli;

  /** Celia works with Elli, and Heli leads her; Maija works with Elli too, and Sanna leads her. */
  @BeforeEach
  void cast() {
    maija = people.worker("Maija Lehto", Role.WORKER);
    celia = people.worker("Celia Berg", Role.WORKER);
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    heli = people.worker("Heli Koski", Role.MANAGER);
    people.leads(sanna, maija);
    people.leads(heli, celia);
    elli = doors.register(celia);
    designate(maija);
  }

  @Test
  void k15_whoever_has_a_conflict_opens_nothing_by_no_reach_and_no_reason() {
    gaveReason(heli);
    assertThat(doors.knock(elli.code(), celia)).isInstanceOf(Entry.Open.class);
    assertThat(doors.knock(elli.code(), heli)).isInstanceOf(Entry.Open.class);

    Neighbour.of(elli, celia, sanna, db);
    Neighbour.of(elli, heli, sanna, db);

    for (var reach : Reach.values()) {
      for (var who : List.of(celia, heli)) {
        assertThat(doors.knock(elli.code(), who, reach))
            .as("%s", reach)
            .isEqualTo(Entry.closed(Refusal.NOT_THERE));
        assertThat(doors.each(elli, who, reach)).isEmpty();
      }
    }
    assertThat(openable(celia)).doesNotContain(elli.subject());
    assertThat(doors.knock(elli.code(), maija)).as("nobody else").isInstanceOf(Entry.Open.class);
  }

  @Test
  void k15_trying_costs_what_no_file_costs() {
    Neighbour.of(elli, celia, sanna, db);
    var unknown = doors.unknown();
    assertThat(statements.during(() -> doors.knock(elli.code(), celia)))
        .isEqualTo(statements.during(() -> doors.knock(unknown, celia)))
        .hasSize(2);
  }

  @Test
  void k15_the_log_lets_nobody_in_and_gives_no_key_whatever_asks() {
    var search = UUID.randomUUID();
    assertThat(entered(celia)).isEqualTo(1);
    assertThat(searched(celia, search)).isEqualTo(1);
    Neighbour.of(elli, celia, sanna, db);
    assertThat(entered(celia)).isZero();
    assertThat(searched(celia, search)).as("a search that began before").isZero();
    assertThat(entered(maija)).isEqualTo(1);
  }

  @Test
  void k15_nobody_is_designated_who_has_a_conflict_whatever_asks() {
    Neighbour.of(elli, celia, sanna, db);
    assertThat(standing(celia)).as("what stood has ended").isZero();
    assertThatThrownBy(() -> designate(celia)).isInstanceOf(DataIntegrityViolationException.class);
    assertThat(standing(celia)).isZero();
  }

  /** Of a manager too, who leads whoever works there; another manager answers then. */
  @Test
  void k15_where_the_only_manager_has_a_conflict_every_other_answers() {
    var one = doors.register(maija);
    var third = people.worker("Third", Role.MANAGER);
    assertThat(doors.knock(one.code(), third, Reach.OVERSIGHT)).isInstanceOf(Entry.Closed.class);
    Neighbour.of(one, sanna, third, db);
    assertThat(doors.knock(one.code(), third, Reach.OVERSIGHT)).isInstanceOf(Entry.Open.class);
    assertThat(doors.knock(one.code(), sanna, Reach.OVERSIGHT)).isInstanceOf(Entry.Closed.class);
    assertThat(doors.knock(one.code(), sanna, Reach.REASON)).isInstanceOf(Entry.Closed.class);
  }

  @Test
  void k15_every_address_of_the_file_is_one_that_is_not_there() throws Exception {
    gaveReason(heli);
    Neighbour.of(elli, celia, sanna, db);
    Neighbour.of(elli, heli, sanna, db);
    var told = new ArrayList<String>();
    int asked = 0;
    for (var route : routes().toList()) {
      for (var role : List.of(Role.WORKER, Role.MANAGER)) {
        if (route.roles().contains(role)) {
          asked++;
          differs(route, role).forEach(told::add);
        }
      }
    }
    assertThat(asked).as("addresses that were asked").isGreaterThan(150);
    assertThat(told).isEmpty();
  }

  /**
   * A line without a code would say that there is a file, when it is worked with and what is done.
   */
  @Test
  void k15_the_log_of_a_managers_own_workers_leaves_whole_lines_of_that_file_out()
      throws Exception {
    var pages = List.of("", "?worker=" + maija, "?kind=READ", "?why=DESIGNATED");
    entered(maija);
    for (var page : pages) {
      assertThat(looks(page)).as(page).contains("<b>Maija Lehto</b>", "CODE");
    }
    Neighbour.of(elli, sanna, heli, db);
    for (var page : pages) {
      var before = looks(page);
      assertThat(before).as(page).doesNotContain("<b>Maija Lehto</b>", "CODE");
      entered(maija);
      doors.knock(elli.code(), maija);
      assertThat(looks(page)).as(page).isEqualTo(before);
    }
  }

  private String looks(String page) throws Exception {
    return same(
        http.perform(People.as(sanna, Role.MANAGER, get("/reviews/looks" + page)))
            .andReturn()
            .getResponse()
            .getContentAsString(),
        elli.code());
  }

  /** Lists, counters, groups and reviews: as in a register in which that file never was. */
  @Test
  void k15_what_a_barred_worker_and_a_barred_manager_read_is_what_they_read_without_the_file()
      throws Exception {
    var fanny = people.worker("Fanny Holm", Role.WORKER);
    var third = people.worker("Third", Role.MANAGER);
    people.leads(third, fanny);
    var barred = people.worker("Barred", Role.WORKER);
    for (var role : Map.of(Role.WORKER, barred, Role.MANAGER, third).entrySet()) {
      overviews(role.getValue(), role.getKey());
    }
    var before = overviews(barred, Role.WORKER);
    var managers = overviews(third, Role.MANAGER);
    assertThat(before).hasSizeGreaterThan(10);
    assertThat(managers).hasSizeGreaterThan(20);

    var one = doors.register(fanny);
    Neighbour.of(one, barred, sanna, db);
    Neighbour.of(one, third, sanna, db);
    doors.knock(one.code(), fanny);
    doors.knock(one.code(), barred);

    assertThat(overviews(barred, Role.WORKER)).isEqualTo(before);
    assertThat(overviews(third, Role.MANAGER)).isEqualTo(managers);
  }

  /** Every page whose address names nobody and nothing. */
  private Map<String, String> overviews(WorkerId who, Role role) throws Exception {
    var all = new TreeMap<String, String>();
    for (var route : Route.ofTheProduct(mapping)) {
      if (route.ask().equals("GET")
          && route.roles().contains(role)
          && !route.path().contains("{")
          && !route.isDocument()
          && !route.path().equals(THE_LOG)) {
        var page = http.perform(People.as(who, role, get(route.path()))).andReturn().getResponse();
        all.put(route.path(), page.getStatus() + same(page.getContentAsString(), elli.code()));
      }
    }
    return all;
  }

  @Test
  void k15_a_route_that_goes_round_the_door_is_found() throws Exception {
    Neighbour.of(elli, celia, sanna, db);
    try (var _ = planted.plant(new RoundTheDoor())) {
      var route =
          Route.in(mapping, handler -> handler.getBeanType() == RoundTheDoor.class).getFirst();
      assertThat(differs(route, Role.WORKER)).isNotEmpty();
    }
  }

  /** Says whether there is such a file, without asking who asks. */
  final class RoundTheDoor {
    @Allow(Role.WORKER)
    @ResponseBody
    public String peeks(Code code) {
      return db.sql("select count(*) from access.file where code = ?")
          .param(code.value())
          .query(String.class)
          .single();
    }
  }

  private Stream<Route> routes() {
    return Route.ofTheProduct(mapping).stream().filter(Route::aboutSomebody);
  }

  /** What tells the file from one that is not there: the status, the page, or what it cost. */
  private Stream<String> differs(Route route, Role role) throws Exception {
    var who = role == Role.WORKER ? celia : heli;
    var theirs = ask(route, elli.code(), who, role);
    var nobodys = ask(route, doors.unknown(), who, role);
    return theirs.equals(nobodys)
        ? Stream.of()
        : Stream.of(route + " as " + role + ": " + difference(theirs, nobodys));
  }

  private record Answer(int status, String place, String page, List<String> statements) {}

  private static String difference(Answer one, Answer other) {
    return one.status() != other.status()
        ? one.status() + " and " + other.status()
        : one.page().equals(other.page())
            ? one.statements().size() + " and " + other.statements().size() + " statements"
            : "another page";
  }

  private Answer ask(Route route, Code code, WorkerId who, Role role) throws Exception {
    var answered = new ArrayList<Answer>();
    var heard =
        statements.during(
            () -> {
              var response =
                  http.perform(
                          route
                              .asked(code.shown())
                              .secure(true)
                              .param("reason", "The child asked for help and nobody else is here")
                              .with(People.by(who, role))
                              .with(csrf()))
                      .andReturn()
                      .getResponse();
              answered.add(
                  new Answer(
                      response.getStatus(),
                      same(String.valueOf(response.getRedirectedUrl()), code),
                      same(response.getContentAsString(), code),
                      List.of()));
            });
    var one = answered.getFirst();
    return new Answer(one.status(), one.place(), one.page(), heard);
  }

  private static String same(String page, Code code) {
    return page.replace(code.shown(), "CODE")
        .replaceAll("(name=\"(_csrf|shown)\" value=)\"[^\"]*\"", "$1")
        .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID");
  }

  private int entered(WorkerId who) {
    return db.sql(
            """
            select count(*) from audit.enter(?, now(), 'test.read', 'READ', 'CUSTOMER_WORK', 'FILE',
              array[cast(? as uuid)], array['DESIGNATED'])
            """)
        .params(who.value(), elli.subject().value())
        .query(Integer.class)
        .single();
  }

  private int searched(WorkerId who, UUID search) {
    return db.sql(
            """
            select count(*) from audit.enter_once(?, now(), 'test.read', 'FIND', 'CUSTOMER_WORK', 'FILE', ?,
              array[cast(? as uuid)], array['DESIGNATED'])
            """)
        .params(who.value(), search, elli.subject().value())
        .query(Integer.class)
        .single();
  }

  private int standing(WorkerId who) {
    return db.sql(
            """
            select count(*) from access.designation
            where subject_id = ? and worker_id = ? and ended_at is null
            """)
        .params(elli.subject().value(), who.value())
        .query(Integer.class)
        .single();
  }

  private void designate(WorkerId who) {
    db.sql(
            """
            insert into access.designation
              (subject_id, id, worker_id, ground, from_day, designated_by, designated_at)
            values (?, gen_random_uuid(), ?, 'DESIGNATED', date '2020-01-01', ?, now())
            """)
        .params(elli.subject().value(), who.value(), sanna.value())
        .update();
  }

  private void gaveReason(WorkerId manager) {
    db.sql(
            """
            insert into access.opening (subject_id, id, worker_id, from_at, until_at, sealed)
            values (?, gen_random_uuid(), ?, now() - interval '1 minute', now() + interval '1 hour', '')
            """)
        .params(elli.subject().value(), manager.value())
        .update();
  }

  private Set<SubjectId> openable(WorkerId who) {
    return transaction.execute(status -> access.openable(people.visit(who)));
  }
}
