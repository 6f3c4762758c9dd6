package fi.tallessa.customer.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.access.Protections;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Versions;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Issue 5, point 4: while an address is protected it can be written, and not read. */
@RegisterTest
class ProtectionTest {

  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d.M.uuuu");

  @Autowired ApplicationContext beans;
  @Autowired People people;
  Aino aino;
  OneFile file;
  LocalDate today;

  @BeforeEach
  void aino() throws Exception {
    file = new OneFile(beans, "2011-05-03", true);
    today = file.visit(file.maija).today();
    aino = Aino.of(file).protect();
  }

  @Test
  void k8_the_strip_stands_where_the_address_and_the_domicile_stood() throws Exception {
    assertThat(file.body(""))
        .contains("chip sealed", "Address protected", "aino@example.fi")
        .doesNotContain(Aino.NEVER);
    assertThat(file.body("/data/address")).contains("What was written before is not shown");
    assertThat(file.body("/data/address/history"))
        .contains("chip sealed")
        .doesNotContain(Aino.NEVER);
    assertThat(file.body("/protection"))
        .contains("The decision was seen", "until further notice", "Maija Lehto")
        .doesNotContain(Aino.NEVER);
  }

  /** What neither of the two could see was not read through by them. */
  @Test
  void k8_a_protected_address_that_somebody_else_told_is_verified_with_nothing_else_in_one_click()
      throws Exception {
    file.post(
            "/data/domicile",
            "value",
            Aino.TOWN,
            "source",
            "professional",
            "organisation",
            Aino.SCHOOL,
            "version",
            "2")
        .andExpect(status().isSeeOther());
    var page = file.body("/data/verification");
    assertThat(page).contains("value=\"email:1\"").doesNotContain("value=\"domicile:");
    file.post("/data/verification", "by", "customer", "seen", "email:1", "seen", "domicile:3")
        .andExpect(status().isSeeOther());
    assertThat(file.body("/data/domicile/verification")).contains("value=\"domicile:3\"");
    assertThat(file.body("/data/verification")).doesNotContain("value=\"email:1\"");
  }

  @Test
  void d12_a_frozen_file_says_that_the_address_is_hidden_and_has_none() throws Exception {
    file.freeze();
    assertThat(OneFile.text(file.get(""))).contains("Address protected").doesNotContain(Aino.NEVER);
  }

  @Test
  void k8_who_wrote_it_down_and_when_it_changed_stays_to_be_read() throws Exception {
    var until = today.plusDays(400);
    protect("1", "until", TYPED.format(until), "evidence", "told-by-customer")
        .andExpect(status().isSeeOther());
    protect("1", "evidence", "told-by-authority").andExpect(status().isConflict());
    assertThat(file.body("/protection"))
        .contains("The decision was seen", "The customer told", "until further notice");
    protect("1", "until", TYPED.format(until), "evidence", "told-by-customer")
        .andExpect(status().isSeeOther());
    assertThat(
            OneFile.text(
                protect("2", "from", "3.9.2026", "until", "1.9.2026", "evidence", "x")
                    .andExpect(status().isUnprocessableContent())))
        .contains("value=\"1.9.2026\"");
  }

  @Test
  void k9_it_ends_when_it_is_over_for_each_who_is_protected_with_the_customer() throws Exception {
    protect("1", "evidence", "decision-seen", "guardians", file.helmi.toString())
        .andExpect(status().isSeeOther());
    assertThat(file.body("/protection/end")).contains("Helmi Rantala");
    var one =
        file.post("/protection/end", "over", "customer", "how", "Extract seen", "version", "2")
            .andExpect(status().isUnprocessableContent());
    assertThat(OneFile.text(one)).contains("value=\"Extract seen\"", "Tick each whose protection");
    assertThat(file.body("")).contains("Address protected");
    file.post(
            "/protection/end",
            "over",
            "customer",
            "over",
            file.helmi.toString(),
            "how",
            "Extract seen",
            "version",
            "2")
        .andExpect(status().isSeeOther());
    assertThat(file.body("")).contains(Aino.STREET, Aino.TOWN).doesNotContain("Address protected");
    assertThat(file.body("/protection")).contains("The protection is over", "Extract seen");
  }

  /** No handed or printed page for others shows an address, whoever else is protected (K9). */
  @Test
  void k9_nothing_that_a_guardian_reads_along_has_the_address() throws Exception {
    protect("1", "evidence", "decision-seen", "guardians", file.helmi.toString())
        .andExpect(status().isSeeOther());
    for (var read : new String[] {"/data/reading", "/data/verification", "/informing"}) {
      assertThat(file.body(read)).as(read).doesNotContain(Aino.NEVER);
    }
  }

