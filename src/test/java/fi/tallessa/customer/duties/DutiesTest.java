package fi.tallessa.customer.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import fi.tallessa.MovableClock;
import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.Statements;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Verifier;
import fi.tallessa.customer.guardian.Awareness;
import fi.tallessa.customer.guardian.Awarenesses;
import fi.tallessa.customer.guardian.Custodies;
import fi.tallessa.customer.guardian.Custody;
import fi.tallessa.customer.guardian.Evidence;
import fi.tallessa.customer.guardian.HeldCustody;
import fi.tallessa.holdings.Night;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.nightly.RealNight;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What is to be verified, told and asked, by which day; and what the night does about it. */
@RegisterTest
class DutiesTest {

  @Autowired ApplicationContext beans;
  @Autowired MockMvc http;
  @Autowired People people;
  @Autowired JdbcClient db;
  @Autowired Duties duties;
  @Autowired Todo todo;
  @Autowired Statements statements;
  @Autowired MovableClock clock;
  @Autowired Owner owner;
  @Autowired UnconfirmedNight unconfirmed;
  OneFile elli;
  LocalDate today;

  @BeforeEach
  void file() throws Exception {
    elli = new OneFile(beans);
    people.othersAreLed(owner, elli.maija);
    today = elli.visit(elli.maija).today();
    school("email", "elli@example.fi", 0);
  }

  @AfterEach
  void backToNow() {
    clock.setBack();
  }

  @Test
  void d13_the_file_says_on_which_day_it_goes() throws Exception {
    assertThat(due(Duty.Kind.VERIFY)).isEqualTo(today.plusDays(60));
    assertThat(elli.body("")).contains("what is not confirmed goes on", "unless confirmed");
  }

  @Test
  void d13_on_day_60_it_is_erased_and_not_a_day_before() throws Exception {
    night("unconfirmed", today.plusDays(59));
    assertThat(elli.history(Field.EMAIL)).hasSize(1);
    night("unconfirmed", today.plusDays(60));
    assertThat(elli.history(Field.EMAIL)).isEmpty();
    assertThat(elli.history(Field.PHONE)).as("so is what was there at first").isEmpty();
    assertThat(elli.history(Field.NAME)).isNotEmpty();
    assertThat(elli.body("")).doesNotContain("elli@example.fi");
    assertThat(
            db.sql(
                    """
                    select count(*) from audit.access_log
                    where 'customer.night.unconfirmed' in (action, purpose)
                    """)
                .query(Integer.class)
                .single())
        .isPositive();
  }

  @Test
  void d13_what_was_confirmed_stays_and_what_held_before_holds_again() throws Exception {
    elli.post("/data/verification", "by", "customer", "seen", "email:1", "seen", "phone:1")
        .andExpect(status().isSeeOther());
    school("email", "other@example.fi", 2);
    night("unconfirmed", today.plusDays(60));
    assertThat(elli.now(Field.EMAIL).value()).isEqualTo("elli@example.fi");
    assertThat(elli.now(Field.PHONE).verified()).isNotNull();
  }

