package fi.tallessa.access.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.tallessa.MovableClock;
import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.People.Enrolled;
import fi.tallessa.RegisterTest;
import fi.tallessa.access.Closures;
import fi.tallessa.access.Doors;
import fi.tallessa.access.Sudden;
import fi.tallessa.access.intern.Student;
import fi.tallessa.customer.ContactBoxes;
import fi.tallessa.customer.Customers;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.search.Directory;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Browser;
import fi.tallessa.staff.proof.Totp;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Issue 9, point 5: a worker who is not designated opens a file in an emergency (S25). */
@RegisterTest
class EmergencyTest {

  private static final String WHY = "Her worker is ill and she is at the door";
  private static final String NOTHING = "Nothing was opened";

  @Autowired ApplicationContext beans;
  @Autowired People people;
  @Autowired MovableClock clock;
  @Autowired Owner owner;
  @Autowired Doors doors;

  private WorkerId sanna;
  private Enrolled eero;
  private OneFile elli;

  @BeforeEach
  void cast() {
    clock.move(clock.toTen());
    elli = new OneFile(beans);
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    people.leads(sanna, elli.maija);
    eero = people.enrolled("Eero Salo", Role.WORKER);
  }

  @AfterEach
  void backToNow() {
    clock.setBack();
  }

  @Test
  void s25_a_reason_and_a_one_time_code_open_the_file_for_four_hours_and_then_not()
      throws Exception {
    assertThat(status(eeros(""))).isEqualTo(404);
    assertThat(knock(signedIn(eero), elli.code.shown()).getRedirectedUrl())
        .isEqualTo(elli.address(""));
    assertThat(OneFile.text(eeros("")))
        .contains("Elli Rantala", OneFile.SAFE_WAY, "You opened this file in an emergency")
        .doesNotContain("/consents");
    clock.move(Duration.ofHours(4).minusMinutes(1));
    assertThat(status(eeros(""))).isEqualTo(200);
    clock.move(Duration.ofMinutes(1));
    assertThat(status(eeros(""))).isEqualTo(404);
  }

  @Test
  void s25_it_opens_what_a_day_needs_and_neither_health_nor_consents_nor_who_has_looked()
      throws Exception {
    Sudden.in(elli, eero.worker());
    for (var open : new String[] {"", "/before", "/contacts/new"}) {
      assertThat(status(eeros(open))).as(open).isEqualTo(200);
    }
    for (var shut :
        new String[] {
          "/health",
          "/consents",
          "/looks",
          "/who",
          "/family",
          "/data/phone",
          "/print",
          "/protection"
        }) {
      assertThat(status(eeros(shut))).as(shut).isIn(403, 404);
    }
    assertThat(
            status(
                elli.postAs(
                    eero.worker(), "/contacts/new", ContactBoxes.of("text", "", "next", "Call"))))
        .as("what happened is written down")
        .isEqualTo(303);
    assertThat(
            status(
                elli.postAs(
                    eero.worker(), "/data/phone", "value", "040 555 0101", "source", "customer")))
        .isEqualTo(403);
  }

  @Test
  void s25_without_a_reason_a_kind_or_the_right_code_it_stays_shut_and_the_words_stay()
      throws Exception {
    var desk = signedIn(eero);
    assertThat(
            text(desk.submit("/emergency", "code", elli.code.shown(), "reason", "ok", "proof", "")))
        .contains("at least 5", "kind-problem", "ok</textarea>", elli.code.shown());
    assertThat(text(desk.submit("/emergency", "name", "Elli Rantala", "reason", WHY)))
        .contains("born-problem", WHY);
    assertThat(text(desk.submit("/emergency", "reason", WHY))).contains("Write the code, or");
    var wrong = knock(desk, elli.code.shown(), "000000");
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(text(wrong)).contains(WHY).doesNotContain("000000");
    assertThat(status(eeros(""))).isEqualTo(404);
    assertThat(rows(elli)).isZero();
    assertThat(knock(desk, elli.code.shown()).getStatus()).as("no code was used up").isEqualTo(303);
  }

