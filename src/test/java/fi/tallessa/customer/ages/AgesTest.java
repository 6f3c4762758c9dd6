package fi.tallessa.customer.ages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.guardian.Custodies;
import fi.tallessa.customer.guardian.Custody;
import fi.tallessa.customer.guardian.Evidence;
import fi.tallessa.customer.guardian.HeldCustody;
import fi.tallessa.customer.guardian.MayActFor;
import fi.tallessa.kernel.Birth;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.consent.Decider;
import fi.tallessa.legalbasis.consent.WhoWithdraws;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;

@RegisterTest
class AgesTest {

  @Autowired ApplicationContext beans;

  @Test
  void d08_what_a_child_of_13_says_is_written_down_once() throws Exception {
    var teen = new OneFile(beans, "2012-01-01", true);
    teen.get("/ages/13").andExpect(status().isOk());
    assertThat(
            OneFile.text(
                teen.post("/ages/13", "on", "1.1.2099")
                    .andExpect(status().isUnprocessableContent())))
        .contains("1.1.2099");
    for (int sent = 0; sent < 2; sent++) {
      teen.post("/ages/13", "answer", "change").andExpect(status().isSeeOther());
    }
    var said = milestones(teen);
    assertThat(said).hasSize(1);
    assertThat(said.getFirst().answer()).isEqualTo(Answer.CHANGE);
    assertThat(said.getFirst().recordedBy()).isEqualTo(teen.maija);
  }

  @Test
  void k06_nobody_is_asked_before_13_nor_does_a_day_before_the_birthday_count() throws Exception {
    var elli = new OneFile(beans);
    elli.get("/ages/13").andExpect(status().isForbidden());
    elli.post("/ages/13", "answer", "go-on").andExpect(status().isForbidden());
    assertThat(milestones(elli)).isEmpty();
    var teen = new OneFile(beans, "2012-01-01", true);
    var early = teen.post("/ages/13", "answer", "go-on", "on", "31.12.2024");
    assertThat(OneFile.text(early.andExpect(status().isUnprocessableContent())))
        .contains("not yet 13 on that day", "31.12.2024");
    assertThat(milestones(teen)).isEmpty();
    teen.post("/ages/13", "answer", "go-on", "on", "1.1.2025").andExpect(status().isSeeOther());
  }

  @Test
  void k06_at_18_nothing_is_erased_or_kept_before_the_customer_was_asked() throws Exception {
    var adult = new OneFile(beans, "2005-05-05", true);
    assertThat(adult.body(""))
        .contains("rights have ended", "Ask and decide", "May not act: the customer is 18.");
    assertThat(adult.body(at(adult)))
        .contains("What the customer said", "balancing test 3", "If kept, what stays")
        .doesNotContain("checked");
    for (var none : List.of(pairs(), pairs("answer", "keep"), pairs("answer", "not-needed"))) {
      adult.post(at(adult), none).andExpect(status().isUnprocessableContent());
    }
    var early = adult.post(at(adult), "answer", "erase", "on", "4.5.2023");
    assertThat(OneFile.text(early.andExpect(status().isUnprocessableContent())))
        .contains("not yet 18 on that day", "4.5.2023");
    assertThat(milestones(adult)).isEmpty();
    assertThat(adult.guardians()).hasSize(1);
  }

  @Test
  void k06_a_guardian_stays_as_somebody_close_on_a_basis_and_without_custody() throws Exception {
    var adult = new OneFile(beans, "2005-05-05", true);
    custody(adult);
    for (int sent = 0; sent < 2; sent++) {
      adult
          .post(at(adult), "answer", "keep", "why", "Helps every day", "on", "5.5.2023")
          .andExpect(status().isSeeOther());
    }
    assertThat(milestones(adult)).hasSize(1);
    var said = milestones(adult).getFirst();
    assertThat(said.basis()).startsWith("legitimate-interest ");
    assertThat(said.why()).isEqualTo("Helps every day");
    assertThat(adult.body(""))
        .contains("Helmi Rantala", "Somebody close", "Helps every day", "May not act")
        .doesNotContain("rights have ended", "Sole custody");
    Map<UUID, List<HeldCustody>> custody =
        adult.in(permit -> beans.getBean(Custodies.class).of(permit));
    assertThat(custody).isEmpty();
    adult.post(at(adult), "answer", "erase").andExpect(status().isSeeOther());
    assertThat(adult.guardians()).as("asked again, the customer has another mind").isEmpty();
  }

