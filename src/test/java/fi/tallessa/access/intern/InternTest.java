package fi.tallessa.access.intern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.access.designation.WholeList;
import fi.tallessa.casework.plan.Planned;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Issue 4, point 10: students in practice are dated designations. */
@RegisterTest
class InternTest {

  private static final String INTERNS = "/interns";

  @Autowired ApplicationContext beans;
  @Autowired People people;
  @Autowired Owner owner;
  OneFile elli;
  WorkerId sanna;
  WorkerId aada;
  LocalDate today;

  @BeforeEach
  void cast() {
    elli = new OneFile(beans);
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    people.leads(sanna, elli.maija);
    aada = people.worker("Aada Salo", Role.WORKER);
    today = elli.visit(aada).today();
  }

  @Test
  void i4_10_a_worker_of_the_customer_or_their_manager_says_who_learns_and_who_countersigns()
      throws Exception {
    designate(maija(), aada, elli.maija, today.plusDays(20)).andExpect(status().isSeeOther());
    assertThat(elli.body(INTERNS)).contains("Aada Salo", "Countersigned by Maija Lehto");
    elli.getAs(aada, Role.WORKER, "").andExpect(status().isOk());
    var another = people.worker("Eero", Role.WORKER);
    designate(People.by(sanna, Role.MANAGER), another, elli.maija, today)
        .andExpect(status().isSeeOther());
    assertThat(OneFile.text(elli.getAs(sanna, Role.MANAGER, "/designations")))
        .contains("Student in practice; countersigned by", "The file without consents");
    assertThat(elli.lines("access.intern.designate")).isEqualTo(2);
  }

  @Test
  void i4_10_whoever_learns_designates_nobody_and_nobody_else_does() throws Exception {
    designate(maija(), aada, elli.maija, today).andExpect(status().isSeeOther());
    var eero = people.worker("Eero", Role.WORKER);
    designate(People.by(aada, Role.WORKER), eero, elli.maija, today)
        .andExpect(status().isForbidden());
    designate(People.by(eero, Role.WORKER), aada, elli.maija, today)
        .andExpect(status().isNotFound());
    elli.getAs(aada, Role.WORKER, INTERNS).andExpect(status().isForbidden());
  }

  /** The file itself keeps its duties from a student: so do their day and the list. */
  @Test
  void i4_10_the_day_of_a_student_tells_no_duty_of_the_file() throws Exception {
    designate(maija(), aada, elli.maija, today).andExpect(status().isSeeOther());
    elli.post(
        "/data/email",
        "value",
        "elli@example.fi",
        "source",
        "professional",
        "organisation",
        "Puolala school",
        "version",
        "0");
    assertThat(body("/duties", elli.maija)).contains(elli.code.shown());
    assertThat(body("/duties", aada)).doesNotContain(elli.code.shown());
    assertThat(body("/", elli.maija)).contains("h-due");
    assertThat(body("/", aada)).contains("h-end").doesNotContain("h-due");
  }

  private String body(String path, WorkerId who) throws Exception {
    return OneFile.text(
        beans.getBean(MockMvc.class).perform(People.as(who, Role.WORKER, get(path))));
  }

  @Test
  void i4_10_what_stands_in_the_way_is_said_and_what_was_chosen_stays() throws Exception {
    var petri = people.worker("Petri", Role.WORKER);
    assertThat(refused(aada, elli.maija, "")).contains("Write the last day of the practice");
    assertThat(refused(aada, elli.maija, day(today.plusMonths(13)))).contains("at most 12 months");
    assertThat(refused(aada, petri, day(today))).contains("do not work with the customer any more");
    assertThat(refused(elli.maija, elli.maija, day(today)))
        .contains("Nobody designates themselves");
    assertThat(refused(petri, petri, day(today))).contains("Nobody countersigns what they write");
    owner
        .db()
        .sql("update staff.worker set left_on = ? where id = ?")
        .params(today.plusDays(5), aada.value())
        .update();
    assertThat(refused(aada, elli.maija, day(today.plusDays(6))))
        .contains("Their last day here is", "value=\"" + aada + "\" selected");
    designate(maija(), aada, elli.maija, today.plusDays(5)).andExpect(status().isSeeOther());
    assertThat(refused(aada, elli.maija, day(today))).contains("already designated");
  }