  @Test
  void k10_a_decision_that_has_run_out_masks_until_somebody_makes_sure() throws Exception {
    var ended = today.minusDays(1);
    protect(
            "1",
            "from",
            TYPED.format(ended),
            "until",
            TYPED.format(ended),
            "evidence",
            "decision-seen")
        .andExpect(status().isSeeOther());
    assertThat(file.body("")).contains("Address protected").doesNotContain(Aino.NEVER);
    assertThat(file.body("/protection")).contains("The last day of the decision was");
    var sanna = people.worker("Sanna Aalto", Role.MANAGER);
    people.leads(sanna, file.maija);
    assertThat(lists(file.maija, Role.WORKER, "/duties"))
        .contains("Look again at what holds for a time")
        .doesNotContain("rotected");
    assertThat(lists(sanna, Role.MANAGER, "/reviews/duties"))
        .contains("Look again at what holds for a time", file.code.shown())
        .doesNotContain("rotected");
  }

  @Test
  void k11_a_new_address_is_written_without_the_old_and_nobody_learns_whether_it_is_the_same()
      throws Exception {
    aino.types("address", Aino.STREET + " 7 B, 99980 " + Aino.TOWN, 2);
    assertThat(versions(Field.ADDRESS)).as("the same words are a version like others").isEqualTo(3);
    file.post("/data/address", "value", "", "asked", "known", "source", "mother", "version", "3")
        .andExpect(status().isSeeOther());
    file.post("/data/address", "value", "", "version", "3").andExpect(status().isSeeOther());
    assertThat(versions(Field.ADDRESS)).as("an empty box changes nothing").isEqualTo(3);
    assertThat(kept(Field.ADDRESS)).contains(Aino.STREET);
  }

  @Test
  void k11_who_meets_another_version_sees_neither_and_loses_none() throws Exception {
    aino.types("address", "Uusikatu 1, Turku", 2);
    var mine =
        file.post("/data/address", "value", "Omakatu 2", "source", "mother", "version", "2")
            .andExpect(status().isConflict());
    assertThat(OneFile.text(mine))
        .contains("Omakatu 2", "chip sealed")
        .doesNotContain("Uusikatu")
        .doesNotContain(Aino.NEVER);
    file.post(
            "/data/address/choice",
            "value",
            "Omakatu 2",
            "source",
            "mother",
            "version",
            "2",
            "seen",
            "3",
            "chosen",
            "theirs",
            "take",
            "chosen")
        .andExpect(status().isSeeOther());
    assertThat(kept(Field.ADDRESS)).as("theirs, whole").isEqualTo("Uusikatu 1, Turku");
  }

  @Test
  void k12_what_is_said_to_be_right_is_right_as_it_was_told() throws Exception {
    file.post("/data/email/verification", "by", "customer", "seen", "email:1")
        .andExpect(status().isSeeOther());
    file.writing(
        permit -> {
          var email = beans.getBean(Versions.class).toWriteAgain(permit, Field.EMAIL, 2);
          assertThat(email.orElseThrow().told().organisation()).isEqualTo(Aino.SCHOOL);
          return null;
        });
  }

  /** Else the night would erase the only address there is (D13). */
  @Test
  void k12_an_address_that_a_professional_told_is_said_to_be_right_without_being_shown()
      throws Exception {
    file.post(
            "/data/address",
            "value",
            Aino.STREET + " 9",
            "source",
            "professional",
            "organisation",
            Aino.SCHOOL,
            "version",
            "2")
        .andExpect(status().isSeeOther());
    assertThat(file.body("")).contains("/data/address/verification");
    assertThat(file.body("/data/address/verification"))
        .contains("value=\"address:3\"", "chip sealed")
        .doesNotContain(Aino.NEVER);
    file.post("/data/address/verification", "by", "customer", "seen", "address:3")
        .andExpect(status().isSeeOther());
    assertThat(file.now(Field.ADDRESS).verified()).isNotNull();
    assertThat(kept(Field.ADDRESS)).isEqualTo(Aino.STREET + " 9");
    assertThat(file.body("")).doesNotContain("/data/address/verification");
  }

  @Test
  void k8_a_guardians_number_is_corrected_without_the_school_that_told_it() throws Exception {
    helmi("+358405550142", Aino.SCHOOL, 1);
    helmi("+358405550143", "", 2);
    var now = file.guardians().getFirst().guardian();
    assertThat(now.phone()).isEqualTo("+358405550143");
    assertThat(now.told().organisation()).isEqualTo(Aino.SCHOOL);
    helmi("+358405550143", "", 3);
    assertThat(file.guardians()).as("says nothing new").hasSize(3);
  }

  @Test
  void k8_nobody_tries_out_which_school_told_of_a_guardian() throws Exception {
    helmi("+358405550142", Aino.SCHOOL, 1);
    helmi("+358405550142", "Toinen koulu", 2);
    helmi("+358405550142", "Toinen koulu", 3);
    assertThat(file.guardians()).as("right or wrong, a version each").hasSize(4);
  }