  @Test
  void k06_what_rests_on_nothing_is_not_kept() {
    var said =
        new EndedForm("keep", "Helps every day", "")
            .check(UUID.randomUUID(), Birth.read("adult"), Optional.empty(), visit());
    assertThat(said.problems().on("answer")).isPresent();
  }

  @Test
  void k06_a_guardian_nobody_needs_at_18_is_erased_with_every_version() throws Exception {
    var adult = new OneFile(beans, "2005-05-05", true);
    custody(adult);
    adult
        .post(at(adult), "answer", "not-needed", "why", "Moved abroad, did not answer")
        .andExpect(status().isSeeOther());
    assertThat(adult.guardians()).isEmpty();
    assertThat(adult.body("")).doesNotContain("Helmi Rantala");
    assertThat(milestones(adult).getFirst().answer()).isEqualTo(Answer.NOT_NEEDED);
  }

  @Test
  void a_childs_guardian_is_not_erased_so() throws Exception {
    var elli = new OneFile(beans);
    elli.get(at(elli)).andExpect(status().isForbidden());
    elli.post(at(elli), "answer", "erase").andExpect(status().isForbidden());
    assertThat(elli.guardians()).isNotEmpty();
  }

  @Test
  void k06_every_right_of_a_guardian_ends_on_the_day_and_asks_nobody() throws Exception {
    var today = visit().today();
    var tomorrow = new OneFile(beans, today.plusDays(1).minusYears(18).toString(), true);
    var now = new OneFile(beans, today.minusYears(18).toString(), true);
    assertThat(tomorrow.body("")).contains("May act for the child together");
    assertThat(now.body("")).contains("May not act: the customer is 18.");
    verify(tomorrow).andExpect(status().isSeeOther());
    verify(now).andExpect(status().isUnprocessableContent());
    assertThat(tomorrow.body("/consents/new")).contains("Helmi Rantala");
    assertThat(now.body("/consents/new")).doesNotContain("Helmi Rantala");
    now.get(at(now)).andExpect(status().isOk());
    tomorrow.get(at(tomorrow)).andExpect(status().isForbidden());
  }

  @ParameterizedTest(name = "born {0}: a minor on {1}, of age on {2}")
  @CsvSource({
    "2008-11-27, 2026-11-26, 2026-11-27",
    "2008-02-29, 2026-02-28, 2026-03-01",
    "2012-02-29, 2030-02-28, 2030-03-01",
    "2010-02-28, 2028-02-27, 2028-02-28",
    "2008, 2026-12-30, 2026-12-31"
  })
  void k06_each_rule_draws_the_line_on_the_same_day(String born, LocalDate before, LocalDate on) {
    var birth = Birth.read(born);
    for (var day : List.of(before, on)) {
      boolean minor = day.equals(before);
      assertThat(birth.ofAge(day)).isEqualTo(!minor);
      assertThat(mayAct(birth, day)).isEqualTo(minor);
      assertThat(Decider.at(birth.youngestAge(day)).stream().anyMatch(Decider::guardian))
          .isEqualTo(minor);
      assertThat(new WhoWithdraws(Decider.GUARDIAN, birth.youngestAge(day), true).guardian())
          .isEqualTo(minor);
      assertThat(Source.MOTHER.verifies(birth.youngestAge(day) < Birth.OF_AGE).isPresent())
          .isEqualTo(minor);
    }
  }

  private static boolean mayAct(Birth child, LocalDate day) {
    var held =
        new HeldCustody(
            Custody.SOLE, null, null, Evidence.REGISTER_EXTRACT, day, WorkerId.random());
    return MayActFor.of(held, child, day).may();
  }

  private static ResultActions verify(OneFile file) throws Exception {
    return file.post("/data/verification", "by", file.helmi.toString(), "seen", "phone:1");
  }

  private static void custody(OneFile file) throws Exception {
    file.post("/guardians/" + file.helmi + "/custody", "custody", "sole", "evidence", "agreement")
        .andExpect(status().isSeeOther());
  }

  private static String[] pairs(String... all) {
    return all;
  }

  private static String at(OneFile file) {
    return "/ages/18/" + file.helmi;
  }

  private Visit visit() {
    return beans.getBean(People.class).visit(WorkerId.random());
  }

  private List<Milestone> milestones(OneFile file) {
    return file.in(permit -> beans.getBean(Milestones.class).of(permit));
  }
}
