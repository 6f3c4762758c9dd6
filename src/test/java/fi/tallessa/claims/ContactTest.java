package fi.tallessa.claims;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.Owner;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.datum.Field;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the register holds beyond the name: the notice's list, and nothing else. */
@RegisterTest
class ContactTest {

  @Autowired ApplicationContext beans;
  @Autowired Owner owner;

  @Test
  void s11_contact_is_phone_email_and_address() {
    assertThat(Field.in(Field.Group.CONTACT))
        .containsExactlyInAnyOrder(Field.PHONE, Field.EMAIL, Field.ADDRESS);
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
        .isSubsetOf("name", "birth", "gender", "domicile", "phone", "email", "address");
  }
}
