package fi.tallessa.association.certification;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The register says of itself that it is not certified, until somebody says who certified it. */
@RegisterTest
class CertificationTest {

  @Autowired MockMvc web;
  @Autowired People people;
  @Autowired Owner owner;
  @Autowired Certifications certifications;
  @Autowired CertificationStep step;

  private WorkerId sanna;
  private LocalDate today;

  @BeforeEach
  @AfterEach
  void nobodyHasSaid() {
    owner.db().sql("delete from association.certification").update();
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    today = people.visit(sanna).today();
  }

  @Test
  void s34_without_a_word_it_is_not_certified() throws Exception {
    assertThat(step.look(today).done()).isFalse();
    assertThat(manager(get("/setup/certification")).getContentAsString())
        .contains("The system is not certified.");
    assertThat(manager(get("/setup")).getContentAsString())
        .contains("The system is not certified.");
  }

  @Test
  void s34_a_certificate_has_a_number_a_body_what_it_covers_and_its_days() throws Exception {
    assertThat(say().getStatus()).isEqualTo(303);
    assertThat(step.look(today).done()).isTrue();
    assertThat(manager(get("/setup/certification")).getContentAsString())
        .contains("Category A", "TS-114", "Arvio Oy", "Sanna Aalto", "The certificate holds until");
    for (var box : new String[] {"called", "body", "covers", "from", "until", "category"}) {
      var refused = say(box, "", "version", "1");
      assertThat(refused.getStatus()).as(box).isEqualTo(422);
      assertThat(refused.getContentAsString()).contains("id=\"" + box + "-problem\"");
    }
    assertThat(say("category", "none", "version", "1").getContentAsString())
        .contains("Choose a category, or empty the boxes.", "TS-114");
  }

  @Test
  void s34_one_in_category_b_is_not_what_the_notice_says() throws Exception {
    say("category", "B");
    assertThat(step.look(today).done()).isFalse();
    assertThat(manager(get("/setup")).getContentAsString())
        .contains("the certificate is in category B");
    say("category", "A", "version", "1");
    assertThat(step.look(today).done()).isTrue();
  }

  @Test
  void s34_one_that_ends_is_told_on_the_first_page_and_one_that_was_taken_back_is_none()
      throws Exception {
    say("until", today.plusMonths(5).toString());
    assertThat(home()).contains("The certificate ends ");
    assertThat(none("1").getStatus()).isEqualTo(303);
    assertThat(step.look(today).done()).isFalse();
    assertThat(home()).doesNotContain("The certificate ends ");
    say("from", "1.1.2020", "until", today.minusDays(1).toString(), "version", "2");
    assertThat(home()).contains("The certificate ended ", "mk block");
    assertThat(certifications.all()).hasSize(3);
  }

  @Test
  void of_two_managers_the_second_sees_what_the_first_said() throws Exception {
    say();
    assertThat(say().getStatus()).as("the same again").isEqualTo(303);
    var second = none("");
    assertThat(second.getStatus()).isEqualTo(409);
    assertThat(second.getContentAsString()).contains("Arvio Oy");
    var daavid = people.worker(Role.DATA_PROTECTION);
    var page =
        web.perform(People.as(daavid, Role.DATA_PROTECTION, get("/setup/certification")))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(page).contains("Arvio Oy").doesNotContain("id=\"form\"");
  }

  private String home() throws Exception {
    return manager(get("/")).getContentAsString();
  }

  private MockHttpServletResponse none(String version) throws Exception {
    return manager(
        post("/setup/certification").param("category", "none").param("version", version));
  }

  private MockHttpServletResponse say(String... boxes) throws Exception {
    var all = new LinkedHashMap<String, String>();
    all.put("category", "A");
    all.put("called", "TS-114");
    all.put("body", "Arvio Oy");
    all.put("covers", "0.1, Koneranta Oy");
    all.put("from", today.minusDays(30).toString());
    all.put("until", today.plusYears(2).toString());
    for (int at = 0; at < boxes.length; at += 2) {
      all.put(boxes[at], boxes[at + 1]);
    }
    var form = post("/setup/certification");
    all.forEach(form::param);
    return manager(form);
  }

  private MockHttpServletResponse manager(MockHttpServletRequestBuilder request) throws Exception {
    return web.perform(People.as(sanna, Role.MANAGER, request)).andReturn().getResponse();
  }
}
