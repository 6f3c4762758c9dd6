package fi.tallessa.association.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.association.Country;
import fi.tallessa.association.Processors;
import fi.tallessa.holdings.SetUpStep;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/**
 * Who runs the machine is said with a name, a country of the EEA and an agreement, or not at all.
 */
@RegisterTest
class ProcessorTest {

  @Autowired MockMvc web;
  @Autowired People people;
  @Autowired Owner owner;
  @Autowired Processors processors;
  @Autowired ProcessorStep step;

  private WorkerId sanna;
  private LocalDate today;

  @BeforeEach
  @AfterEach
  void nobodyHasSaid() {
    owner.db().sql("delete from association.processor").update();
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    today = people.visit(sanna).today();
  }

  @Test
  void s30_nothing_is_done_before_somebody_said_who_runs_it() throws Exception {
    assertThat(step.when()).isEqualTo(SetUpStep.When.BEFORE_THE_FIRST_CUSTOMER);
    assertThat(step.look(today).done()).isFalse();
    assertThat(manager(get("/setup")).getContentAsString())
        .contains("Nobody has told yet who runs the register");
    assertThat(supplier("FI").getStatus()).isEqualTo(303);
    assertThat(step.look(today).done()).isTrue();
    assertThat(manager(get("/setup")).getContentAsString()).contains("Koneranta Oy, agreement of");
    var page = manager(get("/setup/processor")).getContentAsString();
    assertThat(page).contains("joka ylläpitää rekisteriä", "Sanna Aalto", "Finland");
  }

  @Test
  void s30_an_agreement_that_has_ended_holds_no_longer() throws Exception {
    supplier("FI", "until", today.plusDays(5).toString());
    assertThat(step.look(today.plusDays(5)).done()).isTrue();
    assertThat(step.look(today.plusDays(6)).done()).isFalse();
    assertThat(supplier("FI", "until", today.minusDays(1).toString()).getStatus()).isEqualTo(422);
    assertThat(supplier("FI", "agreed", today.plusDays(1).toString()).getStatus()).isEqualTo(422);
  }

  @Test
  void d19_a_machine_outside_the_eea_is_refused_with_its_reason() throws Exception {
    var refused = supplier("outside");
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString())
        .contains("is not kept outside the EU and the EEA", "value=\"Koneranta Oy\"");
    for (var code : new String[] {"US", "GB", "CH", "fi", ""}) {
      assertThat(supplier(code).getStatus()).as(code).isEqualTo(422);
    }
    assertThat(processors.now()).isEmpty();
  }

  @Test
  void the_eea_is_the_27_and_three() {
    assertThat(Country.values()).hasSize(30);
    assertThat(Country.values())
        .allSatisfy(one -> assertThat(one.shown(Locale.of("fi"))).isNotEqualTo(one.name()));
    assertThat(Country.FI.shown(Locale.of("sv"))).isEqualTo("Finland");
  }

  @Test
  void s30_a_supplier_has_a_name_an_address_and_an_agreement() throws Exception {
    var nameless = manager(form("supplier", "FI", ""));
    assertThat(nameless.getStatus()).isEqualTo(422);
    assertThat(nameless.getContentAsString())
        .contains("id=\"name-problem\"", "id=\"contact-problem\"", "id=\"agreed-problem\"");
    assertThat(manager(form("", "FI", "")).getContentAsString()).contains("id=\"who-problem\"");
    assertThat(manager(form("ourselves", "FI", "")).getStatus()).isEqualTo(303);
    assertThat(processors.now().orElseThrow().recipients("en"))
        .isEqualTo("nobody outside the association");
  }

  @Test
  void of_two_managers_the_second_sees_what_the_first_said_and_a_form_sent_twice_is_said_once()
      throws Exception {
    supplier("FI");
    assertThat(supplier("FI").getStatus()).as("the same again").isEqualTo(303);
    var second = supplier("SE");
    assertThat(second.getStatus()).isEqualTo(409);
    assertThat(second.getContentAsString()).contains("Koneranta Oy", "Sweden");
    assertThat(supplier("SE", "version", "1").getStatus()).isEqualTo(303);
    assertThat(processors.all())
        .extracting(one -> one.country().name())
        .containsExactly("SE", "FI");
  }

  @Test
  void nobody_but_a_manager_says_it_and_nothing_said_is_ever_changed() throws Exception {
    var daavid = people.worker(Role.DATA_PROTECTION);
    assertThat(as(daavid, Role.DATA_PROTECTION, get("/setup/processor")).getContentAsString())
        .doesNotContain("id=\"form\"");
    assertThat(as(daavid, Role.DATA_PROTECTION, form("ourselves", "FI", "")).getStatus())
        .isEqualTo(403);
    for (var right : new String[] {"UPDATE", "DELETE"}) {
      assertThat(
              owner
                  .db()
                  .sql("select has_table_privilege('tallessa_app', 'association.processor', ?)")
                  .param(right)
                  .query(Boolean.class)
                  .single())
          .as(right)
          .isFalse();
    }
  }

  private MockHttpServletResponse supplier(String country, String... boxes) throws Exception {
    var form = post("/setup/processor");
    var all = new LinkedHashMap<String, String>();
    all.put("who", "supplier");
    all.put("country", country);
    all.put("name", "Koneranta Oy");
    all.put("contact", "palvelu@example.fi");
    all.put("agreed", today.minusDays(30).toString());
    for (int at = 0; at < boxes.length; at += 2) {
      all.put(boxes[at], boxes[at + 1]);
    }
    all.forEach(form::param);
    return manager(form);
  }

  private static MockHttpServletRequestBuilder form(String who, String country, String version) {
    return post("/setup/processor")
        .param("who", who)
        .param("country", country)
        .param("version", version);
  }

  private MockHttpServletResponse manager(MockHttpServletRequestBuilder request) throws Exception {
    return as(sanna, Role.MANAGER, request);
  }

  private MockHttpServletResponse as(WorkerId who, Role role, MockHttpServletRequestBuilder request)
      throws Exception {
    return web.perform(People.as(who, role, request)).andReturn().getResponse();
  }
}
