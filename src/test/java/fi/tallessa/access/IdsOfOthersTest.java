package fi.tallessa.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.Route;
import fi.tallessa.casework.attachment.Bringing;
import fi.tallessa.casework.plan.Planned;
import fi.tallessa.cooperation.Services;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.consents.Given;
import fi.tallessa.disclosure.Telling;
import fi.tallessa.family.TellsOf;
import fi.tallessa.family.home.Homes;
import fi.tallessa.files.Made;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.rights.request.Asking;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Issue 5: two workers, each with a file of their own, and the ids of one in the addresses of the
 * other. What is there and not theirs answers like what is nobody's (D28).
 */
@RegisterTest
class IdsOfOthersTest {

  private static final Pattern PLACE = Pattern.compile("([a-z-]+)/\\{(?!code})[a-zA-Z]+}");

  /**
   * What stands there is a word or a day of ours, an item the association asks everybody for,
   * whoever withdraws below such an item, or a group, which each worker may open (decision 0028).
   */
  private static final Set<String> OURS =
      Set.of("data", "bases", "benefit", "consents", "withdrawal", "say", "groups");

  private static final UUID NOBODYS = UUID.fromString("00000000-0000-4000-8000-000000000000");

  /** One entry that a minor keeps from their guardians, by what it is. */
  private static final String SAY = "say/{kind}/{id}";

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  @Autowired ApplicationContext beans;
  @Autowired MockMvc http;
  @Autowired Owner owner;
  @Autowired People people;
  @Autowired Doors doors;

  private OneFile elli;
  private OneFile onni;
  private WorkerId petri;
  private Map<String, UUID> ids;

  @BeforeEach
  void twoFiles() throws Exception {
    elli = new OneFile(beans);
    people.leads(people.worker("Sanna Aalto", Role.MANAGER), elli.maija);
    petri = people.worker("Petri Niemi", Role.WORKER);
    onni = new OneFile(beans, petri);
    var brother = new TellsOf(elli).add("sibling", "customer", "man", "");
    var sister = new OneFile(beans, elli.maija);
    elli.post(
        "/family/" + brother + "/link",
        "code",
        sister.code.shown(),
        "back",
        "sibling",
        "source",
        "customer");
    elli.post(
        "/family/homes/new",
        "once",
        UUID.randomUUID().toString(),
        "weeks",
        "every-week",
        "source",
        "customer",
        "version",
        "0");
    ids =
        new HashMap<>(
            Map.of(
                "family",
                brother,
                "homes",
                elli.in(permit -> beans.getBean(Homes.class).of(permit)).getFirst().id(),
                "guardians",
                elli.helmi,
                "link",
                id("family.link"),
                "designations",
                id("access.designation"),
                "relationships",
                id("customer.relationship")));
    ids.putAll(work());
    ids.putAll(told());
    ids.put("need", ids.get("contacts"));
    ids.put("interns", intern());
    ids.putAll(ofManagers(sister));
    ids.put("movings", moved(sister));
    ids.put("appointments", booked());
    ids.put("requests", new Asking(elli).id(new Asking(elli).ask("access")));
  }

  /** A contact that lay in her file and belongs to her sister. */
  private UUID moved(OneFile sister) throws Exception {
    elli.postContact("Her sister was calmer");
    var wrong =
        owner
            .db()
            .sql(
                """
                select id from casework.contact join access.file using (subject_id)
                where code = ? and id <> ?
                """)
            .params(elli.code.value(), ids.get("contacts"))
            .query(UUID.class)
            .single();
    new GivenConsents(sister).notes();
    elli.post("/contacts/" + wrong + "/moving", "to", sister.code.shown());
    return wrong;
  }

  private UUID booked() throws Exception {
    var day = elli.visit(elli.maija).today().plusDays(3);
    var form =
        MockMvcRequestBuilders.post("/calendar")
            .param("once", UUID.randomUUID().toString())
            .param("customers", elli.code.shown())
            .param("on", "" + day)
            .param("at", "14:00")
            .param("minutes", "45")
            .param("where", "ours");
    http.perform(People.as(elli.maija, Role.WORKER, form));
    return id("casework.appointment");
  }

