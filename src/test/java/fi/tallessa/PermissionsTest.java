package fi.tallessa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.access.Access;
import fi.tallessa.access.Doors;
import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Reach;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.planted.Unguarded;
import fi.tallessa.web.Allow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route says who may use it, and holds to it when it is asked (ASVS 8.2.1, S25). {@code
 * docs/permissions.md} is written by this test and read by people.
 */
@RegisterTest
@ExtendWith(OutputCaptureExtension.class)
class PermissionsTest {

  /**
   * Routes with a code in their address that look at nobody: every code gets the same page; or
   * whoever has just lost a file is told so, by code and days.
   */
  private static final Set<String> LOOK_AT_NOTHING =
      Set.of("GET /customers/{code}/openings/new", "GET /customers/{code}/relationship/ended");

  private static final Set<Reach> BESIDE = Set.of(Reach.REQUEST, Reach.OVERSIGHT);

  private static final Set<Role> NOBODYS = Set.of(Role.STATISTICS, Role.OPERATOR);

  private static final Path TABLE = Path.of("docs/permissions.md");

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  @Autowired MockMvc http;
  @Autowired People people;
  @Autowired Doors doors;
  @Autowired Access access;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient db;
  @Autowired PlantedRoutes planted;

  @Test
  void every_route_says_who_may_use_it() {
    assertThat(routes()).as("routes that were looked at").hasSizeGreaterThan(10);
    assertThat(routes().stream().flatMap(PermissionsTest::wrong)).isEmpty();
  }

  @Test
  void a_planted_route_is_found() {
    try (var _ = planted.plant(new Unguarded())) {
      assertThat(plantedRoutes().stream().flatMap(PermissionsTest::wrong))
          .hasSize(8)
          .anyMatch(said -> said.contains("everybodyAndSome") && said.contains("and some"))
          .anyMatch(said -> said.contains("silent") && said.contains("says nothing"))
          .anyMatch(said -> said.contains("both") && said.contains("says two things"))
          .anyMatch(said -> said.contains("ghost") && said.contains("no.such.action"))
          .anyMatch(said -> said.contains("around") && said.contains("knocks nowhere"));
    }
  }

  @Test
  void a_planted_route_without_a_word_answers_nobody() throws Exception {
    var file = register(people.worker(Role.WORKER));
    try (var _ = planted.plant(new Unguarded())) {
      for (var role : Role.values()) {
        assertThat(ask(route("silent"), file, people.worker(role), role).getStatus())
            .isEqualTo(403);
      }
      var celia = people.worker(Role.WORKER);
      assertThat(ask(route("pretends"), file, celia, Role.WORKER).getStatus()).isNotEqualTo(404);
      assertThat(refusals(celia, file)).as("what the live check sees").isEmpty();
    }
  }

  @Test
  void actions_have_codes_of_their_own() {
    assertThat(Actions.all()).extracting(Action::code).isNotEmpty().doesNotHaveDuplicates();
    assertThat(Actions.byModule())
        .allSatisfy(
            (module, actions) ->
                assertThat(actions)
                    .allSatisfy(
                        action ->
                            assertThat(action.code())
                                .matches("[a-z]+(\\.[a-z_]+){2,3}")
                                .startsWith(module + ".")));
  }

  @Test
  void the_table_people_read_is_true() throws IOException {
    var table = table();
    var read = Files.exists(TABLE) ? Files.readString(TABLE) : "";
    Files.createDirectories(TABLE.getParent());
    Files.writeString(TABLE, table);
    assertThat(read)
        .as("docs/permissions.md, written anew just now: read what changed, then commit it")
        .isEqualTo(table);
  }

  @TestFactory
  Stream<DynamicTest> s25_the_wrong_role_is_refused() {
    var file = register(people.worker(Role.WORKER));
    return routes().stream()
        .filter(route -> route.allow().isPresent())
        .flatMap(
            route ->
                Stream.of(Role.values())
                    .filter(role -> !route.roles().contains(role))
                    .map(
                        role ->
                            DynamicTest.dynamicTest(
                                route + " as " + role,
                                () ->
                                    assertThat(
                                            ask(route, file, people.worker(role), role).getStatus())
                                        .isEqualTo(403))));
  }