  /**
   * Whoever covers somebody for a week lets nobody in for a year, nor into what they do not read.
   */
  @Test
  void s25_nobody_lets_a_student_read_more_or_longer_than_they_do_themselves() throws Exception {
    owner
        .db()
        .sql("update access.designation set until_day = ?, notes_from_day = ? where worker_id = ?")
        .params(today.plusDays(3), today.minusDays(9), elli.maija.value())
        .update();
    assertThat(refused(aada, elli.maija, day(today.plusDays(4))))
        .contains("Your own work with this customer ends on");
    elli.post(
            maija(),
            INTERNS,
            "worker",
            aada.toString(),
            "countersigner",
            elli.maija.toString(),
            "until",
            day(today.plusDays(3)),
            "older",
            "all")
        .andExpect(status().isSeeOther());
    assertThat(
            owner
                .db()
                .sql("select notes_from_day from access.designation where worker_id = ?")
                .param(aada.value())
                .query(LocalDate.class)
                .single())
        .isEqualTo(today.minusDays(9));
  }

  /** As a file that a worker registers: somebody else looks, once (D10). */
  @Test
  void d10_whom_a_worker_lets_in_a_line_manager_looks_at_once_and_not_whom_a_manager_does()
      throws Exception {
    designate(maija(), aada, elli.maija, today.plusDays(20)).andExpect(status().isSeeOther());
    var eero = people.worker("Eero Kumpu", Role.WORKER);
    designate(People.by(sanna, Role.MANAGER), eero, elli.maija, today)
        .andExpect(status().isSeeOther());
    assertThat(reviews(sanna))
        .contains("Students a worker let in", elli.code.shown(), "Aada Salo is here as a student")
        .doesNotContain("Eero Kumpu");
    var another = people.worker(Role.MANAGER);
    people.leads(another, people.worker(Role.WORKER));
    assertThat(reviews(another)).doesNotContain("Aada Salo");
    elli.post(People.by(sanna, Role.MANAGER), "/designations/" + id() + "/review")
        .andExpect(redirectedUrl("/reviews/designations"));
    assertThat(reviews(sanna)).doesNotContain("Aada Salo");
  }

  private String reviews(WorkerId manager) throws Exception {
    return WholeList.shown(beans.getBean(MockMvc.class), manager, Role.MANAGER);
  }

  @Test
  void s25_a_practice_ends_by_itself_and_can_be_ended() throws Exception {
    designate(maija(), aada, elli.maija, today.plusDays(20)).andExpect(status().isSeeOther());
    var id = id();
    elli.post(INTERNS + "/" + id + "/end").andExpect(status().isSeeOther());
    elli.getAs(aada, Role.WORKER, "").andExpect(status().isNotFound());
    elli.post(INTERNS + "/" + id + "/end").andExpect(status().isSeeOther());
    assertThat(elli.lines("access.intern.end")).isEqualTo(1);
    owner
        .db()
        .sql(
            "update access.designation set ended_at = null, ended_by = null, from_day = ?, until_day = ? where id = ?")
        .params(today.minusDays(9), today.minusDays(1), id)
        .update();
    elli.getAs(aada, Role.WORKER, "").andExpect(status().isNotFound());
  }

  @Test
  void i4_10_a_student_sees_the_file_without_what_rests_on_consents() throws Exception {
    designate(maija(), aada, elli.maija, today).andExpect(status().isSeeOther());
    var page = OneFile.text(elli.getAs(aada, Role.WORKER, "").andExpect(status().isOk()));
    assertThat(page)
        .contains("You are here as a student in practice", "Elli Rantala")
        .doesNotContain(
            "id=\"consents\"",
            "/print",
            "/interns",
            "/data/",
            "/guardians/",
            "/relationship/",
            "/bases/",
            "/informing",
            "/looks\"");
    assertThat(elli.body("")).contains("id=\"consents\"", "/print", "/interns");
    for (var path :
        List.of(
            "/health",
            "/other/new",
            "/consents/new",
            "/relationship/end",
            "/print",
            "/print/file.pdf",
            "/designations",
            "/looks",
            "/data/name",
            "/guardians/new")) {
      assertThat(elli.getAs(aada, Role.WORKER, path).andReturn().getResponse().getStatus())
          .as(path)
          .isEqualTo(403);
    }
    assertThat(elli.lines("customer.health.open")).isPositive();
    elli.getAs(aada, Role.WORKER, "/health/new").andExpect(status().isForbidden());
  }