  @Test
  void k8_nobody_tries_out_a_school_by_sending_the_form_of_a_guardian_again() throws Exception {
    var petri = file.colleague("Petri Niemi");
    var once = UUID.randomUUID().toString();
    file.postAs(petri, "/guardians/new", antti(once, Aino.SCHOOL, "040 555 0188"))
        .andExpect(status().isSeeOther());
    file.postAs(petri, "/guardians/new", antti(once, Aino.SCHOOL, "040 555 0188"))
        .andExpect(status().isSeeOther());
    assertThat(tried(once, Aino.SCHOOL, "040 555 0188"))
        .contains("saved before, as Antti Rantala")
        .isEqualTo(tried(once, "Toinen koulu", "040 555 0188"));

    var boxes = new ArrayList<>(List.of(antti("", "", "040 555 0189")));
    boxes.addAll(List.of("version", "1"));
    file.post("/guardians/" + once, boxes.toArray(String[]::new)).andExpect(status().isSeeOther());
    assertThat(tried(once, Aino.SCHOOL, "040 555 0189"))
        .as("told by the school that is not shown, and written by whoever tries")
        .contains("saved before, as Antti Rantala")
        .isEqualTo(tried(once, "Toinen koulu", "040 555 0189"));
  }

  /** What is answered, but for what was typed and what is drawn anew. */
  private String tried(String once, String school, String phone) throws Exception {
    var answer = file.post("/guardians/new", antti(once, school, phone));
    assertThat(answer.andReturn().getResponse().getStatus()).isEqualTo(422);
    return OneFile.text(answer)
        .replace(school, "")
        .replaceAll("name=\"(once|_csrf)\" value=\"[^\"]*\"", "");
  }

  private static String[] antti(String once, String school, String phone) {
    return new String[] {
      "name", "Antti Rantala",
      "role", "father",
      "phone", phone,
      "language", "Finnish",
      "interpreter", "not-needed",
      "source", "professional",
      "organisation", school,
      "once", once
    };
  }

  private void helmi(String phone, String school, int version) throws Exception {
    file.post(
            "/guardians/" + file.helmi,
            "name",
            "Helmi Rantala",
            "role",
            "mother",
            "phone",
            phone,
            "safeWay",
            OneFile.SAFE_WAY,
            "language",
            "Finnish",
            "interpreter",
            "not-needed",
            "source",
            "professional",
            "organisation",
            school,
            "version",
            "" + version)
        .andExpect(status().isSeeOther());
  }

  @Test
  void k13_an_address_that_tells_no_home_is_kept_and_read_beside_the_strip() throws Exception {
    aino.types("contact-address", "PL 12, 20101 Turku", 0);
    assertThat(file.body("")).contains("PL 12, 20101 Turku", "Address protected");
  }

  /** What is not shown to a student in practice of anybody tells nothing where it is hidden. */
  @Test
  void k14_a_student_learns_of_nobody_where_they_live_nor_that_it_is_hidden() throws Exception {
    var aada = people.worker("Aada Salo", Role.WORKER);
    file.post(
            "/interns",
            "worker",
            aada.toString(),
            "countersigner",
            file.maija.toString(),
            "until",
            TYPED.format(today.plusDays(20)))
        .andExpect(status().isSeeOther());
    var hidden = OneFile.text(file.getAs(aada, Role.WORKER, ""));
    assertThat(hidden).contains("Elli Rantala", "aino@example.fi").doesNotContain(Aino.NEVER);
    file.writing(
        permit -> {
          beans.getBean(Protections.class).end(permit);
          return null;
        });
    var open = OneFile.text(file.getAs(aada, Role.WORKER, ""));
    assertThat(bare(open)).as("the same page, protected or not").isEqualTo(bare(hidden));
    file.getAs(aada, Role.WORKER, "/protection").andExpect(status().isForbidden());
  }

  /** Without what differs from one answer to the next. */
  private static String bare(String page) {
    return page.replaceAll("<span class=\"end\">(once|\\d+ times)</span>", "")
        .replaceAll("value=\"[^\"]{40,}\"", "")
        .replaceAll("\"opening\":\"[^\"]+\"", "")
        .replaceAll("nonce-[^\"]+", "");
  }

  private ResultActions protect(String version, String... pairs) throws Exception {
    var all = new ArrayList<>(List.of(pairs));
    all.addAll(List.of("version", version));
    return file.post("/protection", all.toArray(String[]::new));
  }

  private String lists(WorkerId who, Role role, String path) throws Exception {
    return beans
        .getBean(MockMvc.class)
        .perform(
            People.as(who, role, MockMvcRequestBuilders.get(path).header("Accept-Language", "en")))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private int versions(Field field) {
    return file.history(field).size();
  }

  /** As it lies in its seal. */
  private String kept(Field field) {
    return file.writing(
        permit ->
            beans
                .getBean(Versions.class)
                .toWriteAgain(permit, field, file.history(field).getFirst().version())
                .orElseThrow()
                .value());
  }
}