  /**
   * Whoever reads statistics or runs the server reaches nobody; the data-protection contact and
   * whoever approves from outside see what was asked, or who may open, and no file (S25, D11).
   */
  @Test
  void s25_no_role_without_customers_has_a_way_into_a_file() throws Exception {
    assertThat(routes().stream().flatMap(PermissionsTest::waysIn)).isEmpty();
    var planted = new Leaks();
    for (var leak : new String[] {"toOperators", "toTheContact", "besideToReaders"}) {
      assertThat(
              waysIn(new Route("GET", "/customers/{code}/leak", new HandlerMethod(planted, leak))))
          .as(leak)
          .hasSize(1);
    }
  }

  /** Ways in that there are not. */
  public static final class Leaks {
    @Allow(value = Role.OPERATOR, opens = "customer.file.read")
    public void toOperators() {}

    @Allow(value = Role.DATA_PROTECTION, opens = "customer.file.read")
    public void toTheContact() {}

    @Allow(value = Role.STATISTICS, opens = "access.designation.review")
    public void besideToReaders() {}
  }

  private static Stream<String> waysIn(Route route) {
    boolean beside =
        route
            .opens()
            .flatMap(
                code -> Actions.all().stream().filter(one -> one.code().equals(code)).findFirst())
            .filter(action -> BESIDE.contains(action.reach()))
            .isPresent();
    return route.roles().stream()
        .filter(role -> route.aboutSomebody() && !role.withCustomers())
        .filter(role -> !beside || NOBODYS.contains(role))
        .map(role -> route + " is open to " + role);
  }

  /** ASVS 16.3.2: who and when in the database, which page in the log, and nobody's code. */
  @Test
  void s25_asking_for_a_page_of_another_role_is_noted(CapturedOutput log) throws Exception {
    var fanny = people.worker(Role.STATISTICS);
    var file = register(people.worker(Role.WORKER));
    var code = file.code().shown();
    assertThat(
            http.perform(
                    request(HttpMethod.GET, "/customers/" + code)
                        .secure(true)
                        .with(People.by(fanny, Role.STATISTICS)))
                .andReturn()
                .getResponse()
                .getStatus())
        .isEqualTo(403);
    assertThat(
            db.sql("select outcome from staff.sign_in_event where worker_id = ?")
                .param(fanny.value())
                .query(String.class)
                .list())
        .containsExactly("ROLE_REFUSED");
    assertThat(log.getAll())
        .contains("Not open to a STATISTICS: GET /customers/{code")
        .doesNotContain(code, file.code().value());
  }

  @TestFactory
  Stream<DynamicTest> d28_whoever_is_not_designated_finds_nothing_and_the_log_knows() {
    var file = register(people.worker(Role.WORKER));
    return routes().stream()
        .filter(PermissionsTest::looksAtSomebody)
        .flatMap(
            route ->
                route.roles().stream()
                    .map(
                        role ->
                            DynamicTest.dynamicTest(
                                route + " as " + role,
                                () -> {
                                  var stranger = people.worker(role);
                                  assertThat(ask(route, file, stranger, role).getStatus())
                                      .isEqualTo(404);
                                  assertThat(refusals(stranger, file)).isNotEmpty();
                                })));
  }

  @TestFactory
  Stream<DynamicTest> d28_asking_for_a_code_that_nobody_has_is_in_the_log() {
    return routes().stream()
        .filter(PermissionsTest::looksAtSomebody)
        .map(
            route ->
                DynamicTest.dynamicTest(
                    route.toString(),
                    () -> {
                      var stranger = people.worker(route.roles().iterator().next());
                      assertThat(asked(route, doors.unknown().shown(), stranger)).isEqualTo(404);
                      assertThat(refusals(stranger)).isNotEmpty();
                      assertThat(refusals(stranger))
                          .allMatch(line -> line.equals("NOT_THERE null"));
                    }));
  }

  @Test
  void d28_a_code_that_cannot_be_is_the_same_page_and_nobody_was_looked_for() throws Exception {
    var celia = people.worker(Role.WORKER);
    var page = page("/customers/elli-rantala", celia);
    assertThat(refusals(celia)).isEmpty();
    var code = doors.unknown().shown();
    assertThat(withoutTokens(page, "/customers/elli-rantala"))
        .isEqualTo(withoutTokens(page("/customers/" + code, celia), "/customers/" + code));
    assertThat(refusals(celia)).containsExactly("NOT_THERE null");
  }

