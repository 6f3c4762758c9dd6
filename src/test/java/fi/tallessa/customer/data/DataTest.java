package fi.tallessa.customer.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.RegisterTest;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.datum.Asked;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.datum.Verifier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;

@RegisterTest
class DataTest {

  @Autowired ApplicationContext beans;
  OneFile elli;

  @BeforeEach
  void file() {
    elli = new OneFile(beans);
  }

  @Test
  void two_who_fill_in_an_empty_field_both_see_both() throws Exception {
    for (var answer : new String[][] {{"a@example.fi", "303"}, {"b@example.fi", "409"}}) {
      var sent =
          elli.post(
              "/data/email",
              "value",
              answer[0],
              "asked",
              Asked.NOT_ASKED.code(),
              "source",
              "customer",
              "version",
              "0");
      assertThat(sent.andReturn().getResponse().getStatus()).hasToString(answer[1]);
    }
  }

  @Test
  void who_changes_nothing_is_not_asked_about_what_somebody_else_changed() throws Exception {
    change("domicile", "Naantali", "mother", 1).andExpect(status().isSeeOther());
    elli.post("/data/domicile", "value", "Turku", "version", "1").andExpect(status().isSeeOther());
    assertThat(elli.history(Field.DOMICILE)).hasSize(2);
    assertThat(elli.now(Field.DOMICILE).value()).isEqualTo("529");
    change("domicile", "Turku", "father", 1).andExpect(status().isConflict());
  }

  @Test
  void a_change_is_a_new_version_and_the_old_one_stays() throws Exception {
    change("name", "Elli Maria Rantala", "customer", 1).andExpect(status().isSeeOther());

    assertThat(elli.now(Field.NAME).value()).isEqualTo("Elli Maria Rantala");
    assertThat(elli.history(Field.NAME)).hasSize(2);
    assertThat(body(elli.get("/data/name/history")))
        .contains("Elli Maria Rantala", "Elli Rantala", "Maija Lehto");
  }

  @Test
  void nothing_new_is_no_new_version() throws Exception {
    elli.post("/data/name", "value", "Elli Rantala", "version", "1")
        .andExpect(status().isSeeOther());
    elli.post("/data/email", "value", "", "asked", "known", "version", "0")
        .andExpect(status().isSeeOther());
    assertThat(elli.history(Field.NAME)).hasSize(1);
    assertThat(elli.history(Field.EMAIL)).isEmpty();
  }

  @Test
  void s21_nothing_is_kept_without_its_source() throws Exception {
    assertThat(
            body(
                elli.post("/data/name", "value", "Eli", "version", "1")
                    .andExpect(status().isUnprocessableContent())))
        .contains("Choose who told this", "value=\"Eli\"");
    change("name", "Eli", "professional", 1).andExpect(status().isUnprocessableContent());
    assertThat(elli.history(Field.NAME)).hasSize(1);
  }

  @Test
  void s21_who_told_it_is_kept_and_s23_a_professionals_word_waits() throws Exception {
    elli.post(
            "/data/address",
            "value",
            "Puistokatu 4 B\n20100 Turku",
            "source",
            "professional",
            "organisation",
            "Puolala school",
            "version",
            "0")
        .andExpect(status().isSeeOther());
    var address = elli.now(Field.ADDRESS);
    assertThat(address.told().source()).isEqualTo(Source.PROFESSIONAL);
    assertThat(address.told().organisation()).isEqualTo("Puolala school");
    assertThat(address.unverified()).isTrue();
  }

  @Test
  void s17_all_but_the_name_may_be_left_out_and_why_is_told_apart() throws Exception {
    for (var why : new Asked[] {Asked.NOT_ASKED, Asked.DID_NOT_SAY, Asked.UNKNOWN}) {
      int version = elli.history(Field.DOMICILE).getFirst().version();
      elli.post("/data/domicile", "value", "", "asked", why.code(), "version", "" + version)
          .andExpect(status().isSeeOther());
      assertThat(elli.now(Field.DOMICILE).asked()).isEqualTo(why);
    }
    elli.post("/data/phone", "value", "", "asked", "known", "version", "1");
    assertThat(elli.now(Field.PHONE).asked()).isEqualTo(Asked.REMOVED);
    assertThat(elli.history(Field.PHONE)).hasSize(2);
    elli.post("/data/name", "value", " ", "source", "customer", "version", "1")
        .andExpect(status().isUnprocessableContent());
    elli.post("/data/email", "value", "a@b.fi", "asked", "unknown", "source", "customer")
        .andExpect(status().isUnprocessableContent());
    elli.post("/data/email", "value", "a@b.fi", "asked", "not-asked", "source", "customer")
        .andExpect(status().isSeeOther());
  }