  @Test
  void d13_what_may_only_be_kept_is_not_erased_by_night() throws Exception {
    elli.freeze();
    night("unconfirmed", today.plusDays(60));
    assertThat(
            db.sql(
                    """
                    select count(*) from customer.datum join access.file using (subject_id)
                    where code = ? and field = 'email'
                    """)
                .param(elli.code.value())
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void d13_from_day_60_it_is_in_no_page_though_the_night_did_not_come() throws Exception {
    clock.move(Duration.ofDays(59));
    assertThat(elli.body("")).contains("elli@example.fi");
    clock.move(Duration.ofDays(1));
    assertThat(elli.body("")).doesNotContain("elli@example.fi", "555 0177");
    assertThat(elli.history(Field.EMAIL)).isEmpty();
    assertThat(kinds(elli)).doesNotContain(Duty.Kind.VERIFY);
    elli.post("/data/email", "value", "new@example.fi", "source", "customer", "version", "0")
        .andExpect(status().isSeeOther());
    night("unconfirmed", today.plusDays(60));
    assertThat(elli.history(Field.EMAIL)).as("the new one alone").hasSize(1);
    assertThat(elli.now(Field.EMAIL).value()).isEqualTo("new@example.fi");
  }

  @Test
  void d13_from_day_60_nobody_is_found_by_it_though_the_night_did_not_come() throws Exception {
    clock.move(Duration.ofDays(59));
    assertThat(found("040 555 0177")).contains(elli.code.shown());
    clock.move(Duration.ofDays(1));
    assertThat(found("040 555 0177")).doesNotContain(elli.code.shown());
    assertThat(found("Rantala")).as("the name stays").contains(elli.code.shown());
    assertThat(found("040 555 0142")).as("her mother's is her own").contains(elli.code.shown());
  }

  @Test
  void d13_what_is_worked_out_anew_after_day_60_forgets_nothing_that_has_to_go() throws Exception {
    clock.move(Duration.ofDays(61));
    elli.post("/data/gender", "value", "male", "source", "customer", "version", "1")
        .andExpect(status().isSeeOther());
    assertThat(elli.history(Field.EMAIL)).isEmpty();
    night("unconfirmed", today.plusDays(61));
    assertThat(data("email")).isZero();
  }

  @Test
  void s22_what_was_erased_by_night_is_to_be_told_to_nobody() {
    assertThat(kinds(elli)).contains(Duty.Kind.INFORM);
    night("unconfirmed", today.plusDays(60));
    assertThat(kinds(elli)).doesNotContain(Duty.Kind.INFORM);
  }

  @Test
  void a_night_that_breaks_off_leaves_nobody_to_be_found_by_what_is_gone() throws Exception {
    night("unconfirmed", today.plusDays(60));
    school("phone", "040 555 0388", elli.history(Field.PHONE).size());
    assertThat(found("040 555 0388")).contains(elli.code.shown());
    assertThatThrownBy(() -> unconfirmed.run(breaksOff(today.plusDays(60)))).hasMessage("cut off");
    assertThat(data("phone")).isZero();
    assertThat(found("040 555 0388")).doesNotContain(elli.code.shown());
  }

  @Test
  void s22_that_a_guardian_was_called_is_in_the_list_at_once() throws Exception {
    var to =
        elli.post(
                "/guardians/new",
                "name",
                "Antti Rantala",
                "role",
                "father",
                "interpreter",
                "not-asked",
                "source",
                "mother")
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    var antti = to.replaceAll(".*/guardians/|/custody", "");
    elli.post("/guardians/" + antti + "/awareness", "by", "us", "how", "phone")
        .andExpect(status().isSeeOther());
    assertThat(elli.in(duties::of))
        .filteredOn(duty -> duty.kind() == Duty.Kind.INFORM)
        .extracting(Duty::day)
        .containsExactly(today);
  }

  @Test
  void s23_only_a_guardian_who_may_act_today_says_that_it_is_right() throws Exception {
    elli = new OneFile(beans, "2011-01-01", true);
    school("email", "elli@example.fi", 0);
    elli.post("/data/verification", "by", "guardian", "seen", "email:1")
        .andExpect(status().isUnprocessableContent());
    elli.post("/data/reading", "by", "guardian", "seen", "email:1")
        .andExpect(status().isUnprocessableContent());
    assertThat(elli.body("/data/verification")).contains("Helmi Rantala");
    elli.post(
            "/guardians/" + elli.helmi + "/custody",
            "custody",
            "joint",
            "evidence",
            "told-by-guardian",
            "from",
            "1.1.2016",
            "lostOn",
            "%d.%d.%d".formatted(today.getDayOfMonth(), today.getMonthValue(), today.getYear()),
            "version",
            "0")
        .andExpect(status().isSeeOther());
    assertThat(elli.body("/data/verification")).doesNotContain("Helmi Rantala");
    elli.post("/data/verification", "by", elli.helmi.toString(), "seen", "email:1")
        .andExpect(status().isUnprocessableContent());
    assertThat(elli.now(Field.EMAIL).unverified()).isTrue();
    elli.post("/data/email", "value", "e@example.fi", "source", "mother", "version", "1")
        .andExpect(status().isSeeOther());
    assertThat(elli.now(Field.EMAIL).unverified()).as("nor does telling it").isTrue();
    elli.post("/data/email", "value", "f@example.fi", "source", "father", "version", "2")
        .andExpect(status().isSeeOther());
    assertThat(elli.now(Field.EMAIL).unverified()).as("no father is on the file").isTrue();
  }

  @Test
  void s23_a_guardians_telling_ends_nothing_before_custody_was_asked() throws Exception {
    elli = new OneFile(beans, "2011-01-01", true);
    school("email", "elli@example.fi", 0);
    custody("not-asked", 0);
    assertThat(elli.body("")).contains("Ask the guardian about custody first");
    assertThat(elli.body("/data/verification")).contains("Ask the guardian about custody first");
    email("a@example.fi", "mother", 1);
    assertThat(elli.now(Field.EMAIL).unverified()).isTrue();
    custody("joint", 1);
    assertThat(elli.body("/data/verification")).doesNotContain("about custody first");
    email("b@example.fi", "mother", 2);
    assertThat(elli.now(Field.EMAIL).unverified()).isFalse();
    email("c@example.fi", "father", 3);
    assertThat(elli.now(Field.EMAIL).unverified()).as("no father is on the file").isTrue();
    email("d@example.fi", "customer", 4);
    custody("not-asked", 2);
    email("e@example.fi", "mother", 5);
    assertThat(elli.now(Field.EMAIL).unverified()).as("nothing waited").isFalse();
  }

  private void custody(String kind, int version) throws Exception {
    elli.post(
            "/guardians/" + elli.helmi + "/custody",
            "custody",
            kind,
            "evidence",
            "told-by-guardian",
            "version",
            "" + version)
        .andExpect(status().isSeeOther());
  }

  private void email(String value, String source, int version) throws Exception {
    elli.post("/data/email", "value", value, "source", source, "version", "" + version)
        .andExpect(status().isSeeOther());
  }

  @Test
  void s23_read_through_together_is_one_act_and_one_line_in_the_log() throws Exception {
    assertThat(elli.body("/data/reading"))
        .contains("What we have written about you", "This is right", "Not right, correct it")
        .contains("Not yet verified")
        .doesNotContain("checked");
    assertThat(
            OneFile.text(
                elli.post("/data/reading", "seen", "email:1")
                    .andExpect(status().isUnprocessableContent())))
        .contains("checked");
    assertThat(
            OneFile.text(
                elli.post("/data/reading", "by", "customer")
                    .andExpect(status().isUnprocessableContent())))
        .contains("Tick first what is right.");
    elli.post("/data/reading", "seen", "email:9", "by", "customer")
        .andExpect(status().isConflict());
    elli.post("/data/verification", "seen", "email:1", "seen", "phone:1")
        .andExpect(status().isUnprocessableContent());
    assertThat(elli.lines("customer.data.verify")).isZero();
    elli.post(
            "/data/verification", "by", elli.helmi.toString(), "seen", "email:1", "seen", "phone:1")
        .andExpect(status().isSeeOther());
    assertThat(elli.lines("customer.data.verify")).isEqualTo(1);
    for (var field : List.of(Field.EMAIL, Field.PHONE)) {
      assertThat(elli.now(field).verified().by()).isEqualTo(Verifier.GUARDIAN);
      assertThat(elli.now(field).verified().recordedBy()).isEqualTo(elli.maija);
      assertThat(elli.now(field).verified().guardian()).isEqualTo(elli.helmi);
    }
    assertThat(elli.in(duties::of)).noneMatch(duty -> duty.kind() == Duty.Kind.VERIFY);
  }

  @Test
  void s23_item_by_item_only_what_was_ticked_is_verified() throws Exception {
    elli.post("/data/reading", "seen", "email:1", "by", "customer")
        .andExpect(status().isSeeOther());
    assertThat(elli.now(Field.EMAIL).verified().by()).isEqualTo(Verifier.CUSTOMER);
    assertThat(elli.now(Field.PHONE).unverified()).isTrue();
  }

  @Test
  void s23_what_is_not_right_is_corrected_in_between_and_the_ticks_stay() throws Exception {
    var to =
        elli.post("/data/reading", "seen", "email:1", "correct", "phone")
            .andExpect(status().isSeeOther())
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    assertThat(to).isEqualTo(elli.address("/data/phone?to=reading&seen=email:1"));
    assertThat(elli.body("/data/phone?to=reading&seen=email:1"))
        .contains("name=\"to\" value=\"reading\"", "name=\"seen\" value=\"email:1\"");
    var back =
        elli.post(
                "/data/phone",
                "value",
                "040 555 0199",
                "source",
                "customer",
                "version",
                "1",
                "to",
                "reading",
                "seen",
                "email:1")
            .andExpect(status().isSeeOther())
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    assertThat(back).isEqualTo(elli.address("/data/reading?seen=email:1"));
    assertThat(elli.body("/data/reading?seen=email:1"))
        .contains("value=\"email:1\" checked", "040 555 0199");
    assertThat(elli.now(Field.EMAIL).unverified()).as("ticked is not said").isTrue();
    assertThat(elli.now(Field.PHONE).verified().by()).isEqualTo(Verifier.CUSTOMER);
  }

  @Test
  void s22_workers_see_by_when_to_tell_and_managers_see_codes_and_days() throws Exception {
    var visit = elli.visit(elli.maija);
    assertThat(todo.page("", visit).rows())
        .extracting(TodoPage.Row::kind)
        .containsExactlyInAnyOrder(Duty.Kind.VERIFY, Duty.Kind.INFORM, Duty.Kind.NOTICE);
    assertThat(todo.page("", visit).rows()).extracting(TodoPage.Row::name).containsOnly("Elli");
    assertThat(get("/", elli.maija, Role.WORKER)).contains("To do", elli.code.shown(), "Tell by");

    var sanna = people.worker("Sanna Aalto", Role.MANAGER);
    var theirs = people.worker(Role.MANAGER);
    people.leads(theirs, elli.maija);
    assertThat(get("/reviews/duties", sanna, Role.MANAGER)).doesNotContain(elli.code.shown());
    people.leads(sanna, elli.maija);
    assertThat(get("/reviews/duties", sanna, Role.MANAGER))
        .contains(elli.code.shown(), "Tell by", "days left")
        .doesNotContain("Elli");
    assertThat(get("/duties", people.worker(Role.WORKER), Role.WORKER))
        .contains("There is nothing to do");
  }

  @Test
  void a_list_costs_the_same_however_long_it_is() throws Exception {
    get("/duties", elli.maija, Role.WORKER);
    assertThat(statements.during(() -> get("/duties", elli.maija, Role.WORKER)))
        .hasSizeLessThanOrEqualTo(6);
  }

  @Test
  void s07_the_night_finds_files_of_children_whose_guardian_does_not_know() throws Exception {
    var unaware = new OneFile(beans, "2016", false);
    night("ages", today);
    assertThat(kinds(unaware)).contains(Duty.Kind.UNAWARE);
    assertThat(kinds(elli)).doesNotContain(Duty.Kind.UNAWARE);
    unaware
        .post("/guardians/" + unaware.helmi + "/awareness", "by", "us", "how", "phone")
        .andExpect(status().isSeeOther());
    assertThat(kinds(unaware)).doesNotContain(Duty.Kind.UNAWARE);
  }

  @ParameterizedTest(name = "custody lost {0} days from now: found {1}")
  @CsvSource({"0, true", "1, false"})
  void s07_whoever_had_lost_custody_when_told_is_nobody_who_knows(int lost, boolean found) {
    var child = new OneFile(beans, "2016", true);
    child.writing(
        permit ->
            child
                .bean(Custodies.class)
                .add(
                    permit,
                    child.helmi,
                    1,
                    new HeldCustody(
                        Custody.JOINT,
                        null,
                        today.plusDays(lost),
                        Evidence.COURT_DECISION,
                        today,
                        child.maija)));
    night("ages", today);
    assertThat(kinds(child).contains(Duty.Kind.UNAWARE)).isEqualTo(found);
  }

  @Test
  void s07_the_night_waits_for_whoever_is_writing_down_that_a_guardian_knows() throws Exception {
    var child = new OneFile(beans, "2016", false);
    var night = new AtomicReference<CompletableFuture<Void>>();
    child.writing(
        permit -> {
          child
              .bean(Awarenesses.class)
              .add(
                  permit,
                  new Awareness(
                      child.helmi,
                      Awareness.How.PHONE,
                      Awareness.By.GUARDIAN,
                      null,
                      today,
                      child.maija));
          child.bean(Reckonings.class).aware(permit);
          night.set(CompletableFuture.runAsync(() -> night("ages", today)));
          await().until(() -> night.get().isDone() || waits());
          return null;
        });
    night.get().join();
    assertThat(kinds(child)).doesNotContain(Duty.Kind.UNAWARE);
  }

  @Test
  void a_birthday_that_cannot_be_read_is_told_and_the_others_are_found() {
    var child = new OneFile(beans, today.plusDays(1).minusYears(13).toString(), true);
    var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    var said = new ListAppender<ILoggingEvent>();
    said.start();
    root.addAppender(said);
    flipBirth();
    try {
      night("ages", today.plusDays(1));
    } finally {
      flipBirth();
      root.detachAppender(said);
    }
    assertThat(kinds(child)).contains(Duty.Kind.AT_13);
    assertThat(said.list)
        .extracting(ILoggingEvent::getFormattedMessage)
        .anyMatch(one -> one.contains("a birthday could not be read"));
  }

  @Test
  void k06_the_lists_of_13_and_18_come_30_days_before_and_no_night_before_that() throws Exception {
    var child = new OneFile(beans, today.plusDays(31).minusYears(13).toString(), true);
    var young = new OneFile(beans, today.plusDays(31).minusYears(18).toString(), true);
    night("ages", today);
    assertThat(kinds(child)).doesNotContain(Duty.Kind.AT_13);
    assertThat(kinds(young)).doesNotContain(Duty.Kind.AT_18);
    night("ages", today.plusDays(1));
    assertThat(kinds(child)).contains(Duty.Kind.AT_13);
    assertThat(kinds(young)).contains(Duty.Kind.AT_18);
  }

  @Test
  void a_file_from_before_there_was_a_list_gets_one_in_the_night_and_once() {
    var old = new OneFile(beans, "2005-05-05", true);
    assertThat(kinds(old)).as("written without the pages, as it was then").isEmpty();
    night("duties", today);
    assertThat(kinds(old))
        .containsExactlyInAnyOrder(
            Duty.Kind.VERIFY, Duty.Kind.INFORM, Duty.Kind.NOTICE, Duty.Kind.AT_18);
    assertThat(rules(old)).isEqualTo(Reckoning.RULES);
    db.sql("delete from customer.duty where subject_id = ?").param(subject(old)).update();
    night("duties", today.plusDays(1));
    assertThat(kinds(old))
        .as("what was made once is not made again")
        .doesNotContain(Duty.Kind.INFORM);
  }

  @Test
  void a_list_by_older_rules_is_made_anew_and_one_by_ours_is_left_alone() {
    db.sql("insert into customer.duty values (?, 'AT_13')").param(subject(elli)).update();
    night("duties", today);
    assertThat(kinds(elli)).contains(Duty.Kind.AT_13);
    db.sql("delete from customer.reckoning where subject_id = ?").param(subject(elli)).update();
    night("duties", today.plusDays(1));
    assertThat(kinds(elli)).doesNotContain(Duty.Kind.AT_13);
  }

  @Test
  void k06_a_birthday_comes_to_the_list_in_time_and_nobody_touches_the_file() {
    var young = new OneFile(beans, today.plusDays(40).minusYears(18).toString(), true);
    var child = new OneFile(beans, today.plusDays(40).minusYears(13).toString(), true);
    night("duties", today);
    for (int day = 8; day < 10; day++) {
      night("ages", today.plusDays(day));
      assertThat(kinds(young)).doesNotContain(Duty.Kind.AT_18);
      assertThat(kinds(child)).doesNotContain(Duty.Kind.AT_13);
    }
    night("ages", today.plusDays(10));
    assertThat(kinds(young)).contains(Duty.Kind.AT_18);
    assertThat(kinds(child)).contains(Duty.Kind.AT_13);
  }

  /** A night whose machine goes away once something is done. */
  private record BreaksOff(LocalDate day, Instant at, AtomicInteger done) implements Night {

    @Override
    public boolean stopped() {
      if (done.get() > 0) {
        throw new IllegalStateException("cut off");
      }
      return false;
    }

    @Override
    public void reached(int soFar) {
      done.set(soFar);
    }
  }

  private Night breaksOff(LocalDate day) {
    return new BreaksOff(day, clock.instant(), new AtomicInteger());
  }

  private boolean waits() {
    return owner
        .db()
        .sql("select exists (select from pg_locks where locktype = 'advisory' and not granted)")
        .query(Boolean.class)
        .single();
  }

  private void flipBirth() {
    owner
        .db()
        .sql(
            """
            update customer.datum set sealed = set_byte(sealed, 20, get_byte(sealed, 20) # 1)
            where subject_id = ? and field = 'birth'
            """)
        .param(subject(elli))
        .update();
  }

  private int data(String field) {
    return db.sql("select count(*) from customer.datum where subject_id = ? and field = ?")
        .params(subject(elli), field)
        .query(Integer.class)
        .single();
  }

  private String found(String sought) throws Exception {
    return OneFile.text(
        http.perform(
            People.as(
                elli.maija, Role.WORKER, MockMvcRequestBuilders.post("/find").param("q", sought))));
  }

  private void school(String field, String value, int version) throws Exception {
    elli.post(
            "/data/" + field,
            "value",
            value,
            "source",
            "professional",
            "organisation",
            "Puolala school",
            "version",
            "" + version)
        .andExpect(status().isSeeOther());
  }

  /** Through the nightly work itself, in the night of that day. */
  private void night(String job, LocalDate day) {
    new RealNight(beans, "customer.night." + job).of(day);
  }

  private LocalDate due(Duty.Kind kind) {
    return elli.in(duties::of).stream()
        .filter(duty -> duty.kind() == kind && duty.field() == Field.EMAIL)
        .findFirst()
        .orElseThrow()
        .day();
  }

  private List<Duty.Kind> kinds(OneFile file) {
    return file.in(duties::of).stream().map(Duty::kind).toList();
  }

  private int rules(OneFile file) {
    return db.sql("select rules from customer.reckoning where subject_id = ?")
        .param(subject(file))
        .query(Integer.class)
        .single();
  }

  private static UUID subject(OneFile file) {
    return file.in(permit -> permit.subject().value());
  }

  private String get(String path, WorkerId who, Role role) throws Exception {
    return OneFile.text(
        http.perform(People.as(who, role, MockMvcRequestBuilders.get(path)))
            .andExpect(status().isOk()));
  }
}
