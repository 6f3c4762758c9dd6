package fi.tallessa.association.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** With each who processes data there is an agreement, and what it says of Art. 28(3) is seen. */
@RegisterTest
class AgreementTest {

  @Autowired MockMvc web;
  @Autowired People people;
  @Autowired Owner owner;
  @Autowired Agreements agreements;
  @Autowired AgreementsStep step;

  private WorkerId sanna;
  private LocalDate today;

  @BeforeEach
  @AfterEach
  void nobodyHasAgreed() {
    owner.db().sql("delete from association.agreement").update();
    owner.db().sql("delete from association.processor").update();
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    today = people.visit(sanna).today();
  }

  @Test
  void s30_a_line_of_the_set_up_stays_open_until_each_of_the_eight_has_its_place()
      throws Exception {
    assertThat(add("clauseH", "").getStatus()).isEqualTo(303);
    assertThat(step.look(today).done()).isFalse();
    assertThat(manager(get("/setup/agreements")).getContentAsString())
        .contains("Koneranta Oy", "Lacks h");
    assertThat(home()).contains("Lacks h");

    assertThat(change("clauseH", "11 §", "version", "1").getStatus()).isEqualTo(303);
    assertThat(step.look(today).done()).isTrue();
    assertThat(home()).doesNotContain("Lacks h", "Runs the register");
    assertThat(manager(get(one().path())).getContentAsString()).contains("11 §", "Sanna Aalto");
  }

  @Test
  void s30_one_that_has_ended_is_red_and_one_that_ends_is_told_before() throws Exception {
    add("until", today.plusDays(20).toString());
    assertThat(home()).contains("Runs the register", "Ends ", "mk care");
    assertThat(step.look(today).done()).as("it still holds").isTrue();
    change("from", "1.1.2020", "until", today.minusDays(1).toString(), "version", "1");
    assertThat(home()).contains("Ended ", "mk block");
    assertThat(step.look(today).done()).isFalse();
    change("until", today.minusDays(1).toString(), "endedOn", today.toString(), "version", "2");
    assertThat(home()).doesNotContain("Runs the register");
  }

  @Test
  void s30_one_that_lacks_something_and_ends_is_told_of_both() throws Exception {
    add("clauseH", "", "until", today.plusDays(20).toString());
    assertThat(home()).contains("Lacks h", "Ends ");
  }

  @Test
  void s30_whoever_runs_the_register_has_an_agreement_here() throws Exception {
    assertThat(step.look(today).done()).as("the association runs it by itself").isTrue();
    manager(
        post("/setup/processor")
            .param("who", "supplier")
            .param("country", "FI")
            .param("name", "Koneranta Oy")
            .param("contact", "palvelu@example.fi")
            .param("agreed", today.toString()));
    assertThat(step.look(today).words()).containsExactly("Koneranta Oy");
    add("task", "papers");
    add("name", "Another Company Oy");
    assertThat(step.look(today).sentence()).isEqualTo("association.agreement.missing");
    add("until", today.plusYears(1).toString());
    assertThat(step.look(today).sentence()).isEqualTo("association.agreement.other_end");
    add();
    assertThat(step.look(today).done()).isTrue();
  }

  @Test
  void s29_data_outside_the_eea_is_refused_with_its_reason_and_no_word_is_lost() throws Exception {
    for (var country : new String[] {"outside", "US", "CH", ""}) {
      var refused = add("country", country);
      assertThat(refused.getStatus()).as(country).isEqualTo(422);
      assertThat(refused.getContentAsString()).contains("id=\"country-problem\"", "4 § a");
    }
    assertThat(add("country", "outside").getContentAsString())
        .contains("is not processed outside the EU and the EEA");
    assertThat(agreements.all()).isEmpty();
  }

  @Test
  void of_two_managers_the_second_sees_what_the_first_said_and_nothing_is_ever_changed()
      throws Exception {
    add();
    assertThat(change("contact", "02 555 0100", "version", "1").getStatus()).isEqualTo(303);
    assertThat(change("contact", "02 555 0100", "version", "1").getStatus())
        .as("sent twice")
        .isEqualTo(303);
    var second = change("contact", "02 555 0999", "version", "1");
    assertThat(second.getStatus()).isEqualTo(409);
    assertThat(second.getContentAsString()).contains("02 555 0999", "value=\"2\"");
    assertThat(agreements.of(one().id())).extracting(Agreement::version).containsExactly(2, 1);
    for (var right : new String[] {"UPDATE", "DELETE"}) {
      assertThat(
              owner
                  .db()
                  .sql("select has_table_privilege('tallessa_app', 'association.agreement', ?)")
                  .param(right)
                  .query(Boolean.class)
                  .single())
          .as(right)
          .isFalse();
    }
  }

  @Test
  void the_contact_reads_it_and_only_a_manager_writes() throws Exception {
    add("clauseH", "");
    var daavid = people.worker(Role.DATA_PROTECTION);
    assertThat(as(daavid, get(one().path())).getContentAsString())
        .contains("4 § a", "Not in it")
        .doesNotContain("id=\"form\"");
    assertThat(as(daavid, post(one().path())).getStatus()).isEqualTo(403);
    assertThat(as(daavid, get("/setup/agreements/" + UUID.randomUUID())).getStatus())
        .isEqualTo(404);
  }

  private Agreement one() {
    return agreements.all().getFirst();
  }

  private String home() throws Exception {
    return manager(get("/")).getContentAsString();
  }

  private MockHttpServletResponse add(String... boxes) throws Exception {
    return manager(filled(post("/setup/agreements"), boxes));
  }

  private MockHttpServletResponse change(String... boxes) throws Exception {
    return manager(filled(post(one().path()), boxes));
  }

  private MockHttpServletRequestBuilder filled(
      MockHttpServletRequestBuilder form, String... boxes) {
    var all = new LinkedHashMap<String, String>();
    all.put("name", "Koneranta Oy");
    all.put("contact", "palvelu@example.fi");
    all.put("task", "register");
    all.put("country", "FI");
    all.put("from", today.minusDays(30).toString());
    for (var clause : Clause.values()) {
      all.put(clause.box(), "4 § " + clause.letter());
    }
    for (int at = 0; at < boxes.length; at += 2) {
      all.put(boxes[at], boxes[at + 1]);
    }
    all.forEach(form::param);
    return form;
  }

  private MockHttpServletResponse manager(MockHttpServletRequestBuilder request) throws Exception {
    return web.perform(People.as(sanna, Role.MANAGER, request)).andReturn().getResponse();
  }

  private MockHttpServletResponse as(WorkerId daavid, MockHttpServletRequestBuilder request)
      throws Exception {
    return web.perform(People.as(daavid, Role.DATA_PROTECTION, request)).andReturn().getResponse();
  }
}