  @Test
  void d09_by_the_whole_name_and_birth_it_opens_who_is_meant_and_of_two_nobody() throws Exception {
    beans.getBean(Directory.class).awaitBuilt(30);
    var name = "Zaida " + letters();
    var one = beans.getBean(Customers.class);
    var zaida = one.register(elli.maija, Map.of(Field.NAME, name, Field.BIRTH, "2014"));
    var desk = signedIn(eero);
    assertThat(named(desk, name.substring(0, 8), "2014").getStatus()).isEqualTo(422);
    assertThat(named(desk, name, "2013").getStatus()).isEqualTo(422);
    assertThat(named(desk, name, "14.3.2014").getRedirectedUrl())
        .isEqualTo("/customers/" + zaida.code().shown());
    one.register(elli.maija, Map.of(Field.NAME, name, Field.BIRTH, "2014"));
    assertThat(text(named(desk, name, "2014"))).contains(NOTHING);
  }

  @Test
  void d09_of_two_days_in_one_year_the_other_is_somebody_else() throws Exception {
    beans.getBean(Directory.class).awaitBuilt(30);
    var name = "Zaida " + letters();
    var one = beans.getBean(Customers.class);
    one.register(elli.maija, Map.of(Field.NAME, name, Field.BIRTH, "2014-09-03"));
    var desk = signedIn(eero);
    assertThat(text(named(desk, name, "14.2.2014"))).contains(NOTHING);
    var meant = one.register(elli.maija, Map.of(Field.NAME, name, Field.BIRTH, "2014-02-14"));
    assertThat(named(desk, name, "14.2.2014").getRedirectedUrl())
        .isEqualTo("/customers/" + meant.code().shown());
  }

  /**
   * Barred (K15), only stored (GDPR Art. 18), waiting for a guardian (S7), asleep (D20), nobody.
   */
  @Test
  void d28_whoever_may_not_be_opened_so_and_nobody_are_one_answer_and_after_five_the_door_is_shut()
      throws Exception {
    elli.bar(eero.worker());
    var frozen = new OneFile(beans, elli.maija);
    frozen.freeze();
    var closed = new OneFile(beans, elli.maija);
    closed.writing(
        permit -> {
          beans.getBean(Closures.class).begin(permit);
          return null;
        });
    var asleep = new OneFile(beans, elli.maija);
    owner
        .db()
        .sql(
            """
            insert into access.dormancy (subject_id, id, from_at)
            select subject_id, gen_random_uuid(), now() from access.file where code = ?
            """)
        .param(asleep.code.value())
        .update();
    var desk = signedIn(eero);
    var nobody = doors.unknown().shown();
    var answer = answered(desk, nobody);
    assertThat(answer).contains(NOTHING);
    for (var file : new OneFile[] {elli, frozen, closed, asleep}) {
      assertThat(answered(desk, file.code.shown())).isEqualTo(answer);
      assertThat(rows(file)).isZero();
      assertThat(file.lines("access.emergency.open")).as("the try is in the log").isEqualTo(1);
    }
    var onni = new OneFile(beans, elli.maija);
    assertThat(text(knock(desk, onni.code.shown()))).contains("too many tries");
    assertThat(onni.lines("access.emergency.open")).as("nobody was looked for").isZero();
    clock.move(Duration.ofDays(1));
    assertThat(knock(signedIn(eero), onni.code.shown()).getStatus()).isEqualTo(303);
  }

  @Test
  void s25_of_three_files_that_are_open_at_once_there_is_no_fourth() throws Exception {
    for (int time = 0; time < 3; time++) {
      Sudden.in(new OneFile(beans, elli.maija), eero.worker());
    }
    assertThat(text(knock(signedIn(eero), elli.code.shown()))).contains("several files open");
    assertThat(rows(elli)).isZero();
  }

