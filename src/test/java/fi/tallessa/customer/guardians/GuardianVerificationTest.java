package fi.tallessa.customer.guardians;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.MovableClock;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.access.Restrictions;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.datum.Verifier;
import fi.tallessa.customer.duties.Duties;
import fi.tallessa.customer.duties.Duty;
import fi.tallessa.customer.guardian.Guardian;
import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.kernel.Role;
import fi.tallessa.nightly.RealNight;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What a school told of a guardian: marked, verified, and gone by day 60 (D13, S22, S23). */
@RegisterTest
class GuardianVerificationTest {

  private static final String MARK = "Not yet verified by the guardian";

  @Autowired ApplicationContext beans;
  @Autowired MockMvc http;
  @Autowired People people;
  @Autowired JdbcClient db;
  @Autowired MovableClock clock;
  OneFile elli;
  String antti;
  LocalDate today;

  @BeforeEach
  void aFatherOfWhomTheSchoolTold() throws Exception {
    elli = new OneFile(beans);
    today = elli.visit(elli.maija).today();
    antti = added(elli);
  }

  @AfterEach
  void backToNow() {
    clock.setBack();
  }

  @Test
  void s23_it_is_marked_on_the_file_its_form_its_history_in_search_and_on_a_frozen_file()
      throws Exception {
    assertThat(elli.body(""))
        .containsOnlyOnce(MARK)
        .contains("unless confirmed", "The name and the way to reach them stay.");
    assertThat(elli.body("/guardians/" + antti)).contains(MARK);
    assertThat(elli.body("/guardians/" + elli.helmi)).doesNotContain(MARK);
    assertThat(elli.body("/guardians/" + antti + "/history")).contains(MARK);
    assertThat(found("Antti")).contains("Not yet verified");
    assertThat(found("Helmi")).doesNotContain("Not yet verified");
    restrict();
    assertThat(OneFile.text(elli.get(""))).containsOnlyOnce(MARK);
  }

  @Test
  void s23_he_says_that_it_is_right_and_which_one_said_so_is_kept() throws Exception {
    assertThat(elli.body("/guardians/" + antti + "/verification"))
        .contains("antti@example.fi", "Guardian Antti Rantala said: all right")
        .doesNotContain("Customer said: all right");
    for (var nobody : List.of("", "customer", "worker", elli.helmi.toString())) {
      verify("by", nobody, "seen", "1").andExpect(status().isUnprocessableContent());
    }
    assertThat(now().unverified()).isTrue();
    for (int sent = 0; sent < 2; sent++) {
      verify("by", "guardian", "seen", "1").andExpect(status().isSeeOther());
    }
    assertThat(now().unverified()).isFalse();
    assertThat(now().verified().by()).isEqualTo(Verifier.GUARDIAN);
    assertThat(now().verified().guardian()).hasToString(antti);
    assertThat(now().verified().recordedBy()).isEqualTo(elli.maija);
    assertThat(now().told().organisation()).as("who told it stays").isEqualTo("Puolala school");
    assertThat(elli.body("")).doesNotContain(MARK);
    assertThat(duties()).doesNotContain(Duty.Kind.VERIFY_GUARDIAN);
    night(today.plusDays(60));
    assertThat(now().email()).isEqualTo("antti@example.fi");
  }

  @Test
  void s23_a_customer_of_13_says_it_and_a_smaller_child_does_not() throws Exception {
    elli = new OneFile(beans, "2012-01-01", true);
    antti = added(elli);
    verify("by", "customer", "seen", "1").andExpect(status().isSeeOther());
    assertThat(now().verified().by()).isEqualTo(Verifier.CUSTOMER);
  }

  @Test
  void s23_what_was_changed_after_it_was_read_is_read_again() throws Exception {
    form(elli, "/guardians/" + antti, "father", "swedish", "1");
    assertThat(now().unverified()).as("his own word").isFalse();
    form(elli, "/guardians/" + antti, "professional", "English", "2");
    verify("by", "guardian", "seen", "1").andExpect(status().isConflict());
    assertThat(now().unverified()).isTrue();
  }

  @Test
  void d13_on_day_60_all_but_the_way_to_reach_him_is_erased_and_not_a_day_before()
      throws Exception {
    night(today.plusDays(59));
    assertThat(now().email()).isEqualTo("antti@example.fi");
    night(today.plusDays(60));
    assertThat(now().name()).isEqualTo("Antti Rantala");
    assertThat(now().phone()).isEqualTo("+358405550199");
    assertThat(now().email()).isNull();
    assertThat(now().language()).isNull();
    assertThat(elli.body("")).contains("Antti Rantala", MARK).doesNotContain("antti@example.fi");
    assertThat(found("0199")).as("who calls is found").contains(elli.code.shown());
    assertThat(rows("rest is not null")).isZero();
    night(today.plusDays(61));
    assertThat(now().phone()).as("nothing more goes").isEqualTo("+358405550199");
    verify("by", "guardian", "seen", "1").andExpect(status().isSeeOther());
    assertThat(now().unverified()).isFalse();
  }

  @Test
  void d13_what_he_said_himself_holds_again() throws Exception {
    form(elli, "/guardians/" + antti, "father", "Swedish", "1");
    form(elli, "/guardians/" + antti, "professional", "English", "2");
    night(today.plusDays(60));
    assertThat(now().language()).isEqualTo("Swedish");
    assertThat(now().unverified()).isFalse();
    assertThat(found("0199")).contains(elli.code.shown());
  }