  @Test
  void a_domicile_is_a_municipality_or_abroad_and_no_story() throws Exception {
    change("domicile", "PARGAS", "mother", 1).andExpect(status().isSeeOther());
    assertThat(elli.now(Field.DOMICILE).value()).isEqualTo("445");
    change("domicile", "ulkomailla", "mother", 2).andExpect(status().isSeeOther());
    assertThat(elli.now(Field.DOMICILE).value()).isEqualTo("abroad");
    assertThat(
            body(
                change("domicile", "with her aunt", "mother", 3)
                    .andExpect(status().isUnprocessableContent())))
        .contains("not on the list", "with her aunt");
  }

  @Test
  void s07_an_age_that_may_be_under_13_is_kept_and_closes_the_file() throws Exception {
    var teen = new OneFile(beans, "2010", false);
    assertThat(body(teen.get("/data/birth"))).contains("the file closes until one does");
    teen.post("/data/birth", "value", "14.2.2020", "source", "mother", "version", "1")
        .andExpect(status().isSeeOther());
    teen.get("").andExpect(status().isLocked());
    teen.post("/data/birth", "value", "2011", "source", "mother", "version", "2")
        .andExpect(status().isSeeOther());
    teen.get("").andExpect(status().isOk());
    change("birth", "14.2.2016", "mother", 1).andExpect(status().isSeeOther());
  }

  @Test
  void two_who_change_different_fields_lose_nothing() throws Exception {
    var petri = elli.colleague("Petri Niemi");
    change("name", "Elli M Rantala", "customer", 1).andExpect(status().isSeeOther());
    elli.postAs(petri, "/data/phone", "value", "040 555 0178", "source", "mother", "version", "1")
        .andExpect(status().isSeeOther());
    assertThat(elli.now(Field.NAME).value()).isEqualTo("Elli M Rantala");
    assertThat(elli.now(Field.PHONE).value()).isEqualTo("+358405550178");
  }

  @Test
  void two_who_change_the_same_field_both_see_both() throws Exception {
    var petri = elli.colleague("Petri Niemi");
    elli.postAs(petri, "/data/name", "value", "Elli Salo", "source", "mother", "version", "1");
    var page = body(change("name", "Elli Ranta", "customer", 1).andExpect(status().isConflict()));
    assertThat(page)
        .contains("Petri Niemi", "<ins>Salo</ins>", "<ins>Ranta</ins>", "Elli Rantala")
        .contains("name=\"seen\" value=\"2\"");
    assertThat(elli.history(Field.NAME)).hasSize(2);

    choose("mine", "", "chosen", 2).andExpect(status().isSeeOther());
    assertThat(elli.now(Field.NAME).value()).isEqualTo("Elli Ranta");
  }

  @Test
  void whatever_is_chosen_all_stay_in_the_history() throws Exception {
    var petri = elli.colleague("Petri Niemi");
    elli.postAs(petri, "/data/name", "value", "Elli Salo", "source", "mother", "version", "1");
    choose("theirs", "", "chosen", 2).andExpect(status().isSeeOther());
    assertThat(elli.history(Field.NAME).stream().map(kept -> kept.datum().value()))
        .containsExactly("Elli Salo", "Elli Ranta", "Elli Salo", "Elli Rantala");

    choose("was", "Elli Ranta-Salo", "written", 4).andExpect(status().isSeeOther());
    assertThat(elli.now(Field.NAME).value()).isEqualTo("Elli Ranta-Salo");
    choose("was", "", "chosen", 6).andExpect(status().isSeeOther());
    assertThat(elli.now(Field.NAME).value()).isEqualTo("Elli Rantala");
  }