  /** What a line manager looks through, as rows of hers: no answer of others comes so far. */
  private Map<String, UUID> ofManagers(OneFile sister) {
    var made =
        Map.of(
            "unmaskings", UUID.randomUUID(),
            "emergencies", UUID.randomUUID(),
            "matches", UUID.randomUUID(),
            "conflicts", UUID.randomUUID());
    owner
        .db()
        .sql(
            """
            with hers as (select subject_id from access.file where code = :code),
            seen as (
              insert into access.unmasking
                (subject_id, id, worker_id, session_id, from_at, until_at, sealed)
              select subject_id, :unmaskings, :maija, gen_random_uuid(), now(), now(), '\\x00'
              from hers),
            sudden as (
              insert into access.emergency
                (subject_id, id, worker_id, from_at, until_at, due_day, sealed)
              select subject_id, :emergencies, :barred, now() - interval '2 hours',
                now() - interval '1 hour', current_date, '\\x00'
              from hers),
            decided as (
              insert into access.conflict
                (subject_id, id, worker_id, from_at, set_by, version, sealed)
              select subject_id, :conflicts, :barred, now(), :maija, 1, '\\x00' from hers)
            insert into customer.match_notice (subject_id, id, other_id, found_at)
            select hers.subject_id, :matches, other.subject_id, now()
            from hers, access.file other where other.code = :sister
            """)
        .params(made)
        .param("code", elli.code.value())
        .param("sister", sister.code.value())
        .param("maija", elli.maija.value())
        .param("barred", people.worker("Kalle Koski", Role.WORKER).value())
        .update();
    return made;
  }

  /** What was asked, told and kept on consents in Maija's file. */
  private Map<String, UUID> told() throws Exception {
    var given = new GivenConsents(elli);
    given.health();
    given.other();
    for (var store : List.of("health", "other")) {
      elli.post(
          "/" + store + "/new",
          "text",
          "Peanuts",
          "source",
          "mother",
          "once",
          UUID.randomUUID().toString());
    }
    var telling = new Telling(elli);
    var asked = new Given(elli).begun(List.of(given.items().photographs()));
    return Map.of(
        "asked",
        UUID.fromString(asked.replaceAll(".*/asked/([0-9a-f-]{36}).*", "$1")),
        "disclosures",
        telling.tell(),
        "reports",
        telling.reportIt(),
        "health",
        id("customer.health_entry"),
        "other",
        id("customer.other_information"),
        "relationship",
        id("customer.relationship"),
        "for-guardian",
        elli.helmi,
        "informing",
        elli.helmi);
  }

  /** What Maija has written and brought in her file. */
  private Map<String, UUID> work() throws Exception {
    new GivenConsents(elli).notes();
    elli.postContact("Elli was calmer");
    new Bringing(elli).send("plan.pdf", Made.pdf("A plan"));
    elli.post("/promises/new", "once", UUID.randomUUID().toString(), "what", "I will call");
    var task = id("casework.task");
    var planned = new Planned(elli);
    var aim = planned.aim();
    var services = new Services(elli);
    var school = services.begin("school", Services.SCHOOL);
    return Map.of(
        "tasks",
        task,
        "contacts",
        id("casework.contact"),
        "attachments",
        id("casework.attachment"),
        "promises",
        task,
        "aims",
        aim,
        "steps",
        planned.step(aim, "customer", ""),
        "cooperation",
        school,
        "points",
        services.teacher(school));
  }

  private UUID intern() throws Exception {
    var aada = people.worker("Aada Salo", Role.WORKER);
    elli.post(
        "/interns",
        "worker",
        aada.toString(),
        "countersigner",
        elli.maija.toString(),
        "until",
        DateTimeFormatter.ofPattern("d.M.uuuu")
            .format(elli.visit(elli.maija).today().plusDays(20)));
    return owner
        .db()
        .sql("select id from access.designation where worker_id = ?")
        .param(aada.value())
        .query(UUID.class)
        .single();
  }

  @Test
  void d28_whoever_may_not_open_a_file_gets_one_answer_with_its_ids_and_with_none()
      throws Exception {
    var heli = people.worker("Heli Koski", Role.MANAGER);
    var told = new ArrayList<String>();
    for (var route : routes()) {
      for (var who : Map.of(petri, Role.WORKER, heli, Role.MANAGER).entrySet()) {
        if (route.roles().contains(who.getValue())) {
          var code = elli.code.shown();
          var nobodys = doors.unknown().shown();
          var there = ask(route, code, ids, who.getKey(), who.getValue()).replace(code, nobodys);
          var none = ask(route, nobodys, ids, who.getKey(), who.getValue());
          if (!there.equals(none)) {
            told.add(who.getValue() + " " + route + ": " + there.lines().findFirst());
          }
        }
      }
    }
    assertThat(told).isEmpty();
  }