  @Test
  void d13_from_day_60_it_is_in_no_page_though_the_night_did_not_come() throws Exception {
    clock.move(Duration.ofDays(59));
    assertThat(elli.body("")).contains("antti@example.fi");
    clock.move(Duration.ofDays(1));
    assertThat(elli.body("")).contains("Antti Rantala").doesNotContain("antti@example.fi");
    assertThat(elli.body("/guardians/" + antti)).doesNotContain("antti@example.fi");
    assertThat(elli.body("/guardians/" + antti + "/history")).doesNotContain("antti@example.fi");
    assertThat(found("0199")).contains(elli.code.shown());
    form(elli, "/guardians/" + antti, "father", "Swedish", "1");
    assertThat(now().language()).isEqualTo("Swedish");
    assertThat(rows("rest is not null")).as("gone before something new is written").isZero();
    assertThat(elli.body("/guardians/" + antti + "/history")).doesNotContain(">English</bdi>");
  }

  @Test
  void d13_a_number_that_goes_whole_finds_nobody_though_the_night_did_not_come() throws Exception {
    form(elli, "/guardians/" + antti, "father", "Swedish", "1");
    elli.post("/guardians/" + antti, fields("professional", "English", "040 555 0188", "2"))
        .andExpect(status().isSeeOther());
    clock.move(Duration.ofDays(59));
    assertThat(found("0188")).contains(elli.code.shown());
    clock.move(Duration.ofDays(1));
    assertThat(found("0188")).doesNotContain(elli.code.shown());
    assertThat(elli.body("")).contains("040 555 0199").doesNotContain("040 555 0188");
  }

  @Test
  void d13_what_may_only_be_kept_is_not_erased_by_night() throws Exception {
    restrict();
    night(today.plusDays(60));
    assertThat(rows("rest is not null")).isEqualTo(1);
  }

  @Test
  void d13_workers_and_managers_are_reminded_with_the_day() throws Exception {
    assertThat(list("/duties", Role.WORKER)).contains("Verify a guardian’s data");
    assertThat(all())
        .filteredOn(duty -> duty.kind() == Duty.Kind.VERIFY_GUARDIAN)
        .extracting(Duty::day)
        .containsExactly(today.plusDays(60));
    night(today.plusDays(60));
    assertThat(duties()).as("who he is was not confirmed").contains(Duty.Kind.VERIFY_GUARDIAN);
  }

  @Test
  void s07_help_does_not_end_with_day_60_for_a_child_under_13() throws Exception {
    elli = new OneFile(beans, "2016", false);
    antti = added(elli);
    elli.post("/guardians/" + antti + "/awareness", "by", "us", "how", "phone")
        .andExpect(status().isSeeOther());
    elli.get("").andExpect(status().isOk());
    night(today.plusDays(60));
    elli.post("/data/gender", "value", "male", "source", "customer", "version", "1")
        .andExpect(status().isSeeOther());
    elli.get("").andExpect(status().isOk());
  }

  private static String added(OneFile file) throws Exception {
    var to =
        file.post("/guardians/new", fields("professional", "English", "040 555 0199", "0"))
            .andExpect(status().isSeeOther())
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    return file.in(permit -> file.bean(Guardians.class).of(permit)).stream()
        .filter(kept -> !kept.id().equals(file.helmi))
        .findFirst()
        .orElseThrow(() -> new AssertionError(to))
        .id()
        .toString();
  }

  private static void form(OneFile file, String path, String source, String language, String from)
      throws Exception {
    file.post(path, fields(source, language, "040 555 0199", from))
        .andExpect(status().isSeeOther());
  }

  private static String[] fields(String source, String language, String phone, String version) {
    var all =
        new ArrayList<>(
            List.of(
                "name", "Antti Rantala", "role", "father", "phone", phone, "language", language));
    all.addAll(List.of("email", "antti@example.fi", "interpreter", "not-asked", "source", source));
    if (source.equals("professional")) {
      all.addAll(List.of("organisation", "Puolala school"));
    }
    all.addAll(List.of("version", version));
    return all.toArray(String[]::new);
  }

  private ResultActions verify(String... pairs) throws Exception {
    return elli.post("/guardians/" + antti + "/verification", pairs);
  }

  private Guardian now() {
    return elli.in(permit -> beans.getBean(Guardians.class).find(permit, antti))
        .orElseThrow()
        .guardian();
  }

  private List<Duty> all() {
    return elli.in(permit -> beans.getBean(Duties.class).of(permit));
  }

  private List<Duty.Kind> duties() {
    return all().stream().map(Duty::kind).toList();
  }

  private void restrict() {
    elli.in(
        permit -> {
          beans.getBean(Restrictions.class).begin(permit);
          return null;
        });
  }

  private int rows(String where) {
    return db.sql(
            """
            select count(*) from customer.guardian join access.file using (subject_id)
            where code = ? and
            """
                + where)
        .param(elli.code.value())
        .query(Integer.class)
        .single();
  }

  private void night(LocalDate day) {
    new RealNight(beans, "customer.night.unconfirmed").of(day);
  }

  private String list(String path, Role role) throws Exception {
    return OneFile.text(
        http.perform(People.as(elli.maija, role, MockMvcRequestBuilders.get(path))));
  }

  private String found(String sought) throws Exception {
    return OneFile.text(
        http.perform(
            People.as(
                elli.maija, Role.WORKER, MockMvcRequestBuilders.post("/find").param("q", sought))));
  }
}
