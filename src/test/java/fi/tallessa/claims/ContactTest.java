package fi.tallessa.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.Route;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.kernel.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What the register holds beyond the name: the notice's list, and nothing else. */
@RegisterTest
class ContactTest {

  /**
   * The file itself, and the pages where the address is read through, changed and looked back on.
   */
  private static final List<String> OWN =
      List.of("", "/data/verification", "/data/reading", "/data/address", "/data/address/history");

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  @Autowired ApplicationContext beans;
  @Autowired Owner owner;

  @Test
  void s11_contact_is_phone_email_and_address() {
    assertThat(Field.in(FieldGroup.CONTACT))
        .containsExactlyInAnyOrder(
            Field.PHONE, Field.EMAIL, Field.ADDRESS, Field.CONTACT_ADDRESS, Field.SAFE_WAY);
  }

  @Test
  void s11_each_is_kept_and_shown_as_it_was_told() throws Exception {
    var elli = new OneFile(beans);
    var told =
        Map.of(
            Field.PHONE, "040 555 0199",
            Field.EMAIL, "elli@example.fi",
            Field.ADDRESS, "Linnankatu 1, Turku");
    for (var one : told.entrySet()) {
      var version = "" + elli.history(one.getKey()).size();
      var answer =
          elli.post(
              "/data/" + one.getKey().code(),
              "value",
              one.getValue(),
              "source",
              "mother",
              "version",
              version);
      assertThat(answer.andReturn().getResponse().getStatus()).isEqualTo(303);
    }
    assertThat(elli.body("").replace("\u00a0", " "))
        .contains("elli@example.fi", "Linnankatu 1, Turku", "tel:+358405550199");
  }

  /** ASVS 14.2.6: where it is worked with, and nowhere a colleague might only pass by. */
  @Test
  void s11_contact_is_on_the_customers_own_page_and_on_no_other() throws Exception {
    var elli = new OneFile(beans);
    var address = "Kanariakatu 1 b, Turku";
    elli.post("/data/address", "value", address, "source", "mother", "version", "0");
    for (var path : List.of("", "/data/address", "/data/address/history")) {
      assertThat(elli.body(path)).as(path).contains(address);
    }
    int asked = 0;
    for (var route : routes()) {
      if (!OWN.contains(route.path().replace("/customers/{code}", ""))) {
        asked++;
        assertThat(body(elli, get(route.with(elli.code.shown())))).doesNotContain("Kanariakatu");
      }
    }
    assertThat(asked).as("other pages").isGreaterThan(15);
    for (var path : List.of("/find", "/customers/new/search")) {
      assertThat(body(elli, post(path).param("q", "Elli Rantala")))
          .as(path)
          .contains(elli.code.shown())
          .doesNotContain("Kanariakatu");
    }
    assertThat(elli.body("/data/address")).contains("If the address is protected, record");
    assertThat(elli.body("/data/domicile")).contains("If the address is protected, record");
  }

  private String body(OneFile elli, MockHttpServletRequestBuilder request) throws Exception {
    return elli.bean(MockMvc.class)
        .perform(People.as(elli.maija, Role.WORKER, request))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private List<Route> routes() {
    return Route.ofTheProduct(mapping).stream()
        .filter(route -> route.ask().equals("GET") && route.roles().contains(Role.WORKER))
        .toList();
  }

  /** Health, belief, origin and whatever else the notice does not list (S14, S20). */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "health",
        "diagnosis",
        "medicine",
        "religion",
        "nationality",
        "language",
        "ssn",
        "hetu",
        "notes",
        "facebook",
        "whatsapp",
        "NAME",
        "phone2"
      })
  void s14_s20_what_the_notice_does_not_list_can_neither_be_sent_nor_kept(String field)
      throws Exception {
    var elli = new OneFile(beans);
    var sent = elli.post("/data/" + field, "value", "something", "source", "mother");
    assertThat(sent.andReturn().getResponse().getStatus()).isEqualTo(404);
    assertThat(elli.get("/data/" + field).andReturn().getResponse().getStatus()).isEqualTo(404);
    assertThat(
            owner.db().sql("select distinct field from customer.datum").query(String.class).set())
        .isSubsetOf(
            "name",
            "birth",
            "gender",
            "domicile",
            "phone",
            "email",
            "address",
            "contact-address",
            "safe-way");
  }
}
