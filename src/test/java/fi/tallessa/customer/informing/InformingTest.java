package fi.tallessa.customer.informing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.datum.Datum;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.datum.Told;
import fi.tallessa.customer.datum.Versions;
import fi.tallessa.customer.duties.Duties;
import fi.tallessa.customer.duties.Duty;
import fi.tallessa.customer.guardian.Guardian;
import fi.tallessa.customer.guardian.GuardianRole;
import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.customer.guardian.Interpreter;
import fi.tallessa.customer.notices.NoticeVersion;
import fi.tallessa.customer.notices.Notices;
import fi.tallessa.customer.search.Renewal;
import fi.tallessa.kernel.CalendarRules;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@RegisterTest
class InformingTest {

  @Autowired ApplicationContext beans;
  @Autowired MockMvc http;
  @Autowired Notices notices;
  @Autowired People people;
  OneFile elli;

  @BeforeEach
  void file() {
    elli = new OneFile(beans);
    notices.add(
        new NoticeVersion(7, LocalDate.of(2026, 1, 1), "ab".repeat(32), "Locked cabinet"),
        elli.visit(elli.maija));
  }

  @Test
  void s22_who_was_told_with_which_version_language_and_form_is_written_down_once()
      throws Exception {
    assertThat(elli.body("/informing")).contains("Nobody has been told yet", "Tell by");
    for (int sent = 0; sent < 2; sent++) {
      tell("customer", "sources", "true").andExpect(status().isSeeOther());
    }
    var told = told();
    assertThat(told).hasSize(1);
    assertThat(told.getFirst().notice()).isEqualTo(7);
    assertThat(told.getFirst().by()).isEqualTo(elli.maija);
    assertThat(elli.body("/informing"))
        .contains("Written for a child", "Read aloud", "Maija Lehto", "suomi")
        .doesNotContain("Tell by");
    tell(elli.helmi.toString()).andExpect(status().isSeeOther());
    assertThat(elli.body("/informing")).contains("Helmi Rantala, Mother");
  }

  @Test
  void art13_that_nobody_was_told_of_the_notice_is_on_the_file_and_to_be_done_until_somebody_is()
      throws Exception {
    due();
    assertThat(elli.body("")).contains("Nobody has been told yet", "Tell of the privacy notice by");
    assertThat(kinds()).contains(Duty.Kind.NOTICE);
    tell(elli.helmi.toString()).andExpect(status().isSeeOther());
    assertThat(kinds()).doesNotContain(Duty.Kind.NOTICE);
    assertThat(elli.body(""))
        .doesNotContain("Nobody has been told yet", "Tell of the privacy notice");
  }

  private List<Duty.Kind> kinds() {
    return elli.in(permit -> beans.getBean(Duties.class).of(permit)).stream()
        .map(Duty::kind)
        .toList();
  }

  @Test
  void nothing_is_chosen_beforehand_and_what_was_typed_comes_back() throws Exception {
    assertThat(elli.body("/informing")).doesNotContain("checked");
    var again =
        elli.post("/informing", "who", "customer", "language", "svenska", "on", "1.1.2099")
            .andExpect(status().isUnprocessableContent());
    assertThat(OneFile.text(again)).contains("svenska", "1.1.2099");
    tell("customer", "on", "31.12.2025").andExpect(status().isUnprocessableContent());
    tell("00000000-0000-4000-8000-000000000000").andExpect(status().isUnprocessableContent());
    assertThat(told()).isEmpty();
  }

  @Test
  void s22_one_tap_writes_down_a_first_contact_or_disclosure_and_the_day_is_today()
      throws Exception {
    var today = elli.visit(elli.maija).today();
    assertThat(elli.body("/informing"))
        .contains("Not told yet", "We were in contact today", "It was passed on today");
    assertThat(due()).isEqualTo(CalendarRules.lastDayExactly(today, InformBy.LIMIT));
    for (int sent = 0; sent < 2; sent++) {
      elli.post("/informing/customer/contact").andExpect(status().isSeeOther());
    }
    assertThat(uses()).hasSize(1);
    assertThat(due()).isEqualTo(today);
    assertThat(elli.body("/informing"))
        .contains("and did not tell. Tell now.")
        .doesNotContain("We were in contact today");
    elli.post("/informing/" + elli.helmi + "/disclosure").andExpect(status().isSeeOther());
    elli.post("/informing/00000000-0000-4000-8000-000000000000/contact")
        .andExpect(status().isNotFound());
    assertThat(uses()).extracting(FirstUse::guardian).containsExactlyInAnyOrder(null, elli.helmi);
    tell("customer", "sources", "true").andExpect(status().isSeeOther());
    assertThat(elli.body("/informing")).doesNotContain("Not told yet");
  }

