package fi.tallessa.casework.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Holding;
import fi.tallessa.kernel.Role;
import fi.tallessa.nightly.TheNight;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** D1: the plan and what a customer answers rest on the consent to notes, and go with it. */
@RegisterTest
class PlanOnConsentTest {

  private static final List<String> TABLES =
      List.of("aim", "aim_past", "plan_step", "plan_step_past", "plan_outcome", "benefit");

  @Autowired ApplicationContext beans;
  @Autowired MockMvc http;
  @Autowired Owner owner;
  @Autowired List<Holding> holdings;
  OneFile elli;
  GivenConsents given;
  Planned plan;
  UUID subject;

  @BeforeEach
  void file() {
    elli = new OneFile(beans);
    given = new GivenConsents(elli);
    plan = new Planned(elli);
    subject = elli.in(permit -> permit.subject().value());
  }

  @Test
  void s05_without_a_consent_nothing_is_kept_and_every_letter_stays() throws Exception {
    var sent =
        elli.post("/plan/aims/new", "once", UUID.randomUUID().toString(), "text", Planned.SCHOOL);
    assertThat(OneFile.text(sent.andExpect(status().isUnprocessableContent())))
        .contains(Planned.SCHOOL, "Nothing was saved: there is no consent to notes");
    assertThat(rows()).containsOnly(0);
    assertThat(elli.body("/plan")).contains("no consent to notes").doesNotContain("aims/new");
  }

  @Test
  void s07_from_the_next_request_after_a_withdrawal_nothing_of_it_is_anywhere() throws Exception {
    var item = given.notes();
    var aim = whole();
    var step = plan.steps().getFirst().id();
    assertThat(read("/tasks")).contains(Planned.VISIT);
    given.takenBack(item);
    assertThat(elli.body("/plan")).doesNotContain(Planned.SCHOOL, Planned.VISIT, "4/5");
    assertThat(elli.body("")).doesNotContain(Planned.SCHOOL);
    assertThat(read("/tasks")).doesNotContain(Planned.VISIT);
    assertThat(copy()).isEmpty();
    elli.get("/plan/aims/" + aim + "/history").andExpect(status().isNotFound());
    elli.post("/plan/steps/" + step + "/done").andExpect(status().isNotFound());
    given.notes();
    assertThat(elli.body("/plan")).as("a new yes wakes nothing").doesNotContain(Planned.SCHOOL);
  }

  @Test
  void s07_the_night_after_a_withdrawal_erases_all_of_it() throws Exception {
    var item = given.notes();
    whole();
    given.takenBack(item);
    assertThat(rows()).doesNotContain(0);
    TheNight.work(beans, "legalbasis.night.consents", elli.visit(elli.maija).today());
    assertThat(rows()).containsOnly(0);
  }

  @Test
  void s14_a_step_answer_or_correction_after_the_consent_has_ended_is_refused_by_the_statement()
      throws Exception {
    var item = given.notes();
    whole();
    var kept = plan.aims().getFirst();
    given.takenBack(item);
    var written =
        elli.writing(
            permit -> {
              var visit = permit.visit();
              var step = kept.steps().getFirst();
              var steps = beans.getBean(PlanSteps.class);
              return Stream.of(
                      beans
                          .getBean(Aims.class)
                          .correct(permit, kept, Aim.of("x", AimState.GOING, visit)),
                      steps.add(permit, UUID.randomUUID(), kept.id(), step.step()),
                      steps.correct(permit, step, step.step()),
                      steps.tell(permit, step, Outcome.of(How.DONE, null, visit)),
                      beans
                          .getBean(Benefits.class)
                          .add(
                              permit,
                              kept.id(),
                              new Benefit(1, visit.today(), visit.who(), visit.when())))
                  .toList();
            });
    assertThat(written).containsOnly(false);
  }

  @Test
  void s02_a_plan_is_shown_only_while_the_work_has_a_basis() throws Exception {
    given.notes();
    whole();
    for (var table : new String[] {"customer.basis", "customer.relationship"}) {
      owner.db().sql("delete from " + table + " where subject_id = ?").param(subject).update();
    }
    assertThat(elli.body("/plan")).doesNotContain(Planned.SCHOOL);
  }

  @Test
  void no_word_of_it_lies_open_in_the_database_and_the_copy_tells_all() throws Exception {
    given.notes();
    whole();
    for (var table : TABLES) {
      for (var words : new String[] {Planned.SCHOOL, Planned.VISIT, "GIVEN_UP"}) {
        assertThat(
                owner
                    .db()
                    .sql(
                        "select count(*) from casework."
                            + table
                            + " where position(?::bytea in sealed) > 0")
                    .param(words.getBytes(StandardCharsets.UTF_8))
                    .query(Integer.class)
                    .single())
            .isZero();
      }
    }
    assertThat(copy())
        .extracting(CopyLine::value)
        .contains(Planned.SCHOOL + ", put right", Planned.VISIT, "4");
    assertThat(copy()).extracting(CopyLine::label).contains("casework.plan.how.given-up");
  }

  @Test
  void erasing_leaves_no_row() throws Exception {
    given.notes();
    whole();
    elli.writing(
        permit -> {
          beans.getBean(PlanHolding.class).erase(permit);
          return null;
        });
    assertThat(rows()).containsOnly(0);
  }

  /** A plan with a row in each of its tables. */
  private UUID whole() throws Exception {
    var aim = plan.aim();
    var due = elli.visit(elli.maija).today().plusDays(1).toString();
    var other = plan.step(aim, elli.maija.toString(), due);
    plan.told(other, "given-up", "The room is closed");
    elli.post("/plan/steps/" + other, "text", "Another", "who", "customer", "version", "1");
    plan.step(aim, elli.maija.toString(), due);
    plan.answered(aim, "4", "");
    elli.post(
        "/plan/aims/" + aim,
        "text",
        Planned.SCHOOL + ", put right",
        "state",
        "going",
        "version",
        "1");
    return aim;
  }

  private String read(String path) throws Exception {
    return OneFile.text(
        http.perform(
            MockMvcRequestBuilders.get(path)
                .secure(true)
                .with(People.by(elli.maija, Role.WORKER))));
  }

  private List<CopyLine> copy() {
    return holdings.stream()
        .filter(one -> one.describe().name().equals("plan"))
        .flatMap(one -> elli.in(one::copy).stream())
        .toList();
  }

  private List<Integer> rows() {
    return TABLES.stream()
        .map(
            table ->
                owner
                    .db()
                    .sql("select count(*) from casework." + table + " where subject_id = ?")
                    .param(subject)
                    .query(Integer.class)
                    .single())
        .toList();
  }
}