  /** As when several answers of a passkey were collected first and are sent at once. */
  @Test
  void s25_whether_it_is_shut_is_asked_again_by_who_opens() {
    for (int time = 0; time < 3; time++) {
      Sudden.in(new OneFile(beans, elli.maija), eero.worker());
    }
    assertThatThrownBy(() -> Sudden.in(elli, eero.worker()))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("NOT_YOURS_TO_DO");
    assertThat(rows(elli)).isZero();
  }

  @Test
  void s25_tries_at_the_shut_door_keep_it_shut_no_longer() throws Exception {
    for (int time = 0; time < 3; time++) {
      Sudden.in(new OneFile(beans, elli.maija), eero.worker());
    }
    var desk = signedIn(eero);
    for (int time = 0; time < 5; time++) {
      assertThat(text(knock(desk, elli.code.shown()))).contains("several files open");
    }
    clock.move(Duration.ofHours(4));
    assertThat(knock(signedIn(eero), elli.code.shown()).getStatus()).as("closed").isEqualTo(303);
  }

  @Test
  void s25_after_five_misses_it_is_shut_for_a_day_from_the_last_of_them() throws Exception {
    var desk = signedIn(eero);
    for (int time = 0; time < 5; time++) {
      assertThat(text(knock(desk, doors.unknown().shown()))).contains(NOTHING);
    }
    clock.move(Duration.ofHours(23));
    assertThat(text(knock(signedIn(eero), elli.code.shown()))).contains("too many tries");
    clock.move(Duration.ofHours(1));
    assertThat(knock(signedIn(eero), elli.code.shown()).getStatus()).isEqualTo(303);
  }

  @Test
  void s25_it_ends_at_once_with_a_conflict_and_with_a_restriction() throws Exception {
    Sudden.in(elli, eero.worker());
    elli.freeze();
    assertThat(status(eeros(""))).isEqualTo(423);
    var onni = new OneFile(beans, elli.maija);
    Sudden.in(onni, eero.worker());
    onni.bar(eero.worker());
    assertThat(status(onni.getAs(eero.worker(), Role.WORKER, ""))).isEqualTo(404);
  }

  @Test
  void s25_what_was_judged_wrong_closes_at_once_and_does_not_open_so_again() throws Exception {
    var id = Sudden.in(elli, eero.worker());
    assertThat(status(eeros(""))).isEqualTo(200);
    judge(id, "outcome", "breach", "reason", "He only wanted to look");
    assertThat(status(eeros(""))).isEqualTo(404);
    assertThat(page(eero.worker(), Role.WORKER, "/")).doesNotContain(elli.code.shown());
    assertThat(judging(id)).contains("It was open until");
    assertThat(text(knock(signedIn(eero), elli.code.shown()))).contains(NOTHING);
    assertThat(rows(elli)).isEqualTo(1);
  }

  @Test
  void s25_what_was_judged_right_stays_open_for_its_hours() throws Exception {
    judge(Sudden.in(elli, eero.worker()), "outcome", "accepted");
    assertThat(status(eeros(""))).isEqualTo(200);
  }

  @Test
  void k08_a_protected_address_stays_masked_and_cannot_be_seen() throws Exception {
    assertThat(
            status(
                elli.post(
                    "/data/address", "value", "Puistokatu 4", "source", "mother", "version", "0")))
        .isEqualTo(303);
    elli.protect(null);
    Sudden.in(elli, eero.worker());
    assertThat(OneFile.text(eeros(""))).contains("Elli Rantala").doesNotContain("Puistokatu");
    assertThat(status(eeros("/protection/unmasking"))).isEqualTo(403);
    assertThat(eeros("/protection/address").andReturn().getResponse().getRedirectedUrl())
        .endsWith("/protection/unmasking");
  }

  @Test
  void s25_neither_a_student_nor_any_other_role_opens_a_file_so() throws Exception {
    var aada = people.enrolled("Aada Salo", Role.WORKER);
    Student.of(new OneFile(beans), aada.worker(), elli.maija);
    var desk = signedIn(aada);
    assertThat(text(desk.open("/emergency"))).contains("A student in practice opens no file");
    assertThat(knock(desk, elli.code.shown(), aada.code(clock.instant())).getStatus())
        .isEqualTo(403);
    for (var role : Role.values()) {
      if (role != Role.WORKER) {
        assertThat(page(people.worker(role), role, "/emergency"))
            .as(role.name())
            .doesNotContain("action=\"/emergency\"");
      }
    }
  }

