package fi.tallessa.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.Statements;
import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Memberships;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The association's own pages: what it has is ended and never removed, and no change is lost. */
@RegisterTest
class SetUpPagesTest {

  @Autowired MockMvc web;
  @Autowired People people;
  @Autowired Association association;
  @Autowired Units units;
  @Autowired Services services;
  @Autowired Grants grants;
  @Autowired Memberships memberships;
  @Autowired Statements statements;
  @Autowired Owner owner;

  private WorkerId sanna;
  private LocalDate today;

  @BeforeEach
  void aManager() {
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    today = people.visit(sanna).today();
  }

  @Test
  void a_form_sent_twice_adds_one_and_changed_meanwhile_two() throws Exception {
    var once = UUID.randomUUID().toString();
    var name = "Naantali " + once;
    for (int times = 0; times < 2; times++) {
      assertThat(add("/setup/units", once, name).getStatus()).isEqualTo(303);
    }
    assertThat(units.all()).filteredOn(unit -> unit.name("fi").equals(name)).hasSize(1);

    add("/setup/units", once, name + " 2");
    assertThat(units.all()).filteredOn(unit -> unit.name("fi").startsWith(name)).hasSize(2);
  }

  @Test
  void of_two_managers_who_rename_a_unit_at_once_none_is_lost() throws Exception {
    var unit = unit("Turku");
    assertThat(rename(unit, "Turun yksikkö", "", 1).getStatus()).isEqualTo(303);
    var second = rename(unit, "Turku ja Naantali", "", 1);
    assertThat(second.getStatus()).isEqualTo(409);
    assertThat(second.getContentAsString())
        .contains("Somebody else changed this meanwhile.", "Turun yksikkö")
        .contains("value=\"Turku ja Naantali\"", "name=\"version\" value=\"2\"");
    assertThat(units.byId(unit).orElseThrow().name("fi")).isEqualTo("Turun yksikkö");

    assertThat(rename(unit, "Turku ja Naantali", "", 2).getStatus()).isEqualTo(303);
    assertThat(units.byId(unit).orElseThrow().name("fi")).isEqualTo("Turku ja Naantali");
  }

  @Test
  void a_unit_ends_from_a_day_after_its_services_and_is_never_removed() throws Exception {
    var unit = unit("Turku");
    var service = services.add(unit, new Names("Avoin talo", "", ""));
    var last = today.plusDays(30);
    var refused = rename(unit, "Turku", last.toString(), 1);
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString()).contains("The service Avoin talo goes on for longer.");

