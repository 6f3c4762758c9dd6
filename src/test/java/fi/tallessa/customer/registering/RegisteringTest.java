package fi.tallessa.customer.registering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.access.Access;
import fi.tallessa.association.ServiceId;
import fi.tallessa.customer.Customers;
import fi.tallessa.customer.TestAction;
import fi.tallessa.customer.awaiting.Telling;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.guardian.Awareness;
import fi.tallessa.customer.guardian.Awarenesses;
import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.customer.relationship.Relationships;
import fi.tallessa.customer.search.Directory;
import fi.tallessa.customer.search.Finding;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.LegitimateInterest;
import fi.tallessa.legalbasis.balancing.BalancingTests;
import fi.tallessa.legalbasis.balancing.InForce;
import fi.tallessa.staff.Memberships;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;

@RegisterTest
class RegisteringTest {

  @Autowired Customers customers;
  @Autowired Memberships memberships;
  @Autowired BalancingTests balancingTests;
  @Autowired Access access;
  @Autowired Data data;
  @Autowired Guardians guardians;
  @Autowired Awarenesses awarenesses;
  @Autowired Relationships relationships;
  @Autowired Telling telling;
  @Autowired Directory directory;
  @Autowired Finding finding;
  @Autowired People people;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient db;
  @Autowired MockMvc mvc;

  private WorkerId maija;
  private ServiceId service;

  @BeforeEach
  void maijaWorksInAServiceWithATestInForce() throws Exception {
    assertThat(directory.awaitBuilt(30)).isTrue();
    maija = people.worker("Maija Lehto", Role.WORKER);
    service = customers.service();
    join(maija, service);
    inForce(service);
  }

  @Test
  void a_parent_on_the_phone_and_six_fields_open_a_file() throws Exception {
    var code = opened(onni());
    in(
        code,
        permit -> {
          var card = data.card(permit);
          assertThat(card.name()).isEqualTo("Onni Rantala");
          assertThat(card.value(Field.BIRTH)).contains("2018-02-28");
          assertThat(card.value(Field.DOMICILE)).contains("853");
          assertThat(card.of(Field.PHONE)).isEmpty();
          assertThat(card.fields().values())
              .allSatisfy(
                  kept -> {
                    assertThat(kept.datum().told().source()).isEqualTo(Source.MOTHER);
                    assertThat(kept.datum().verified()).isNotNull();
                    assertThat(kept.datum().basis())
                        .isEqualTo(
                            new LegitimateInterest(
                                    service, 1, permit.visit().today().plusYears(1), false)
                                .written());
                  });
          assertThat(relationships.of(permit))
              .singleElement()
              .satisfies(one -> assertThat(one.responsible()).isEqualTo(maija));
        });
    assertThat(finding.find("onni rantala", "en", people.visit(maija)).rows()).hasSize(1);
    assertThat(finding.find("helmi 0142", "en", people.visit(maija)).rows()).isEmpty();
    assertThat(finding.find("helmi", "en", people.visit(maija)).rows()).hasSize(1);
  }

  @Test
  void s04_each_file_shows_the_version_of_the_test_it_was_opened_under() throws Exception {
    var before = opened(onni());
    inForce(service);
    var after = opened(onni());
    assertThat(page(before)).contains("balancing/" + service + "/1\"", "balancing test 1");
    assertThat(page(before)).doesNotContain("balancing test 2");
    assertThat(page(after)).contains("balancing/" + service + "/2\"", "balancing test 2");
    assertThat(page(after)).doesNotContain("balancing test 1");
  }