  /** Saying that a promise was kept is somebody's word to the customer; a student's is not yet. */
  @Test
  void i4_10_a_student_neither_says_that_a_promise_was_kept_nor_is_given_a_step() throws Exception {
    new GivenConsents(elli).notes();
    designate(maija(), aada, elli.maija, today.plusDays(20)).andExpect(status().isSeeOther());
    elli.post("/promises/new", "once", UUID.randomUUID().toString(), "what", "I call the school");
    var promise = "/tasks/" + task() + "/done";
    assertThat(OneFile.text(elli.getAs(aada, Role.WORKER, ""))).contains("I call the school");
    assertThat(OneFile.text(elli.getAs(aada, Role.WORKER, ""))).doesNotContain(promise);
    assertThat(elli.body("")).contains(promise);
    elli.postAs(aada, promise, "from", "file").andExpect(status().isForbidden());
    elli.postAs(aada, "/promises/" + task(), "how", "kept", "told", "0.open")
        .andExpect(status().isForbidden());
    assertThat(elli.body("/promises")).doesNotContain("Kept");
    assertThat(refused("casework.promise.end")).as("both clicks are told").isEqualTo(2);
    var aim = new Planned(elli).aim();
    assertThat(elli.body("/plan/aims/" + aim + "/steps"))
        .contains(elli.maija.toString())
        .doesNotContain(aada.toString());
    elli.post("/tasks/" + task() + "/done", "from", "file").andExpect(status().isSeeOther());
    assertThat(elli.body("/promises")).contains("Kept");
  }

  private UUID task() {
    return owner
        .db()
        .sql("select id from casework.task join access.file using (subject_id) where code = ?")
        .param(elli.code.value())
        .query(UUID.class)
        .single();
  }

  private long refused(String action) {
    return owner
        .db()
        .sql(
            """
            select count(*) from audit.access_log join access.file using (subject_id)
            where code = ? and action = ? and worker_id = ? and refusal = 'NOT_YOURS_TO_DO'
            """)
        .params(elli.code.value(), action, aada.value())
        .query(Long.class)
        .single();
  }

  @Test
  void s20_a_student_who_was_given_the_right_to_health_reads_it_and_writes_nothing()
      throws Exception {
    new GivenConsents(elli).health();
    designate(maija(), aada, elli.maija, today).andExpect(status().isSeeOther());
    elli.getAs(aada, Role.WORKER, "/health").andExpect(status().isForbidden());
    owner
        .db()
        .sql("update access.designation set health_by = ?, health_at = now() where id = ?")
        .params(sanna.value(), id())
        .update();
    elli.getAs(aada, Role.WORKER, "/health").andExpect(status().isOk());
    assertThat(OneFile.text(elli.getAs(aada, Role.WORKER, ""))).contains(elli.address("/health\""));
    elli.postAs(
            aada,
            "/health/new",
            "text",
            "Allergic to nuts",
            "source",
            "mother",
            "kind",
            "none",
            "once",
            UUID.randomUUID().toString())
        .andExpect(status().isForbidden());
    elli.getAs(aada, Role.WORKER, "/health/paper.pdf").andExpect(status().isForbidden());
  }

  @Test
  void s25_a_customer_who_has_only_a_student_has_nobody() throws Exception {
    designate(maija(), aada, elli.maija, today.plusDays(20)).andExpect(status().isSeeOther());
    assertThat(uncovered(elli.maija)).isEqualTo(1);
    assertThat(uncovered(aada)).isZero();
    elli.colleague("Petri");
    assertThat(uncovered(elli.maija)).isZero();
  }

  private int uncovered(WorkerId worker) {
    return owner
        .db()
        .sql("select count(*) from access.uncovered(?, daterange(?, ?, '[]'), null)")
        .params(worker.value(), today, today.plusDays(3))
        .query(Integer.class)
        .single();
  }

  private RequestPostProcessor maija() {
    return People.by(elli.maija, Role.WORKER);
  }

  private UUID id() {
    return owner
        .db()
        .sql("select id from access.designation where worker_id = ?")
        .param(aada.value())
        .query(UUID.class)
        .single();
  }

  private String refused(WorkerId worker, WorkerId by, String until) throws Exception {
    return OneFile.text(
        designate(maija(), worker, by, until).andExpect(status().isUnprocessableContent()));
  }

  private ResultActions designate(
      RequestPostProcessor who, WorkerId worker, WorkerId by, LocalDate until) throws Exception {
    return designate(who, worker, by, day(until));
  }

  private ResultActions designate(
      RequestPostProcessor who, WorkerId worker, WorkerId by, String until) throws Exception {
    return elli.post(
        who,
        INTERNS,
        "worker",
        worker.toString(),
        "countersigner",
        by.toString(),
        "until",
        until,
        "older",
        "none");
  }

  private static String day(LocalDate day) {
    return DateTimeFormatter.ofPattern("d.M.uuuu").format(day);
  }
}