  @Test
  void s22_that_the_customer_spoke_with_us_since_is_known_without_a_tap() throws Exception {
    var today = elli.visit(elli.maija).today();
    school(today.minusDays(10));
    assertThat(due()).isEqualTo(today);
    assertThat(elli.body("/informing")).contains("and did not tell. Tell now.");
  }

  @Test
  void s22_what_others_told_of_a_guardian_counts_from_the_first_time() {
    var today = elli.visit(elli.maija).today();
    elli.writing(
        permit -> {
          var guardians = beans.getBean(Guardians.class);
          var id = guardians.add(permit, antti("+358405550100", today.minusDays(20)));
          return guardians.write(permit, id, 2, antti("+358405550101", today));
        });
    assertThat(due()).isEqualTo(CalendarRules.lastDayExactly(today.minusDays(20), InformBy.LIMIT));
  }

  @Test
  void s22_an_old_tick_says_not_which_notice_and_is_told_again() throws Exception {
    assertThat(elli.body("")).contains("Which notice was given is not written down.", "Tell again");
    tell(elli.helmi.toString(), "sources", "true").andExpect(status().isSeeOther());
    assertThat(elli.body("")).doesNotContain("not written down.", "Tell again");
  }

  private Guardian antti(String phone, LocalDate told) {
    return new Guardian(
        "Antti Rantala",
        GuardianRole.FATHER,
        null,
        phone,
        null,
        null,
        null,
        Interpreter.NOT_ASKED,
        Told.by(Source.MOTHER, told),
        null,
        elli.maija);
  }

  @Test
  void a_version_of_the_notice_is_added_once_and_never_changed() throws Exception {
    var sanna = people.worker("Sanna Aalto", Role.MANAGER);
    add(sanna, "8", "First text").andExpect(status().isSeeOther());
    add(sanna, "8", "First text").andExpect(status().isSeeOther());
    assertThat(OneFile.text(add(sanna, "8", "Other").andExpect(status().isUnprocessableContent())))
        .contains("There is a version with this number", "Other");
    add(sanna, "x", "First text").andExpect(status().isUnprocessableContent());
    assertThat(notices.all()).filteredOn(one -> one.number() == 8).hasSize(1);
  }

  /** D18: what no erasure takes back is named in the notice, which the association writes. */
  @Test
  void d18_whoever_adds_a_version_reads_what_it_has_to_say_of_statistics() throws Exception {
    var sanna = people.worker("Sanna Aalto", Role.MANAGER);
    var page = People.as(sanna, Role.MANAGER, MockMvcRequestBuilders.get("/reviews/notices"));
    assertThat(OneFile.text(http.perform(page)))
        .contains("Say in the notice what of statistics does not go with the data");
  }

  private ResultActions add(WorkerId who, String number, String text) throws Exception {
    return http.perform(
        People.as(who, Role.MANAGER, MockMvcRequestBuilders.post("/reviews/notices"))
            .param("number", number)
            .param("from", "1.1.2026")
            .param("text", text)
            .param("keptAt", "Binder 1"));
  }

  private ResultActions tell(String who, String... more) throws Exception {
    var all =
        new ArrayList<>(
            List.of(
                "who", who, "notice", "7", "language", "suomi", "form", "child", "way", "aloud"));
    all.addAll(List.of(more));
    return elli.post("/informing", all.toArray(String[]::new));
  }

  private void school(LocalDate on) {
    elli.writing(
        permit ->
            beans
                .getBean(Versions.class)
                .write(
                    permit,
                    Field.EMAIL,
                    1,
                    Datum.told(
                        "elli@example.fi",
                        new Told(Source.PROFESSIONAL, "Puolala school", on),
                        true,
                        elli.now(Field.NAME).basis(),
                        permit.visit())));
  }

  private List<FirstUse> uses() {
    return elli.in(permit -> beans.getBean(FirstUses.class).of(permit));
  }

  /** As it stands in the list of what is to be done. */
  private LocalDate due() {
    elli.writing(
        permit -> {
          beans.getBean(Renewal.class).of(permit);
          return null;
        });
    return elli.in(permit -> beans.getBean(Duties.class).of(permit)).stream()
        .filter(duty -> duty.kind() == Duty.Kind.INFORM)
        .findFirst()
        .orElseThrow()
        .day();
  }

  private List<Informing> told() {
    return elli.in(permit -> beans.getBean(Informings.class).of(permit));
  }
}