  /** In one's own file, what belongs to the file of others is what never was. */
  @Test
  void d28_in_ones_own_file_the_ids_of_others_are_ids_of_nothing() throws Exception {
    var told = new ArrayList<String>();
    for (var route : routes()) {
      if (route.roles().contains(Role.WORKER)) {
        var code = onni.code.shown();
        var theirs = ask(route, code, ids, petri, Role.WORKER);
        var nothings = ask(route, code, Map.of(), petri, Role.WORKER);
        if (!theirs.equals(nothings)) {
          told.add(route + ": " + theirs.lines().findFirst());
        }
      }
    }
    assertThat(told).isEmpty();
  }

  /** Otherwise it would be asked with nothing twice, and both answers be the same. */
  @Test
  void d28_each_place_for_an_id_is_tried_with_one_of_others() {
    assertThat(routes())
        .allSatisfy(
            route ->
                assertThat(PLACE.matcher(route.path()).results().map(place -> place.group(1)))
                    .as(route.path())
                    .allMatch(place -> ids.containsKey(place) || OURS.contains(place)));
  }

  /** The ids are those that the file's own worker asks with. */
  @Test
  void d28_with_the_same_ids_the_files_own_worker_finds_something() throws Exception {
    var found = new ArrayList<String>();
    for (var route : routes()) {
      if (route.ask().equals("GET")
          && route.roles().contains(Role.WORKER)
          && ask(route, elli.code.shown(), ids, elli.maija, Role.WORKER).startsWith("200")) {
        found.add(route.path());
      }
    }
    assertThat(found)
        .contains(
            "/customers/{code}/family/{id}",
            "/customers/{code}/family/{id}/link",
            "/customers/{code}/family/homes/{id}",
            "/customers/{code}/family/homes/{id}/address",
            "/customers/{code}/guardians/{id}",
            "/customers/{code}/contacts/{id}",
            "/customers/{code}/contacts/{id}/history",
            "/customers/{code}/appointments/{id}",
            "/customers/{code}/consents/asked/{id}",
            "/customers/{code}/disclosures/{id}/correction",
            "/customers/{code}/reports/{id}",
            "/customers/{code}/health/{id}",
            "/customers/{code}/other/{id}/history",
            "/customers/{code}/attachments/{id}/file",
            "/customers/{code}/requests/{id}",
            "/customers/{code}/tasks/{id}",
            "/customers/{code}/tasks/{id}/history",
            "/customers/{code}/plan/aims/{id}",
            "/customers/{code}/plan/steps/{id}",
            "/customers/{code}/cooperation/{id}",
            "/customers/{code}/cooperation/{service}/points/{id}");
  }

  private List<Route> routes() {
    var all =
        Route.ofTheProduct(mapping).stream()
            .filter(Route::aboutSomebody)
            .filter(route -> PLACE.matcher(route.path()).find())
            .toList();
    assertThat(all).hasSizeGreaterThan(40);
    return all;
  }

  private String ask(Route route, String code, Map<String, UUID> some, WorkerId who, Role role)
      throws Exception {
    var said = "say/contact/" + some.getOrDefault("contacts", NOBODYS);
    var path =
        PLACE
            .matcher(route.path().replace(SAY, said))
            .replaceAll(
                place ->
                    some.containsKey(place.group(1))
                        ? place.group(1) + "/" + some.get(place.group(1))
                        : place.group());
    var response =
        http.perform(
                MockMvcRequestBuilders.request(
                        HttpMethod.valueOf(route.ask().isEmpty() ? "GET" : route.ask()),
                        new Route(route.ask(), path, route.handler()).with(code))
                    .secure(true)
                    .with(People.by(who, role))
                    .with(csrf()))
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

  private UUID id(String table) {
    return owner
        .db()
        .sql(
            "select id from "
                + table
                + " join access.file using (subject_id) where code = ? limit 1")
        .param(elli.code.value())
        .query(UUID.class)
        .single();
  }
}