  @Test
  void d28_not_yours_and_not_there_are_the_same_bytes() throws Exception {
    var file = register(people.worker(Role.WORKER));
    var celia = people.worker(Role.WORKER);
    for (var route : routes()) {
      if (looksAtSomebody(route)
          && route.ask().equals("GET")
          && route.roles().contains(Role.WORKER)) {
        var notYours = ask(route, file, celia, Role.WORKER).getContentAsString();
        var path = route.with(Code.random(new Random()).shown());
        var notThere =
            http.perform(
                    request(HttpMethod.GET, path).secure(true).with(People.by(celia, Role.WORKER)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(withoutTokens(notThere, path))
            .isEqualTo(withoutTokens(notYours, route.with(file.code().shown())));
      }
    }
  }

  private static String withoutTokens(String page, String path) {
    return page.replaceAll("(name=\"_csrf\" value=)\"[^\"]*\"", "$1")
        .replace(path, "PATH")
        .replaceAll("value=\"/[^\"]*\"", "PATH");
  }

  private MockHttpServletResponse ask(Route route, Permit file, WorkerId who, Role role)
      throws Exception {
    return ask(route, file.code().shown(), who, role);
  }

  private MockHttpServletResponse ask(Route route, String code, WorkerId who, Role role)
      throws Exception {
    return http.perform(
            route
                .asked(code)
                .secure(true)
                .param("reason", "The child asked for help and nobody else is here")
                .with(People.by(who, role))
                .with(csrf()))
        .andReturn()
        .getResponse();
  }

  private int asked(Route route, String code, WorkerId who) throws Exception {
    return ask(route, code, who, route.roles().iterator().next()).getStatus();
  }

  private String page(String path, WorkerId who) throws Exception {
    return http.perform(
            request(HttpMethod.GET, path).secure(true).with(People.by(who, Role.WORKER)))
        .andExpect(status().isNotFound())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private List<String> refusals(WorkerId worker) {
    return db.sql(
            """
            select refusal || ' ' || coalesce(subject_id::text, 'null') from audit.access_log
            where worker_id = ? and refusal is not null
            """)
        .param(worker.value())
        .query(String.class)
        .list();
  }

  private List<String> refusals(WorkerId worker, Permit file) {
    return db.sql(
            """
            select action from audit.access_log
            where worker_id = ? and subject_id = ? and refusal = 'NOT_THERE'
            """)
        .params(worker.value(), file.subject().value())
        .query(String.class)
        .list();
  }

  private Permit register(WorkerId worker) {
    people.leads(people.worker(Role.MANAGER), worker);
    return transaction.execute(
        status -> access.register(Action.register("test.register"), people.visit(worker)));
  }

  private static Stream<String> wrong(Route route) {
    return Stream.of(
            route.ask().isEmpty() && !route.path().equals("/error")
                ? "does not say GET or POST"
                : "",
            route.allow().isEmpty() && route.anyone().isEmpty() ? "says nothing about who may" : "",
            route.allow().isPresent() && route.anyone().isPresent() ? "says two things" : "",
            route
                    .allow()
                    .filter(allow -> allow.everybody() == (allow.value().length > 0))
                    .isPresent()
                ? "says everybody and some, or nobody"
                : "",
            route.opens().filter(code -> !known(code)).map(code -> "opens " + code).orElse(""),
            looksAtSomebody(route) && route.opens().isEmpty()
                ? "is about somebody, knocks nowhere"
                : "")
        .filter(said -> !said.isEmpty())
        .map(said -> route + " " + said);
  }

  private static boolean looksAtSomebody(Route route) {
    return route.aboutSomebody() && !LOOK_AT_NOTHING.contains(route.ask() + " " + route.path());
  }

  private static boolean known(String code) {
    return Actions.all().stream().anyMatch(action -> action.code().equals(code));
  }

  private String table() {
    return routes().stream()
        .map(Route::row)
        .collect(
            Collectors.joining(
                "\n",
                """
                # Who may do what

                Every route of the register, written by `PermissionsTest` from the code. A route
                that knocks opens one customer's file only for those who may open that file (S25);
                to everybody else it answers as if there were none (D28).

                | Ask | Address | Who | Knocks with |
                | --- | --- | --- | --- |
                """,
                "\n"));
  }

  private Route route(String name) {
    return plantedRoutes().stream()
        .filter(route -> route.path().contains("/" + name + "/"))
        .findFirst()
        .orElseThrow();
  }

  private List<Route> plantedRoutes() {
    return Route.in(mapping, handler -> handler.getBeanType() == Unguarded.class);
  }

  private List<Route> routes() {
    return Route.in(
        mapping,
        handler ->
            handler.getBeanType().getPackageName().startsWith("fi.tallessa.")
                && !handler
                    .getBeanType()
                    .getPackageName()
                    .matches("fi\\.tallessa\\.(planted|demo).*"));
  }
}