  @Test
  void a_third_change_while_choosing_is_seen_too() throws Exception {
    var petri = elli.colleague("Petri Niemi");
    elli.postAs(petri, "/data/name", "value", "Elli Salo", "source", "mother", "version", "1");
    elli.postAs(petri, "/data/name", "value", "Elli Maa", "source", "mother", "version", "2");
    assertThat(body(choose("mine", "", "chosen", 2).andExpect(status().isConflict())))
        .contains("Elli <ins>Maa</ins>");
    assertThat(body(choose("mine", " ", "written", 3).andExpect(status().isConflict())))
        .contains("This is needed");
    assertThat(elli.history(Field.NAME)).hasSize(3);
  }

  @Test
  void to_verify_meanwhile_is_no_conflict() throws Exception {
    verify("/data/phone/verification", "customer", "phone:1").andExpect(status().isSeeOther());
    change("phone", "040 555 0179", "customer", 1).andExpect(status().isSeeOther());
    assertThat(elli.now(Field.PHONE).value()).isEqualTo("+358405550179");
  }

  @Test
  void s23_a_worker_alone_verifies_nothing() throws Exception {
    assertThat(
            body(
                verify("/data/phone/verification", "", "phone:1")
                    .andExpect(status().isUnprocessableContent())))
        .contains("Choose who said the data is right");
    verify("/data/phone/verification", "worker", "phone:1")
        .andExpect(status().isUnprocessableContent());
    assertThat(elli.now(Field.PHONE).unverified()).isTrue();
  }

  @Test
  void s23_what_was_read_through_together_is_verified_at_once() throws Exception {
    elli.post(
        "/data/email",
        "value",
        "elli@example.fi",
        "source",
        "professional",
        "organisation",
        "Puolala school");
    assertThat(body(elli.get(""))).contains("2 things to verify");
    elli.post(
            "/data/verification", "by", elli.helmi.toString(), "seen", "phone:1", "seen", "email:1")
        .andExpect(status().isSeeOther());

    var phone = elli.now(Field.PHONE);
    assertThat(phone.verified().by()).isEqualTo(Verifier.GUARDIAN);
    assertThat(phone.verified().recordedBy()).isEqualTo(elli.maija);
    assertThat(phone.told().source()).isEqualTo(Source.PROFESSIONAL);
    assertThat(body(elli.get(""))).doesNotContain("Not yet verified");
  }

  @Test
  void s23_what_changed_while_it_was_read_is_read_once_more() throws Exception {
    change("phone", "040 555 0188", "father", 1);
    elli.post(
        "/data/phone",
        "value",
        "040 555 0199",
        "source",
        "professional",
        "organisation",
        "Clinic",
        "version",
        "2");
    assertThat(
            body(
                verify("/data/phone/verification", "customer", "phone:1")
                    .andExpect(status().isConflict())))
        .contains("Somebody changed this", "040 555 0199");
    assertThat(elli.now(Field.PHONE).unverified()).isTrue();
  }

  @Test
  void s23_a_guardians_word_is_not_an_adults() throws Exception {
    var adult = new OneFile(beans, "adult", false);
    adult
        .post("/data/phone/verification", "by", adult.helmi.toString(), "seen", "phone:1")
        .andExpect(status().isUnprocessableContent());
  }

  private ResultActions change(String field, String value, String source, int version)
      throws Exception {
    return elli.post("/data/" + field, "value", value, "source", source, "version", "" + version);
  }

  private ResultActions choose(String chosen, String both, String take, int seen) throws Exception {
    return elli.post(
        "/data/name/choice",
        "value",
        "Elli Ranta",
        "source",
        "customer",
        "version",
        "1",
        "seen",
        "" + seen,
        "chosen",
        chosen,
        "both",
        both,
        "take",
        take);
  }

  private ResultActions verify(String path, String by, String seen) throws Exception {
    return elli.post(path, "by", by, "seen", seen);
  }

  private static String body(ResultActions answer) throws Exception {
    return OneFile.text(answer);
  }
}
