package fi.tallessa.customer.guardians;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.RegisterTest;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.guardian.Awarenesses;
import fi.tallessa.customer.guardian.Guardian;
import fi.tallessa.kernel.WorkerId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;

@RegisterTest
class GuardiansTest {

  @Autowired ApplicationContext beans;
  OneFile elli;

  @BeforeEach
  void file() {
    elli = new OneFile(beans);
  }

  @Test
  void a_guardian_is_added_with_what_is_needed_to_reach_them() throws Exception {
    elli.post(
            "/guardians/new",
            "name",
            "Antti Rantala",
            "role",
            "father",
            "phone",
            "+44 20 7946 0958",
            "language",
            "English",
            "interpreter",
            "needed",
            "source",
            "mother")
        .andExpect(status().isSeeOther());
    assertThat(elli.body("")).contains("Antti Rantala", "Interpreter needed", "tel:+442079460958");
    assertThat(elli.post("/guardians/new", "name", "").andReturn().getResponse().getStatus())
        .isEqualTo(422);
  }

  @Test
  void d07_a_form_sent_twice_writes_one_guardian_and_other_words_come_back() throws Exception {
    var once = java.util.regex.Pattern.compile("name=\"once\" value=\"([^\"]+)\"");
    var drawn = once.matcher(elli.body("/guardians/new"));
    assertThat(drawn.find()).isTrue();
    for (int sent = 0; sent < 2; sent++) {
      antti(drawn.group(1), "040 555 0188").andExpect(status().isSeeOther());
    }
    assertThat(elli.guardians()).hasSize(2);
    var back =
        text(antti(drawn.group(1), "040 555 0189").andExpect(status().isUnprocessableContent()));
    assertThat(back).contains("saved before, as Antti Rantala", "040 555 0189");
    assertThat(elli.guardians()).hasSize(2);
    var fresh = once.matcher(back);
    assertThat(fresh.find()).isTrue();
    assertThat(fresh.group(1)).isNotEqualTo(drawn.group(1));
    antti(fresh.group(1), "040 555 0189").andExpect(status().isSeeOther());
    assertThat(elli.guardians()).hasSize(3);
  }

  private ResultActions antti(String once, String phone) throws Exception {
    return elli.post(
        "/guardians/new",
        "name",
        "Antti Rantala",
        "role",
        "father",
        "phone",
        phone,
        "interpreter",
        "needed",
        "source",
        "mother",
        "once",
        once);
  }

  @Test
  void a_change_is_a_new_version_and_nothing_new_is_none() throws Exception {
    change(elli.maija, Map.of(), 1).andExpect(status().isSeeOther());
    assertThat(elli.guardians()).hasSize(1);
    change(elli.maija, Map.of("language", "Swedish"), 1).andExpect(status().isSeeOther());
    assertThat(elli.guardians()).hasSize(2);
  }

  @Test
  void two_who_change_different_lines_lose_nothing() throws Exception {
    var petri = elli.colleague("Petri Niemi");
    change(petri, Map.of("email", "helmi@example.fi"), 1).andExpect(status().isSeeOther());
    change(elli.maija, Map.of("language", "Swedish"), 1).andExpect(status().isSeeOther());
    assertThat(now().email()).isEqualTo("helmi@example.fi");
    assertThat(now().language()).isEqualTo("Swedish");
  }

  @Test
  void two_who_change_the_same_line_both_see_both_and_the_rest_is_saved() throws Exception {
    var petri = elli.colleague("Petri Niemi");
    change(petri, Map.of("safeWay", "weekdays after 12. No voicemail."), 1);
    var page =
        text(
            change(
                    elli.maija,
                    Map.of("safeWay", "weekdays 9 to 15. No voicemail.", "language", "Swedish"),
                    1)
                .andExpect(status().isConflict()));
    assertThat(page)
        .contains("Petri Niemi", "<ins> after 12</ins>", "<ins> 9 to 15</ins>")
        .contains("Your other changes were saved");
    assertThat(now().language()).isEqualTo("Swedish");
    assertThat(now().safeWay()).isEqualTo("weekdays after 12. No voicemail.");

    choose("written", "weekdays 12 to 15. No voicemail.", 3).andExpect(status().isSeeOther());
    assertThat(now().safeWay()).isEqualTo("weekdays 12 to 15. No voicemail.");
    assertThat(now().language()).isEqualTo("Swedish");
    assertThat(elli.guardians().stream().map(kept -> kept.guardian().safeWay()).distinct())
        .contains("weekdays 9 to 15. No voicemail.", OneFile.SAFE_WAY);
  }

