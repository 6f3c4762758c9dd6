package fi.tallessa.access;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.Route;
import fi.tallessa.customer.OneFile;
import fi.tallessa.disclosure.OwnReported;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.webauthn.OnePasskey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Issue 5: what lies beside the files, asked by its owner's colleague with its id: the answer is
 * that of an id which never was (D28).
 */
@RegisterTest
class IdsBesideFilesTest {

  private static final Pattern PLACE = Pattern.compile("(.*?)/\\{[a-zA-Z]+}.*");

  /**
   * Each worker opens groups and their sessions (decision 0028), rounds of feedback, the week of
   * their own calendar and balancing tests; a paper by its number, with the key of its cabinet.
   */
  private static final Set<String> FOR_ALL =
      Set.of("/groups", "/rounds", "/calendar", "/reviews/balancing", "/cabinets/papers");

  private static final UUID NOBODYS = UUID.fromString("00000000-0000-4000-8000-000000000000");

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  @Autowired ApplicationContext beans;
  @Autowired MockMvc http;
  @Autowired Owner owner;
  @Autowired People people;

  private WorkerId maija;
  private WorkerId petri;
  private Map<String, UUID> hers;

  @BeforeEach
  void whatIsMaijas() throws Exception {
    var elli = new OneFile(beans);
    maija = elli.maija;
    petri = people.worker("Petri Niemi", Role.WORKER);
    var sanna = people.worker("Sanna Aalto", Role.MANAGER);
    var report = OwnReported.by(beans, maija);
    send(maija, Role.WORKER, "/tasks", "once", fresh(), "what", "Order paints");
    var search = fresh();
    send(maija, Role.WORKER, "/find", "q", "elli", "search", search);
    var phone = Integer.toString(ThreadLocalRandom.current().nextInt(1000, 10_000));
    send(sanna, Role.MANAGER, "/phones", "number", phone, "holder", maija.toString());
    send(maija, Role.WORKER, "/customers", waits());
    hers =
        new HashMap<>(
            Map.of(
                "/reports",
                UUID.fromString(report.replaceAll(".*/", "")),
                "/tasks",
                one("select id from casework.own_task where worker_id = ?"),
                "/find",
                UUID.fromString(search),
                "/phones",
                one("select id from casework.phone where holder_id = ?"),
                "/customers/new/awaiting",
                one("select subject_id from access.draft where worker_id = ?"),
                "/me/passkeys",
                OnePasskey.of(maija, beans),
                "/me/sessions",
                session()));
  }

  /** A form of somebody new whose guardian does not know yet. */
  private static String[] waits() {
    return new String[] {
      "once",
      fresh(),
      "source",
      "mother",
      "name",
      "Onni Rantala",
      "birth",
      "28.2.2018",
      "reason",
      "sibling",
      "guard.knows",
      "not-yet",
      "guard.name",
      "Helmi Rantala",
      "guard.phone",
      "+358405550142"
    };
  }

  private UUID session() {
    return owner
        .db()
        .sql(
            """
            insert into staff.session
              (id, worker_id, token_hash, role, shown, began_at, touched_at)
            values (gen_random_uuid(), ?, sha256(gen_random_uuid()::text::bytea), 'WORKER', 'CODE',
              now(), now())
            returning id
            """)
        .param(maija.value())
        .query(UUID.class)
        .single();
  }

  @Test
  void d28_what_is_a_colleagues_answers_as_what_never_was() throws Exception {
    var told = new ArrayList<String>();
    for (var route : routes()) {
      var id = hers.get(place(route));
      if (id != null && !ask(route, id, petri).equals(ask(route, NOBODYS, petri))) {
        told.add(route.toString());
      }
    }
    assertThat(told).isEmpty();
  }

  /** Otherwise it would be asked with nothing twice, and both answers be the same. */
  @Test
  void d28_each_place_for_an_id_is_tried_with_one_of_a_colleague() {
    assertThat(routes().stream().map(IdsBesideFilesTest::place))
        .allMatch(place -> hers.containsKey(place) || FOR_ALL.contains(place));
  }

  /** The ids are those that their owner asks with. */
  @Test
  void d28_with_the_same_ids_their_owner_finds_something() throws Exception {
    var found = new ArrayList<String>();
    for (var route : routes()) {
      var id = hers.get(place(route));
      if (id != null && route.ask().equals("GET") && ask(route, id, maija).startsWith("200")) {
        found.add(route.path());
      }
    }
    assertThat(found)
        .contains(
            "/reports/{id}", "/phones/{id}", "/find/{search}", "/customers/new/awaiting/{id}");
  }

  private List<Route> routes() {
    var all =
        Route.ofTheProduct(mapping).stream()
            .filter(route -> !route.aboutSomebody() && route.roles().contains(Role.WORKER))
            .filter(route -> PLACE.matcher(route.path()).matches())
            .toList();
    assertThat(all).hasSizeGreaterThan(20);
    return all;
  }

  private static String place(Route route) {
    return PLACE.matcher(route.path()).replaceAll("$1");
  }

  private String ask(Route route, UUID id, WorkerId who) throws Exception {
    var path = route.path().replaceAll("\\{[a-zA-Z]+}", id.toString());
    var response =
        http.perform(
                People.as(
                    who,
                    Role.WORKER,
                    MockMvcRequestBuilders.request(HttpMethod.valueOf(route.ask()), path)))
            .andReturn()
            .getResponse();
    return response.getStatus()
        + " "
        + response.getRedirectedUrl()
        + "\n"
        + response
            .getContentAsString()
            .replaceAll("(name=\"_csrf\" value=)\"[^\"]*\"", "$1")
            .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID");
  }

  private MockHttpServletResponse send(WorkerId who, Role role, String path, String... boxes)
      throws Exception {
    var form = MockMvcRequestBuilders.post(path);
    for (int at = 0; at < boxes.length; at += 2) {
      form.param(boxes[at], boxes[at + 1]);
    }
    var answer = http.perform(People.as(who, role, form)).andReturn().getResponse();
    assertThat(answer.getStatus()).as(path).isLessThan(400);
    return answer;
  }

  private UUID one(String sql) {
    return owner.db().sql(sql).param(maija.value()).query(UUID.class).single();
  }

  private static String fresh() {
    return UUID.randomUUID().toString();
  }
}