  @Test
  void s25_the_line_manager_is_told_on_their_first_page_at_once_and_reads_no_name()
      throws Exception {
    var heli = people.worker("Heli Koski", Role.MANAGER);
    var lead = people.worker("Lauri Laine", Role.MANAGER);
    people.leads(lead, eero.worker());
    var kalle = people.worker("Kalle Koski", Role.WORKER);
    people.leads(heli, kalle);
    var id = Sudden.in(elli, eero.worker());
    assertThat(page(sanna, "/")).contains("/reviews/emergencies");
    assertThat(page(sanna, "/reviews/emergencies"))
        .contains(elli.code.shown(), "Eero Salo", "to be judged by")
        .doesNotContain("Elli", "Rantala");
    assertThat(page(lead, "/reviews/emergencies"))
        .as("who leads the worker, and not the customer's")
        .contains("Eero Salo", "You do not judge this")
        .doesNotContain(elli.code.shown());
    assertThat(page(heli, "/reviews/emergencies"))
        .as("somebody else's manager")
        .doesNotContain(elli.code.shown());
    assertThat(status(managers(heli, "/emergencies/" + id))).isEqualTo(404);
    clock.move(Duration.ofDays(3));
    assertThat(judging(id)).doesNotContain("Was to be judged");
    clock.move(Duration.ofDays(1));
    assertThat(judging(id)).contains("Was to be judged");
    assertThat(page(sanna, "/")).contains("mk block");
  }

  @Test
  void s25_it_is_judged_once_and_never_by_who_opened_it() throws Exception {
    var id = Sudden.in(elli, eero.worker());
    assertThat(judging(id)).contains(Sudden.WHY, "Eero Salo").doesNotContain("Elli");
    assertThat(status(judge(id, "outcome", ""))).isEqualTo(422);
    assertThat(judge(id, "outcome", "accepted").andReturn().getResponse().getRedirectedUrl())
        .isEqualTo("/reviews/emergencies");
    judge(id, "outcome", "breach", "reason", "It was none");
    assertThat(outcome(id)).isEqualTo("ACCEPTED");
    assertThat(breaches(id)).isZero();
    assertThat(page(sanna, "/reviews/emergencies")).doesNotContain(elli.code.shown());

    var own = Sudden.in(elli, sanna);
    assertThat(judging(own)).contains("Somebody else judges it");
    judge(own, "outcome", "accepted");
    assertThat(outcome(own)).isNull();
    assertThat(page(sanna, "/reviews/emergencies")).as("it is seen").contains(elli.code.shown());
  }

  /** A line manager who only works with the customer answers for nothing there. */
  @Test
  void s25_a_manager_who_is_designated_and_does_not_answer_for_the_file_judges_nothing()
      throws Exception {
    var heli = people.worker("Heli Koski", Role.MANAGER);
    elli.designate(heli);
    var id = Sudden.in(elli, eero.worker());
    assertThat(status(managers(heli, ""))).isEqualTo(200);
    assertThat(status(managers(heli, "/emergencies/" + id))).isEqualTo(403);
    elli.post(People.by(heli, Role.MANAGER), "/emergencies/" + id, "outcome", "accepted");
    assertThat(outcome(id)).isNull();
  }

  @Test
  void gdpr_33_what_was_no_emergency_begins_a_breach_that_was_known_then() throws Exception {
    var id = Sudden.in(elli, eero.worker());
    assertThat(status(judge(id, "outcome", "breach"))).as("without words").isEqualTo(422);
    var now = clock.instant();
    var onwards =
        judge(id, "outcome", "breach", "reason", "He only wanted to look")
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    assertThat(onwards).isEqualTo("/reviews/breaches/" + id);
    assertThat(page(sanna, onwards)).contains("He only wanted to look", elli.code.shown());
    assertThat(outcome(id)).isEqualTo("BREACH");
    assertThat(
            owner
                .db()
                .sql("select aware_at from breach.breach where id = ?")
                .param(id)
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .single())
        .isBetween(now.minusSeconds(1), clock.instant());
  }

