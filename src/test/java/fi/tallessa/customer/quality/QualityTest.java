package fi.tallessa.customer.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.MovableClock;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.Statements;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.retention.Ended;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What grows old is asked about again, and managers see in how many files (S41). */
@RegisterTest
@Tag("elsewhere")
class QualityTest {

  private static final String AGAIN = "Still right";
  private static final Pattern NEXT = Pattern.compile("&(?:amp;)?after=([^\"]+)\"");

  @Autowired ApplicationContext beans;
  @Autowired MovableClock clock;
  @Autowired MockMvc http;
  @Autowired People people;
  @Autowired Statements statements;
  OneFile elli;
  WorkerId sanna;
  LocalDate said;

  @BeforeEach
  void aFileWhosePhoneIsConfirmed() throws Exception {
    elli = new OneFile(beans);
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    people.leads(sanna, elli.maija);
    said = elli.visit(elli.maija).today();
    confirm("phone", 1);
  }

  @AfterEach
  void setBack() {
    clock.setBack();
  }

  @Test
  void s41_how_somebody_is_reached_is_asked_about_again_from_the_day_after_a_year()
      throws Exception {
    moveTo(said.plusYears(1));
    assertThat(elli.body("")).doesNotContain(AGAIN);
    assertThat(quality("stale")).doesNotContain(elli.code.shown());
    clock.move(Duration.ofDays(1));
    assertThat(elli.body(""))
        .contains("/data/phone/verification\">" + AGAIN, "Ask whether how the customer");
    assertThat(elli.body("")).doesNotContain("/data/name/verification");
    assertThat(quality("stale")).contains(elli.code.shown(), elli.address("#data"));
  }

  @Test
  void s41_what_is_right_still_is_said_again_and_counts_anew() throws Exception {
    moveTo(said.plusYears(1).plusDays(1));
    confirm("phone", 2);
    confirm("domicile", 1);
    assertThat(elli.now(Field.PHONE).verified().on()).isEqualTo(said.plusYears(1).plusDays(1));
    assertThat(quality("stale")).doesNotContain(elli.code.shown());
    confirm("phone", 3);
    assertThat(elli.history(Field.PHONE)).as("said twice on a day").hasSize(3);
    moveTo(said.plusYears(2).plusDays(2));
    assertThat(quality("stale")).contains(elli.code.shown());
  }

  @Test
  void s41_so_is_how_a_guardian_is_reached() throws Exception {
    moveTo(said.plusYears(1).plusDays(1));
    var address = "/guardians/" + elli.helmi + "/verification";
    assertThat(elli.body("")).contains(address + "\">" + AGAIN);
    assertThat(quality("stale-guardian")).contains(elli.code.shown(), elli.address("#guardians"));
    elli.post(address, "by", "guardian", "seen", "1").andExpect(status().isSeeOther());
    assertThat(elli.body("")).doesNotContain(address);
    assertThat(quality("stale-guardian")).doesNotContain(elli.code.shown());
  }

  @Test
  void s41_a_manager_sees_how_many_by_code_alone_and_only_whom_they_answer_for() throws Exception {
    moveTo(said.plusYears(1).plusDays(1));
    var heli = people.worker("Heli Koski", Role.MANAGER);
    people.leads(heli, people.worker("Petri", Role.WORKER));
    assertThat(quality("")).containsPattern("Grown old <b>\\d+</b>").doesNotContain("Elli");
    assertThat(page(heli, "stale")).doesNotContain(elli.code.shown());
    elli.freeze();
    assertThat(quality("stale")).doesNotContain(elli.code.shown());
  }

  @Test
  void d20_with_a_file_that_sleeps_nobody_asks_again() throws Exception {
    Ended.on(elli, said);
    moveTo(said.plusYears(1).plusDays(1));
    assertThat(quality("stale")).doesNotContain(elli.code.shown());
    assertThat(quality("stale-guardian")).doesNotContain(elli.code.shown());
  }

  @Test
  void k15_who_may_never_open_a_file_does_not_see_that_it_has_grown_old() throws Exception {
    moveTo(said.plusYears(1).plusDays(1));
    assertThat(quality("stale")).contains(elli.code.shown());
    int before = counted();
    elli.bar(sanna);
    assertThat(quality("stale")).doesNotContain(elli.code.shown());
    assertThat(counted()).isEqualTo(before - 1);
  }

  private int counted() throws Exception {
    var many = Pattern.compile("Grown old <b>(\\d+)</b>").matcher(quality(""));
    return many.find() ? Integer.parseInt(many.group(1)) : 0;
  }

  @Test
  void s41_ten_files_cost_what_one_does() throws Exception {
    moveTo(said.plusYears(1).plusDays(1));
    first(sanna, "stale", "");
    int one = statements.during(() -> first(sanna, "stale", "")).size();
    for (int more = 0; more < 3; more++) {
      var another = new OneFile(beans, elli.maija);
      another.post("/data/phone/verification", "by", another.helmi.toString(), "seen", "phone:1");
    }
    clock.move(Duration.ofDays(367));
    assertThat(statements.during(() -> first(sanna, "stale", ""))).hasSize(one);
  }

  private void moveTo(LocalDate day) {
    clock.move(Duration.ofDays(ChronoUnit.DAYS.between(elli.visit(elli.maija).today(), day)));
  }

  private void confirm(String field, int seen) throws Exception {
    elli.post(
            "/data/" + field + "/verification",
            "by",
            elli.helmi.toString(),
            "seen",
            field + ":" + seen)
        .andExpect(status().isSeeOther());
  }

  private String quality(String kind) throws Exception {
    return page(sanna, kind);
  }

  /** Files nobody answers for are every manager's, so there may be many pages of them. */
  private String page(WorkerId manager, String kind) throws Exception {
    var all = new StringBuilder();
    var next = Optional.of("");
    while (next.isPresent()) {
      var page = first(manager, kind, next.get());
      all.append(page);
      next = NEXT.matcher(page).results().map(found -> found.group(1)).findFirst();
    }
    return all.toString();
  }

  private String first(WorkerId manager, String kind, String after) throws Exception {
    var asked =
        MockMvcRequestBuilders.get("/reviews/quality").param("kind", kind).param("after", after);
    return OneFile.text(http.perform(People.as(manager, Role.MANAGER, asked)));
  }
}