  @Test
  void s21_who_told_it_is_kept_with_what_was_chosen() throws Exception {
    var petri = elli.colleague("Petri Niemi");
    change(petri, Map.of("safeWay", "after 12"), 1);
    var page =
        text(
            change(elli.maija, Map.of("safeWay", "weekdays 9 to 15.", "source", "father"), 1)
                .andExpect(status().isConflict()));
    assertThat(page).contains("name=\"source\" value=\"father\"");
    elli.post(
            "/guardians/" + elli.helmi + "/choice",
            "version",
            "1",
            "seen",
            "2",
            "source",
            "father",
            "mine.safeWay",
            "weekdays 9 to 15.",
            "chosen.safeWay",
            "mine")
        .andExpect(status().isSeeOther());
    assertThat(now().told().source()).isEqualTo(Source.FATHER);
    assertThat(now().safeWay()).isEqualTo("weekdays 9 to 15.");
  }

  @Test
  void as_it_was_may_be_chosen_and_an_empty_text_may_not() throws Exception {
    var petri = elli.colleague("Petri Niemi");
    change(petri, Map.of("safeWay", "after 12"), 1);
    change(elli.maija, Map.of("safeWay", "weekdays 9 to 15. No voicemail."), 1)
        .andExpect(status().isConflict());
    assertThat(text(choose("written", " ", 2).andExpect(status().isUnprocessableContent())))
        .contains("This is needed");
    choose("was", "", 2).andExpect(status().isSeeOther());
    assertThat(now().safeWay()).isEqualTo(OneFile.SAFE_WAY);
    choose("mine", "", 2).andExpect(status().isConflict());
  }

  @Test
  void s07_that_a_guardian_knows_is_written_down_with_who_how_and_when() throws Exception {
    var teen = new OneFile(beans, "2010", false);
    var path = "/guardians/" + teen.helmi + "/awareness";
    teen.post(path, "by", "us").andExpect(status().isUnprocessableContent());
    teen.post(path, "by", "us", "how", "phone", "on", "1.1.2099")
        .andExpect(status().isUnprocessableContent());
    teen.post(path, "by", "professional", "how", "phone")
        .andExpect(status().isUnprocessableContent());
    teen.post(path, "by", "us", "how", "in-person", "on", "3.9.2025")
        .andExpect(status().isSeeOther());

    var known = teen.in(permit -> teen.bean(Awarenesses.class).of(permit)).getFirst();
    assertThat(known.guardian()).isEqualTo(teen.helmi);
    assertThat(known.on()).isEqualTo("2025-09-03");
    assertThat(known.recordedBy()).isEqualTo(teen.maija);
    teen.post("/data/birth", "value", "2018", "source", "mother", "version", "1")
        .andExpect(status().isSeeOther());
  }

  @Test
  void s07_a_schools_word_that_a_guardian_knows_is_unverified() throws Exception {
    var teen = new OneFile(beans, "2010", false);
    teen.post(
            "/guardians/" + teen.helmi + "/awareness",
            "by",
            "professional",
            "teller",
            "Puolala school",
            "how",
            "phone")
        .andExpect(status().isSeeOther());
    assertThat(teen.body(""))
        .contains("awareness unconfirmed", "Not confirmed by the guardian", "Puolala school");
    teen.post("/data/birth", "value", "2018", "source", "mother", "version", "1")
        .andExpect(status().isSeeOther());
    teen.get("").andExpect(status().isLocked());
  }

  @Test
  void another_childs_guardian_is_not_there() throws Exception {
    var other = new OneFile(beans);
    elli.get("/guardians/" + other.helmi).andExpect(status().isNotFound());
    elli.post("/guardians/" + other.helmi, "name", "X").andExpect(status().isNotFound());
    elli.get("/guardians/" + other.helmi + "/awareness").andExpect(status().isNotFound());
  }

  private ResultActions change(WorkerId who, Map<String, String> changes, int version)
      throws Exception {
    var sent = new LinkedHashMap<String, String>();
    sent.put("name", "Helmi Rantala");
    sent.put("role", "mother");
    sent.put("phone", "040 555 0142");
    sent.put("safeWay", OneFile.SAFE_WAY);
    sent.put("language", "Finnish");
    sent.put("interpreter", "not-needed");
    sent.put("source", "mother");
    sent.putAll(changes);
    sent.put("version", "" + version);
    var pairs =
        sent.entrySet().stream()
            .flatMap(e -> java.util.stream.Stream.of(e.getKey(), e.getValue()))
            .toArray(String[]::new);
    return elli.postAs(who, "/guardians/" + elli.helmi, pairs);
  }

  private ResultActions choose(String chosen, String both, int seen) throws Exception {
    return elli.post(
        "/guardians/" + elli.helmi + "/choice",
        "version",
        "1",
        "seen",
        "" + seen,
        "mine.safeWay",
        "weekdays 9 to 15. No voicemail.",
        "chosen.safeWay",
        chosen,
        "both.safeWay",
        both);
  }

  private Guardian now() {
    return elli.guardians().getFirst().guardian();
  }

  private static String text(ResultActions answer) throws Exception {
    return OneFile.text(answer);
  }
}