    assertThat(change(service, unit, "Avoin talo", last.toString(), 1).getStatus()).isEqualTo(303);
    assertThat(rename(unit, "Turku", last.toString(), 1).getStatus()).isEqualTo(303);
    var ended = units.byId(unit).orElseThrow();
    assertThat(ended.runs(last)).isTrue();
    assertThat(ended.runs(last.plusDays(1))).isFalse();
    assertThat(
            owner
                .db()
                .sql("select count(*) from association.unit where id = ?")
                .param(unit.value())
                .query(Integer.class)
                .single())
        .isEqualTo(1);
    assertThat(change(service, unit, "Avoin talo", last.plusDays(1).toString(), 2).getStatus())
        .as("a service lies in a unit as long as it runs")
        .isEqualTo(422);
  }

  @Test
  void the_application_can_remove_neither_units_nor_services_nor_grants() {
    for (var table : new String[] {"unit", "service", "grant", "controller", "deadline"}) {
      assertThat(
              owner
                  .db()
                  .sql("select has_table_privilege('tallessa_app', ?, 'DELETE')")
                  .param("association." + table)
                  .query(Boolean.class)
                  .single())
          .as(table)
          .isFalse();
    }
  }

  @Test
  void what_a_unit_was_called_and_who_changed_it_stays_beside_it() throws Exception {
    var unit = unit("Turku");
    rename(unit, "Turun yksikkö", "", 1);
    rename(unit, "Turun yksikkö", "", 2);
    assertThat(rename(unit, "Turun yksikkö", "", 1).getStatus()).as("sent twice").isEqualTo(303);
    assertThat(units.byId(unit).orElseThrow().version()).as("the same again").isEqualTo(2);
    assertThat(manager(get("/setup/units/" + unit)).getContentAsString())
        .containsPattern("(?s)Before</h2>.*Turku.*Sanna Aalto changed this on");
  }

  @Test
  void what_a_grant_said_and_who_changed_it_stays_beside_it() throws Exception {
    var grant = grant(today.plusYears(1));
    assertThat(changed(grant, "RAY", today.plusYears(2), 1).getStatus()).isEqualTo(303);
    assertThat(changed(grant, "RAY", today.plusYears(2), 2).getStatus()).isEqualTo(303);
    assertThat(changed(grant, "RAY", today.plusYears(2), 1).getStatus())
        .as("sent twice it is nobody else's")
        .isEqualTo(303);
    assertThat(grants.byId(grant).orElseThrow().version()).as("the same again").isEqualTo(2);
    var page = manager(get("/setup/grants/" + grant)).getContentAsString();
    assertThat(page).containsPattern("(?s)Before</h2>.*STEA T-.*Sanna Aalto changed this on");
    assertThat(changed(grant, "STEA", today.plusYears(2), 1).getStatus()).isEqualTo(409);
    assertThat(grants.past(grant)).hasSize(1);
  }

  @Test
  void a_grant_written_by_mistake_is_removed_while_no_service_is_paid_by_it() throws Exception {
    var unit = unit("Turku");
    var service = services.add(unit, new Names("Avoin talo", "", ""));
    var grant = grant(today.plusYears(1));
    var removal = "/setup/grants/" + grant + "/removal";
    assertThat(manager(get("/setup/grants/" + grant)).getContentAsString()).contains(removal);
    pays(service, unit, grant, 1);
    assertThat(manager(get("/setup/grants/" + grant)).getContentAsString())
        .contains("it pays for a service")
        .doesNotContain(removal);
    assertThat(manager(post(removal)).getStatus()).as("an old tab").isEqualTo(422);
    pays(service, unit, null, 2);
    assertThat(manager(post(removal)).getStatus()).isEqualTo(303);
    assertThat(manager(post(removal)).getStatus()).as("twice").isEqualTo(303);
    assertThat(manager(get("/setup/grants")).getContentAsString())
        .doesNotContain("/setup/grants/" + grant)
        .containsPattern("(?s)Removed</h2>.*STEA T-" + grant + ".*Sanna Aalto removed this on");
    var late = changed(grant, "RAY", today.plusYears(2), 1);
    assertThat(late.getStatus()).as("changed in an old tab").isEqualTo(409);
    assertThat(late.getContentAsString())
        .contains("removed this grant meanwhile", "value=\"RAY\"", "action=\"/setup/grants\"");
    assertThat(pays(service, unit, grant, 3)).as("not chosen any more").isEqualTo(422);
    var who = "select count(*) from association.grant where id = ? and removed_by is not null";
    assertThat(owner.db().sql(who).param(grant.value()).query(Integer.class).single()).isOne();
  }

  private GrantId grant(LocalDate until) {
    var grant = new GrantId(UUID.randomUUID());
    grants.add(
        new Grant(grant, "STEA", "T-" + grant, "Avoin talo", new DateRange(today, until), 1));
    return grant;
  }

  private MockHttpServletResponse changed(
      GrantId grant, String funder, LocalDate until, int version) throws Exception {
    return manager(
        post("/setup/grants/" + grant)
            .param("funder", funder)
            .param("code", "T-" + grant)
            .param("name", "Avoin talo")
            .param("from", today.toString())
            .param("until", until.toString())
            .param("version", "" + version));
  }

  private int pays(ServiceId service, UnitId unit, GrantId grant, int version) throws Exception {
    var form =
        post("/setup/services/" + service)
            .param("unit", unit.toString())
            .param("names.fi", "Avoin talo")
            .param("version", "" + version);
    return manager(grant == null ? form : form.param("grants", grant.toString())).getStatus();
  }

  @Test
  void a_last_day_that_has_been_is_refused() throws Exception {
    var answer = rename(unit("Turku"), "Turku", today.minusDays(1).toString(), 1);
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString()).contains("id=\"lastDay-problem\"");
  }

  @Test
  void no_customer_is_registered_in_a_service_that_has_ended() throws Exception {
    var unit = unit("Turku");
    var name = "Päättyvä " + UUID.randomUUID();
    var service = services.add(unit, new Names(name, "", ""));
    var maija = people.worker("Maija Lehto", Role.WORKER);
    memberships.join(maija, service, today);
    assertThat(newCustomer(maija)).contains(name);

    owner
        .db()
        .sql("update association.service set last_day = ? where id = ?")
        .params(today.minusDays(1), service.value())
        .update();
    assertThat(newCustomer(maija)).doesNotContain(name);
    var sent =
        web.perform(
                People.as(
                    maija,
                    Role.WORKER,
                    post("/customers")
                        .param("service", service.toString())
                        .param("name", "Elli")
                        .param("adult", "yes")
                        .param("source", "customer")
                        .param("reason", "asked-for-help")))
            .andReturn()
            .getResponse();
    assertThat(sent.getStatus()).isEqualTo(422);
  }

  @Test
  void a_service_has_its_grants_and_municipalities_however_they_are_typed() throws Exception {
    var unit = unit("Turku");
    var service = services.add(unit, new Names("Avoin talo", "", ""));
    var grant = new GrantId(UUID.randomUUID());
    var code = "T-" + grant;
    grants.add(
        new Grant(grant, "STEA", code, "Avoin talo", new DateRange(today, today.plusYears(1)), 1));
    var answer =
        manager(
            post("/setup/services/" + service)
                .param("unit", unit.toString())
                .param("names.fi", "Avoin talo")
                .param("grants", grant.toString())
                .param("municipalities", "turku, PARGAS\nKoski")
                .param("version", "1"));
    assertThat(answer.getStatus()).isEqualTo(303);
    var page = manager(get("/setup/services/" + service)).getContentAsString();
    assertThat(page).contains("Koski Tl, Parainen, Turku</textarea>");
    assertThat(page).containsPattern("value=\"" + grant + "\"[^>]* checked");
    assertThat(manager(get("/setup/services")).getContentAsString())
        .contains("STEA " + code, "Koski Tl, Parainen, Turku");

    var wrong =
        manager(
            post("/setup/services/" + service)
                .param("unit", unit.toString())
                .param("names.fi", "Avoin talo")
                .param("municipalities", "Turku, Tukholma")
                .param("version", "2"));
    assertThat(wrong.getContentAsString())
        .contains("No municipality of Finland is called Tukholma.", "Turku, Tukholma</textarea>");
  }

  @Test
  void the_controller_is_said_whole_and_the_contacts_name_lies_sealed() throws Exception {
    var half = manager(post("/setup/controller").param("name", "Saaristolyhty ry"));
    assertThat(half.getStatus()).isEqualTo(422);
    var version = association.said().version();
    assertThat(say("Zelda Sinetti", version).getStatus()).isEqualTo(303);
    assertThat(association.said().person().name()).isEqualTo("Zelda Sinetti");
    assertThat(association.said().whole()).isTrue();
    assertThat(
            owner
                .db()
                .sql("select controller::text from association.controller controller")
                .query(String.class)
                .single())
        .doesNotContain("Zelda")
        .contains("Saaristolyhty ry");
    assertThat(say("Somebody Else", version).getStatus()).isEqualTo(409);
  }

  @Test
  void municipalities_are_found_in_both_languages_and_by_code() throws Exception {
    for (var typed : new String[] {"pargas", "Parai", "445"}) {
      var page = manager(post("/setup/municipalities").param("name", typed)).getContentAsString();
      assertThat(page).contains("445", "Parainen", "Pargas").doesNotContain("Alajärvi");
    }
    assertThat(
            manager(post("/setup/municipalities").param("name", "Tukholma")).getContentAsString())
        .contains("There is no such municipality.");
    assertThat(manager(get("/setup/municipalities")).getContentAsString()).contains("Alajärvi");
  }

  @Test
  void closing_days_are_added_once_and_taken_away() throws Exception {
    var name = "Sulku " + UUID.randomUUID();
    var once = UUID.randomUUID().toString();
    var form =
        post("/setup/holidays")
            .param("once", once)
            .param("name", name)
            .param("from", today.plusDays(3).toString());
    manager(form);
    var page = manager(get("/setup/holidays")).getContentAsString();
    assertThat(page).contains(name, "Independence Day");
    assertThat(
            manager(
                    post("/setup/holidays")
                        .param("name", name)
                        .param("from", today.minusDays(3).toString()))
                .getStatus())
        .isEqualTo(422);
    var removal =
        page.substring(page.indexOf(name)).replaceAll("(?s).*?action=\"([^\"]+/removal)\".*", "$1");
    for (int times = 0; times < 2; times++) {
      assertThat(manager(post(removal)).getStatus()).isEqualTo(303);
    }
    assertThat(manager(get("/setup/holidays")).getContentAsString())
        .as("nobody has to wonder who took it away")
        .containsPattern(
            Pattern.compile("(?s)Removed<.*" + name + ".*Bring back.*removed this on"));
    assertThat(manager(post(removal.replace("/removal", "/return"))).getStatus()).isEqualTo(303);
    assertThat(manager(get("/setup/holidays")).getContentAsString())
        .contains(name)
        .containsPattern(Pattern.compile("(?s)" + name + ".*brought this back on"))
        .doesNotContain("removed this on");
    manager(post(removal));
    assertThat(manager(form).getStatus()).as("sent once more, it is back").isEqualTo(303);
    assertThat(manager(get("/setup/holidays")).getContentAsString())
        .contains(name)
        .doesNotContain("removed this on");
    var others = manager(form.param("until", today.plusDays(4).toString()));
    assertThat(others.getStatus()).as("other days").isEqualTo(422);
    assertThat(others.getContentAsString())
        .contains("saved already", "name=\"once\"")
        .doesNotContain("value=\"" + once + "\"");
    assertThat(manager(get("/setup/holidays")).getContentAsString().split("<b>" + name, -1))
        .hasSize(2);
    var kept =
        "select count(*) from association.closing_day_return join association.closing_day"
            + " on id = day_id where name = ?";
    assertThat(owner.db().sql(kept).param(name).query(Integer.class).single()).isEqualTo(2);
  }

  @Test
  void lists_cost_no_more_statements_for_more_rows() {
    unit("Turku");
    var few = statements.during(() -> manager(get("/setup/services")));
    for (int more = 0; more < 5; more++) {
      services.add(unit("Turku"), new Names("Talo", "", ""));
    }
    assertThat(statements.during(() -> manager(get("/setup/services")))).hasSameSizeAs(few);
    assertThat(few).hasSizeLessThanOrEqualTo(5);
    assertThat(statements.during(() -> manager(get("/setup")))).hasSizeLessThanOrEqualTo(26);
  }

  private UnitId unit(String name) {
    return units.add(new Names(name, "", ""));
  }

  private MockHttpServletResponse add(String path, String once, String name) throws Exception {
    return manager(post(path).param("once", once).param("names.fi", name));
  }

  private MockHttpServletResponse rename(UnitId unit, String name, String last, int version)
      throws Exception {
    return manager(
        post("/setup/units/" + unit)
            .param("names.fi", name)
            .param("lastDay", last)
            .param("version", "" + version));
  }

  private MockHttpServletResponse change(
      ServiceId service, UnitId unit, String name, String last, int version) throws Exception {
    return manager(
        post("/setup/services/" + service)
            .param("unit", unit.toString())
            .param("names.fi", name)
            .param("lastDay", last)
            .param("version", "" + version));
  }

  private MockHttpServletResponse say(String person, int version) throws Exception {
    return manager(
        post("/setup/controller")
            .param("name", "Saaristolyhty ry")
            .param("address", "Linnankatu 1, 20100 Turku")
            .param("contact", "02 555 0100")
            .param("personName", person)
            .param("personContact", "02 555 0101")
            .param("version", "" + version));
  }

  private String newCustomer(WorkerId who) throws Exception {
    return web.perform(People.as(who, Role.WORKER, get("/customers/new")))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private MockHttpServletResponse manager(MockHttpServletRequestBuilder request) throws Exception {
    return web.perform(People.as(sanna, Role.MANAGER, request)).andReturn().getResponse();
  }
}