  @Test
  void s04_a_test_that_has_run_out_opens_no_file_and_says_who_mends_it() throws Exception {
    var late = customers.service();
    join(maija, late);
    var sanna = people.visit(people.worker(Role.MANAGER));
    var heli = people.visit(people.worker(Role.MANAGER));
    InForce.make(balancingTests, late, sanna.today().minusDays(31), sanna, heli);
    var typed = onni().but("service", late.toString());
    var says = "A line manager writes a new test and another approves it.";
    perform("/customers/new/basis", typed, "true")
        .andExpect(content().string(containsString(says)));
    send(typed)
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString(says)))
        .andExpect(content().string(containsString("Onni Rantala")));
  }

  private String page(Code code) throws Exception {
    var file = MockMvcRequestBuilders.get("/customers/" + code.shown());
    return mvc.perform(People.as(maija, Role.WORKER, file))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  @Test
  void s07_a_guardians_own_call_is_the_awareness() throws Exception {
    in(
        opened(onni()),
        permit -> {
          var mother = guardians.of(permit).getFirst();
          assertThat(mother.guardian().phone()).isEqualTo("+358405550142");
          assertThat(awarenesses.of(permit))
              .containsExactly(
                  new Awareness(
                      mother.id(),
                      Awareness.How.PHONE,
                      Awareness.By.GUARDIAN,
                      null,
                      permit.visit().today(),
                      maija));
        });
  }

  @Test
  void s07_a_child_under_13_needs_a_guardian_who_knows() throws Exception {
    long before = files();
    send(onni().but("guard.knows", ""))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("Onni is under 13. Does a guardian know?")))
        .andExpect(content().string(containsString("value=\"28.2.2018\"")));
    send(onni().but("birth", "")).andExpect(status().isSeeOther());
    send(onni().but("birth", "").but("guard.knows", ""))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("Onni may be under 13")));
    assertThat(files()).isEqualTo(before + 1);
  }

  @Test
  void s04_no_balancing_test_no_file_and_what_was_typed_stays() throws Exception {
    var untested = customers.service();
    join(maija, untested);
    long before = files();
    send(onni().but("service", untested.toString()))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("This service has no balancing test")))
        .andExpect(content().string(containsString("value=\"Onni Rantala\"")));
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void d10_only_in_a_service_one_works_in() throws Exception {
    var others = customers.service();
    inForce(others);
    send(onni().but("service", others.toString()))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("You do not work in this service")));
    mvc.perform(get("/customers/new").with(People.by(maija, Role.WORKER)).secure(true))
        .andExpect(content().string(containsString(service.toString())))
        .andExpect(content().string(not(containsString(others.toString()))));
  }

  @Test
  void one_form_sent_twice_makes_one_customer() throws Exception {
    var form = onni();
    long before = files();
    var first = opened(form);
    assertThat(opened(form)).isEqualTo(first);
    assertThat(said(first))
        .containsExactly("customer.registering.open", "customer.registering.again");
    assertThat(opened(form.but("once", UUID.randomUUID().toString()))).isNotEqualTo(first);
    assertThat(files()).isEqualTo(before + 2);
  }

  @Test
  void one_form_sent_twice_at_the_same_moment_makes_one_customer() throws Exception {
    var form = onni();
    Callable<Code> send = () -> opened(form);
    try (var both = Executors.newFixedThreadPool(2)) {
      var first = both.submit(send);
      var second = both.submit(send);
      assertThat(first.get()).isEqualTo(second.get());
    }
  }

  @Test
  void d17_unsafe_opens_no_file_and_leads_to_the_report() throws Exception {
    long before = files();
    send(onni().but("guard.knows", "unsafe")).andExpect(redirectedUrl("/customers/new/unsafe"));
    assertThat(files()).isEqualTo(before);
    mvc.perform(
            get("/customers/new/unsafe")
                .header("Accept-Language", "en")
                .with(People.by(maija, Role.WORKER))
                .secure(true))
        .andExpect(content().string(containsString("child-protection report")))
        .andExpect(content().string(containsString("112")))
        .andExpect(content().string(containsString("Check with your data-protection contact")));
  }

  @Test
  void d05_not_yet_waits_on_the_authors_home_page_and_goes_on_to_a_file() throws Exception {
    long before = files();
    send(onni().but("guard.knows", "not-yet")).andExpect(redirectedUrl("/"));
    assertThat(files()).isEqualTo(before);
    var waits = telling.mine(people.visit(maija)).getFirst();
    page("/")
        .andExpect(content().string(containsString("Helmi Rantala")))
        .andExpect(content().string(containsString(waits.path())))
        .andExpect(content().string(not(containsString("Onni Rantala"))));
    page(waits.path())
        .andExpect(content().string(containsString("name=\"name\" value=\"Onni\"")))
        .andExpect(content().string(containsString("value=\"Helmi Rantala\"")))
        .andExpect(content().string(containsString("value=\"040 555 0142\"")));

    var goingOn = onni().but("waiting", waits.id().toString());
    send(goingOn.but("guard.knows", "not-yet")).andExpect(redirectedUrl("/"));
    assertThat(telling.mine(people.visit(maija))).hasSize(1);
    opened(goingOn);
    assertThat(telling.mine(people.visit(maija))).isEmpty();
    page(waits.path()).andExpect(status().isNotFound());
  }

  @Test
  void d05_a_draft_is_erased_by_its_author_only() throws Exception {
    send(onni().but("guard.knows", "not-yet"));
    var waits = telling.mine(people.visit(maija)).getFirst();
    var celia = people.worker(Role.WORKER);
    mvc.perform(
            post(waits.path() + "/erasure")
                .with(People.by(celia, Role.WORKER))
                .with(csrf())
                .secure(true))
        .andExpect(status().isNotFound());
    perform(waits.path() + "/erasure", new Typed(Map.of()), null).andExpect(redirectedUrl("/"));
    assertThat(telling.mine(people.visit(maija))).isEmpty();
  }

  private ResultActions page(String path) throws Exception {
    return mvc.perform(
        get(path).header("Accept-Language", "en").with(People.by(maija, Role.WORKER)).secure(true));
  }

  @Test
  void search_first_and_the_words_move_into_the_form() throws Exception {
    var elli = customers.register(maija, Map.of(Field.NAME, "Elli Rantala", Field.BIRTH, "2015"));
    perform("/customers/new/search", new Typed(Map.of("q", "Onni Rantala 2018")), null)
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(elli.code().shown())))
        .andExpect(content().string(containsString("a part of the name is the same")))
        .andExpect(content().string(containsString("name=\"name\" value=\"Onni Rantala\"")))
        .andExpect(content().string(containsString("name=\"birth\" value=\"2018\"")));
    assertThat(
            db.sql("select action from audit.access_log where subject_id = ? order by line desc")
                .param(elli.subject().value())
                .query(String.class)
                .list()
                .getFirst())
        .isEqualTo("customer.registering.look_alike");
  }

  @Test
  void d09_a_look_alike_one_may_not_open_is_not_told_of() throws Exception {
    var petri = people.worker(Role.WORKER);
    var elli = customers.register(petri, Map.of(Field.NAME, "Elli Rantala"));
    perform("/customers/new/search", new Typed(Map.of("q", "Elli Rantala")), "true")
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString(elli.code().shown()))))
        .andExpect(content().string(containsString("hx-swap-oob")));
  }

  @Test
  void a_year_carried_from_the_search_asks_for_the_guardian_too() throws Exception {
    perform("/customers/new/search", new Typed(Map.of("q", "Onni Rantala 2018")), "true")
        .andExpect(content().string(containsString("Onni is under 13. Does a guardian know?")));
  }

  @Test
  void the_age_brings_the_guardian_and_the_service_its_basis() throws Exception {
    perform("/customers/new/guardian", onni().but("guard.knows", ""), "true")
        .andExpect(content().string(containsString("Mother is calling now")));
    perform("/customers/new/guardian", onni().but("birth", "").but("adult", "yes"), "true")
        .andExpect(content().string(not(containsString("<fieldset"))));
    perform("/customers/new/basis", onni(), "true")
        .andExpect(content().string(containsString("Balancing test 1, in force to")))
        .andExpect(content().string(containsString("/reviews/balancing/" + service + "/1\"")));
  }

  /** 31.2. is no day and 2018 may be mended to 2010 and back: a guardian's words outlive both. */
  @Test
  void a_slip_in_the_age_takes_no_word_about_the_guardian_away() throws Exception {
    for (var birth : new String[] {"31.2.2018", "14.2.18", "131052-308T", "x"}) {
      var slip = onni().but("birth", birth).but("guard.safeWay", "Weekdays 9 to 15");
      send(slip)
          .andExpect(status().isUnprocessableContent())
          .andExpect(content().string(containsString("<fieldset class=\"panel guard\"")))
          .andExpect(content().string(containsString("value=\"Helmi Rantala\"")))
          .andExpect(content().string(containsString("Weekdays 9 to 15")));
      perform("/customers/new/guardian", slip, "true")
          .andExpect(content().string(containsString("value=\"Helmi Rantala\"")));
    }
    perform("/customers/new/guardian", onni().but("birth", "2010"), "true")
        .andExpect(content().string(not(containsString("<fieldset"))))
        .andExpect(
            content()
                .string(
                    containsString("type=\"hidden\" name=\"guard.name\" value=\"Helmi Rantala\"")));
  }

  /** Nobody under 13, so no guardian is asked for: the form says which words it does not keep. */
  @Test
  void what_is_typed_of_a_guardian_and_not_kept_is_shown_as_that() throws Exception {
    var notKept = containsString("so this is not kept");
    perform("/customers/new/guardian", onni().but("birth", "2010"), "true")
        .andExpect(content().string(notKept))
        .andExpect(content().string(containsString("<q>Helmi Rantala, 040 555 0142</q>")));
    for (var asked : new String[] {"2018", "28.2.2018", "", "x"}) {
      perform("/customers/new/guardian", onni().but("birth", asked), "true")
          .andExpect(content().string(not(notKept)));
    }
  }

  @Test
  void s19_identity_code_in_any_field_is_refused_and_kept_nowhere() throws Exception {
    long before = files();
    for (var field : new String[] {"name", "birth", "domicile", "guard.name", "guard.phone"}) {
      send(onni().but(field, "131052-308T"))
          .andExpect(status().isUnprocessableContent())
          .andExpect(content().string(containsString("identity code")));
    }
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void hostile_words_are_kept_as_words() throws Exception {
    var name = "<b>${7*7}</b> '; drop table customer.datum; -- 👩‍👧 أوني";
    in(
        opened(onni().but("name", name)),
        permit -> assertThat(data.card(permit).name()).isEqualTo(name));
    send(onni().but("name", name).but("guard.knows", ""))
        .andExpect(content().string(not(containsString("<b>$"))));
  }

  @Test
  void s25_others_do_not_register() throws Exception {
    for (var role : new Role[] {Role.STATISTICS, Role.DATA_PROTECTION, Role.OPERATOR}) {
      mvc.perform(
              post("/customers")
                  .with(People.by(people.worker(role), role))
                  .with(csrf())
                  .secure(true))
          .andExpect(status().isForbidden());
    }
  }

  private void join(WorkerId worker, ServiceId one) {
    memberships.join(worker, one, people.visit(worker).today());
  }

  private void inForce(ServiceId one) {
    var sanna = people.visit(people.worker(Role.MANAGER));
    var heli = people.visit(people.worker(Role.MANAGER));
    InForce.make(balancingTests, one, sanna.today().plusYears(1), sanna, heli);
  }

  private Code opened(Typed typed) throws Exception {
    var to =
        send(typed).andExpect(status().isSeeOther()).andReturn().getResponse().getRedirectedUrl();
    assertThat(to).startsWith("/customers/");
    return Code.parse(to.substring("/customers/".length())).orElseThrow();
  }

  private ResultActions send(Typed typed) throws Exception {
    return perform("/customers", typed, null);
  }

  private ResultActions perform(String path, Typed typed, String htmx) throws Exception {
    var request =
        post(path)
            .header("Accept-Language", "en")
            .with(People.by(maija, Role.WORKER))
            .with(csrf())
            .secure(true);
    typed.boxes().forEach(request::param);
    if (htmx != null) {
      request.header("HX-Request", htmx);
    }
    return mvc.perform(request);
  }

  private void in(Code code, Consumer<Permit> file) {
    transaction.executeWithoutResult(
        status -> {
          var entry = access.enter(TestAction.READ, code, people.visit(maija));
          assertThat(entry).isInstanceOf(Entry.Open.class);
          file.accept(((Entry.Open<Permit>) entry).value());
        });
  }

  /** What the log has of a customer. */
  private List<String> said(Code code) {
    return db.sql(
            """
            select action from audit.access_log join access.file using (subject_id)
            where file.code = ? order by line
            """)
        .param(code.value())
        .query(String.class)
        .list();
  }

  private long files() {
    return db.sql("select count(*) from access.file").query(Long.class).single();
  }

  private Typed onni() {
    return new Typed(
        Map.of(
            "once", UUID.randomUUID().toString(),
            "source", "mother",
            "name", "Onni Rantala",
            "birth", "28.2.2018",
            "domicile", "Turku",
            "service", service.toString(),
            "reason", "sibling",
            "guard.knows", "calling",
            "guard.name", "Helmi Rantala",
            "guard.phone", "040 555 0142"));
  }

  /** What is in the boxes of the page. */
  private record Typed(Map<String, String> boxes) {
    Typed but(String box, String words) {
      var changed = new HashMap<>(boxes);
      changed.put(box, words);
      return new Typed(changed);
    }
  }
}