  @Test
  void s25_who_has_looked_tells_of_it_with_the_reason() throws Exception {
    knock(signedIn(eero), elli.code.shown());
    eeros("");
    assertThat(elli.body("/looks"))
        .contains("Eero Salo", "opened the file in an emergency and said why", WHY)
        .contains("Was not designated; opened the file in an emergency");
    assertThat(page(eero.worker(), Role.WORKER, "/"))
        .contains("open to you until", elli.code.shown(), "href=\"/emergency\"");
  }

  private Browser signedIn(Enrolled who) throws Exception {
    clock.move(Totp.STEP);
    var address = "10.8." + (int) (Math.random() * 250) + "." + (int) (Math.random() * 250);
    return new Browser(beans.getBean(MockMvc.class), clock, address).signIn(who);
  }

  private MockHttpServletResponse knock(Browser desk, String code) throws Exception {
    clock.move(Totp.STEP);
    return knock(desk, code, eero.code(clock.instant()));
  }

  private static MockHttpServletResponse knock(Browser desk, String code, String proof)
      throws Exception {
    return desk.submit("/emergency", "code", code, "kind", "waits", "reason", WHY, "proof", proof);
  }

  private MockHttpServletResponse named(Browser desk, String name, String born) throws Exception {
    clock.move(Totp.STEP);
    var proof = eero.code(clock.instant());
    return desk.submit(
        "/emergency", "name", name, "born", born, "kind", "danger", "reason", WHY, "proof", proof);
  }

  /** The page it comes back as, without what differs each time. */
  private String answered(Browser desk, String code) throws Exception {
    return text(knock(desk, code))
        .replaceAll("(name=\"_csrf\" value=)\"[^\"]*\"", "$1")
        .replaceAll("data-(left|quiet|whole|ends)=\"[^\"]*\"", "")
        .replace(code, "CODE");
  }

  private ResultActions eeros(String path) throws Exception {
    return elli.getAs(eero.worker(), Role.WORKER, path);
  }

  private ResultActions managers(WorkerId who, String path) throws Exception {
    return elli.getAs(who, Role.MANAGER, path);
  }

  private String judging(UUID id) throws Exception {
    return OneFile.text(managers(sanna, "/emergencies/" + id));
  }

  private ResultActions judge(UUID id, String... boxes) throws Exception {
    return elli.post(People.by(sanna, Role.MANAGER), "/emergencies/" + id, boxes);
  }

  private String page(WorkerId manager, String path) throws Exception {
    return page(manager, Role.MANAGER, path);
  }

  private String page(WorkerId who, Role role, String path) throws Exception {
    return beans
        .getBean(MockMvc.class)
        .perform(People.as(who, role, MockMvcRequestBuilders.get(path)))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private String outcome(UUID id) {
    return owner
        .db()
        .sql("select outcome from access.emergency where id = ?")
        .param(id)
        .query((row, n) -> row.getString(1))
        .list()
        .getFirst();
  }

  private long breaches(UUID id) {
    return owner
        .db()
        .sql("select count(*) from breach.breach where id = ?")
        .param(id)
        .query(Long.class)
        .single();
  }

  private long rows(OneFile file) {
    return owner
        .db()
        .sql(
            "select count(*) from access.emergency join access.file using (subject_id) where code = ?")
        .param(file.code.value())
        .query(Long.class)
        .single();
  }

  private static String letters() {
    return "Q" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
  }

  private static int status(ResultActions answer) {
    return answer.andReturn().getResponse().getStatus();
  }

  private static String text(MockHttpServletResponse response) throws Exception {
    return response.getContentAsString(StandardCharsets.UTF_8);
  }
}
