package fi.tallessa.customer.guardians;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.RegisterTest;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.datum.Told;
import fi.tallessa.customer.guardian.Custodies;
import fi.tallessa.customer.guardian.Custody;
import fi.tallessa.customer.guardian.Evidence;
import fi.tallessa.customer.guardian.Guardian;
import fi.tallessa.customer.guardian.GuardianRights;
import fi.tallessa.customer.guardian.GuardianRole;
import fi.tallessa.customer.guardian.HeldCustody;
import fi.tallessa.customer.guardian.Interpreter;
import fi.tallessa.customer.guardian.MayActFor;
import fi.tallessa.kernel.Birth;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;

@RegisterTest
class CustodyTest {

  @Autowired ApplicationContext beans;
  OneFile elli;

  @BeforeEach
  void file() {
    elli = new OneFile(beans);
  }

  @Test
  void d07_custody_is_written_down_with_its_days_and_what_it_rests_on() throws Exception {
    assertThat(elli.body("")).contains("Joint custody", "Told by the guardian");
    record(
            0,
            "custody",
            "sole",
            "evidence",
            "court-decision",
            "from",
            "3.9.2025",
            "on",
            "1.10.2025")
        .andExpect(status().isSeeOther());
    assertThat(elli.body(""))
        .contains(
            "Sole custody",
            "from 3 Sep 2025",
            "Court decision seen",
            "May act for the child alone");
    var held = told().getFirst();
    assertThat(held.recordedBy()).isEqualTo(elli.maija);
    assertThat(held.on()).isEqualTo("2025-10-01");
    assertThat(elli.body("/guardians/" + elli.helmi + "/custody"))
        .contains("Written down before", "Maija Lehto");
  }

  @Test
  void d07_custody_lost_today_gives_nothing_from_today() throws Exception {
    elli = new OneFile(beans, "2011-01-01", true);
    assertThat(right()).isEqualTo(MayActFor.JOINTLY);
    record(0, "custody", "joint", "evidence", "told-by-guardian", "lostOn", day(today()))
        .andExpect(status().isSeeOther());
    assertThat(right()).isEqualTo(MayActFor.LOST);
    assertThat(elli.body("")).contains("May not act: custody has ended.");
  }

  @Test
  void d07_custody_that_begins_later_takes_nothing_from_today() throws Exception {
    elli = new OneFile(beans, "2011-01-01", true);
    record(0, "custody", "sole", "evidence", "agreement", "from", day(today().plusDays(1)))
        .andExpect(status().isSeeOther());
    assertThat(right()).isEqualTo(MayActFor.JOINTLY);
    assertThat(elli.body("")).contains("Joint custody", "May act for the child together");
    assertThat(elli.body("/guardians/" + elli.helmi + "/custody")).contains("Sole custody");
    record(1, "custody", "joint", "evidence", "told-by-guardian", "lostOn", day(today()))
        .andExpect(status().isSeeOther());
    assertThat(right()).as("a newer word takes over what it covers").isEqualTo(MayActFor.LOST);
  }

  @Test
  void s22_that_a_guardian_was_told_is_written_where_the_notice_is() throws Exception {
    for (var form : List.of("/guardians/new", "/guardians/" + elli.helmi)) {
      assertThat(elli.body(form)).doesNotContain("name=\"informed\"");
    }
    assertThat(elli.body("/guardians/" + elli.helmi)).contains(elli.address("/informing"));
  }

  @Test
  void d07_custody_has_one_form_and_a_new_guardian_leads_there() throws Exception {
    assertThat(elli.body("/guardians/new")).doesNotContain("name=\"custody\"");
    assertThat(elli.body("/guardians/" + elli.helmi))
        .doesNotContain("name=\"custody\"")
        .contains("Joint custody", "/custody\"");
    var added =
        elli.post(
                "/guardians/new",
                "name",
                "Antti Rantala",
                "role",
                "father",
                "interpreter",
                "not-asked",
                "source",
                "father",
                "custody",
                "sole")
            .andExpect(status().isSeeOther())
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    assertThat(added).matches(".*/guardians/[0-9a-f-]{36}/custody");
    assertThat(elli.body(added.substring(elli.address("").length()))).contains("Antti Rantala");
    assertThat(elli.body("")).contains("May not act until somebody has asked about custody.");
  }

  @Test
  void d07_who_tells_a_new_number_says_nothing_of_custody() throws Exception {
    elli.post(
            "/guardians/" + elli.helmi,
            "name",
            "Helmi Rantala",
            "role",
            "mother",
            "phone",
            "040 555 0199",
            "interpreter",
            "not-needed",
            "source",
            "professional",
            "organisation",
            "Puolala school",
            "version",
            "1")
        .andExpect(status().isSeeOther());
    assertThat(right()).isEqualTo(MayActFor.JOINTLY);
    assertThat(told()).extracting(HeldCustody::evidence).containsOnly(Evidence.TOLD_BY_GUARDIAN);
  }

  @Test
  void d07_what_the_mother_says_of_the_fathers_custody_gives_him_no_right_yet() {
    var father =
        new Guardian(
            "Antti Rantala",
            GuardianRole.FATHER,
            Custody.JOINT,
            null,
            null,
            null,
            null,
            Interpreter.NOT_ASKED,
            Told.by(Source.MOTHER, today()),
            null,
            elli.maija);
    assertThat(HeldCustody.told(father).evidence()).isEqualTo(Evidence.TOLD_BY_OTHER);
  }

  @Test
  void days_that_cannot_be_come_back_with_what_was_typed() throws Exception {
    var again =
        OneFile.text(
            record(
                    0,
                    "custody",
                    "sole",
                    "evidence",
                    "agreement",
                    "from",
                    "3.9.2025",
                    "lostOn",
                    "2.9.2025")
                .andExpect(status().isUnprocessableContent()));
    assertThat(again).contains("Custody cannot end before it begins", "2.9.2025");
    record(0, "custody", "sole", "evidence", "agreement", "on", day(today().plusDays(1)))
        .andExpect(status().isUnprocessableContent());
    record(0, "custody", "sole").andExpect(status().isUnprocessableContent());
    assertThat(told()).isEmpty();
  }

  @Test
  void a_form_sent_twice_is_one_word_and_two_who_write_at_once_both_see_both() throws Exception {
    for (int sent = 0; sent < 2; sent++) {
      record(0, "custody", "sole", "evidence", "agreement").andExpect(status().isSeeOther());
    }
    assertThat(told()).hasSize(1);
    var late = record(0, "custody", "other", "evidence", "told-by-other");
    assertThat(OneFile.text(late.andExpect(status().isConflict())))
        .contains("Sole custody", "value=\"1\"");
    record(1, "custody", "other", "evidence", "told-by-other").andExpect(status().isSeeOther());
    assertThat(told()).hasSize(2);
  }

  private ResultActions record(int version, String... pairs) throws Exception {
    var all = Arrays.copyOf(pairs, pairs.length + 2);
    all[pairs.length] = "version";
    all[pairs.length + 1] = "" + version;
    return elli.post("/guardians/" + elli.helmi + "/custody", all);
  }

  private List<HeldCustody> told() {
    return elli.in(permit -> beans.getBean(Custodies.class).of(permit))
        .getOrDefault(elli.helmi, List.of());
  }

  private MayActFor right() {
    return elli.in(
            permit -> beans.getBean(GuardianRights.class).of(permit, Birth.read("2015-02-14")))
        .get(elli.helmi);
  }

  private LocalDate today() {
    return elli.visit(elli.maija).today();
  }

  private static String day(LocalDate day) {
    return day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear();
  }
}
