package fi.tallessa.breach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.tallessa.MovableClock;
import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.document.Printed;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.TypedTime;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Issue 8, point 11: a breach, the hours there are, and whom it was told (GDPR Art. 33, 34). */
@RegisterTest
class BreachTest {

  private static final String HAPPENED = "A letter of Wednesday lay in the wrong letter box";

  @Autowired Owner owner;
  @Autowired JdbcClient db;
  @Autowired People people;
  @Autowired MockMvc web;
  @Autowired MovableClock clock;

  private WorkerId sanna;
  private WorkerId daavid;

  @BeforeEach
  void cast() {
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    daavid = people.worker("Daavid Holm", Role.DATA_PROTECTION);
  }

  @AfterEach
  void back() {
    clock.setBack();
  }

  @Test
  void art33_since_when_it_was_known_is_changed_by_nobody() throws Exception {
    var id = id(begin(Duration.ofHours(5)));
    var move = "update breach.breach set aware_at = aware_at + interval '1 day' where id = ?";
    assertThatThrownBy(() -> db.sql(move).param(id).update())
        .as("the register itself has no right to")
        .rootCause()
        .hasMessageContaining("permission denied");
    assertThatThrownBy(() -> owner.db().sql(move).param(id).update())
        .as("nor who owns the table")
        .rootCause()
        .hasMessageContaining("stays as it is");
    for (var table : new String[] {"breach.step where breach_id", "breach.breach where id"}) {
      assertThatThrownBy(() -> owner.db().sql("delete from " + table + " = ?").param(id).update())
          .rootCause()
          .hasMessageContaining("stays as it is");
    }
    assertThat(page(sanna, Role.MANAGER, address(id) + "/information"))
        .as("no form asks for it again")
        .doesNotContain("name=\"day\"", "name=\"time\"");
  }

  @Test
  void art33_the_hours_are_told_until_it_is_decided_and_to_whom_they_matter() throws Exception {
    var at = begin(Duration.ofHours(5));
    assertThat(page(sanna, Role.MANAGER, at)).contains("66 hours left", "Sanna Aalto");
    for (var who : Map.of(sanna, Role.MANAGER, daavid, Role.DATA_PROTECTION).entrySet()) {
      assertThat(page(who.getKey(), who.getValue(), "/reviews/breaches")).contains(at);
    }
    clock.move(Duration.ofHours(65));
    assertThat(page(daavid, Role.DATA_PROTECTION, at)).contains("1 hour left");
    clock.move(Duration.ofHours(10));
    assertThat(page(daavid, Role.DATA_PROTECTION, at)).contains("8 hours late");
    clock.setBack();
    assertThat(send(daavid, Role.DATA_PROTECTION, at + "/report", kept()).getStatus())
        .isEqualTo(303);
    assertThat(page(sanna, Role.MANAGER, at))
        .contains("Not told, no risk", "The letter came back unopened", "Daavid Holm")
        .doesNotContain("hours left");
  }

  @Test
  void art33_it_is_on_the_first_page_of_who_answers_for_it_until_all_is_decided() throws Exception {
    var at = begin(Duration.ofDays(900));
    assertThat(page(sanna, Role.MANAGER, "/")).contains(at);
    assertThat(page(daavid, Role.DATA_PROTECTION, "/")).contains(at);
    var maija = people.worker("Maija Lehto", Role.WORKER);
    assertThat(page(maija, Role.WORKER, "/")).doesNotContain(at);
    send(sanna, Role.MANAGER, at + "/report", kept());
    assertThat(page(sanna, Role.MANAGER, "/")).as("the people are left").contains(at);
    send(
        sanna,
        Role.MANAGER,
        at + "/people",
        Map.of("what", "unreadable", "words", "The disk was sealed", "version", "2"));
    assertThat(page(sanna, Role.MANAGER, "/")).doesNotContain(at);
    assertThat(page(sanna, Role.MANAGER, at)).contains("Nobody can read what got out");
  }

  @Test
  void art33_whoever_is_late_says_why_and_not_telling_has_its_reason() throws Exception {
    var at = begin(Duration.ofHours(80));
    var told = told(Duration.ofHours(1));
    var unexplained = send(sanna, Role.MANAGER, at + "/report", told);
    assertThat(unexplained.getStatus()).isEqualTo(422);
    assertThat(unexplained.getContentAsString(StandardCharsets.UTF_8))
        .contains("late-problem", "Case 1234 of the ombudsman");
    var silent = send(sanna, Role.MANAGER, at + "/report", Map.of("what", "kept", "version", "1"));
    assertThat(silent.getStatus()).isEqualTo(422);
    told.put("late", "It lay unread over a holiday");
    assertThat(send(sanna, Role.MANAGER, at + "/report", told).getStatus()).isEqualTo(303);
    assertThat(page(sanna, Role.MANAGER, at)).contains("Told late", "It lay unread over a holiday");
    var kept = new HashMap<>(kept());
    kept.put("version", "2");
    assertThat(send(sanna, Role.MANAGER, at + "/report", kept).getContentAsString())
        .as("what was told is not taken back")
        .contains("what-problem");
  }

  @Test
  void art33_it_is_told_after_it_was_known_and_not_in_the_time_to_come() throws Exception {
    var at = begin(Duration.ofHours(5));
    for (var hours : new int[] {9, -3}) {
      var sent = told(Duration.ofHours(hours));
      assertThat(send(sanna, Role.MANAGER, at + "/report", sent).getStatus()).isEqualTo(422);
    }
    var tomorrow = begun(Duration.ofHours(-30));
    assertThat(send(sanna, Role.MANAGER, "/reviews/breaches/new", tomorrow).getStatus())
        .isEqualTo(422);
  }

  @Test
  void art33_more_is_told_in_phases_and_what_was_known_before_stays() throws Exception {
    var at = begin(Duration.ofHours(5));
    assertThat(page(sanna, Role.MANAGER, at)).contains("Not known yet");
    send(sanna, Role.MANAGER, at + "/report", told(Duration.ofHours(1)));
    var more = new HashMap<>(Map.of("happened", "It was two letters", "version", "2"));
    more.put("whom", "Two families");
    assertThat(send(daavid, Role.DATA_PROTECTION, at + "/information", more).getStatus())
        .isEqualTo(303);
    assertThat(page(sanna, Role.MANAGER, at))
        .contains(HAPPENED, "It was two letters", "Two families")
        .contains("More is known since the ombudsman was told");
    more.put("whom", "Three families");
    var overtaken = send(daavid, Role.DATA_PROTECTION, at + "/information", more);
    assertThat(overtaken.getStatus()).as("filled before the last one came").isEqualTo(422);
    assertThat(overtaken.getContentAsString()).contains("Three families");
  }

  @Test
  void art34_the_people_are_not_told_only_on_a_ground_of_the_law() throws Exception {
    var at = begin(Duration.ofHours(5));
    for (var none : new String[] {"", "other", "NO_HIGH_RISK"}) {
      var sent = Map.of("what", none, "words", "We would rather not", "version", "1");
      assertThat(send(sanna, Role.MANAGER, at + "/people", sent).getStatus()).isEqualTo(422);
    }
    var early = new HashMap<>(moment(Duration.ofHours(40)));
    early.remove("time");
    early.putAll(Map.of("what", "told", "words", "Both families, by phone", "version", "1"));
    assertThat(send(sanna, Role.MANAGER, at + "/people", early).getStatus())
        .as("before anybody knew of it")
        .isEqualTo(422);
    var told = Map.of("what", "told", "words", "Both families, by phone", "version", "1");
    assertThat(send(sanna, Role.MANAGER, at + "/people", told).getStatus()).isEqualTo(303);
    assertThat(page(sanna, Role.MANAGER, at)).contains("Both families, by phone");
  }

  @Test
  void art34_s47_a_letter_to_the_people_is_theirs_to_read_and_names_nobody() throws Exception {
    var at = begin(Duration.ofHours(5));
    var boxes = new HashMap<>(Map.of("language", "fi", "voice", "child", "version", "1"));
    boxes.putAll(Map.of("happened", "Kirje meni väärään kotiin", "means", "Joku voi tietää"));
    boxes.put("done", "Haimme kirjeen");
    assertThat(send(sanna, Role.MANAGER, at + "/letter", boxes).getStatus()).isEqualTo(422);
    boxes.put("you", "Ei mitään");
    assertThat(send(sanna, Role.MANAGER, at + "/letter", boxes).getStatus()).isEqualTo(303);
    var pdf = at + "/letters/2/letter.pdf";
    assertThat(page(sanna, Role.MANAGER, at)).contains(pdf);
    var answer = get(daavid, Role.DATA_PROTECTION, pdf);
    assertThat(new Printed(answer.getContentAsByteArray()).text())
        .contains("Kirje sinulle", "Kirje meni väärään kotiin", "et ole tehnyt mitään väärää")
        .contains("tietosuoja.fi", "tuomioistuin")
        .doesNotContain("Sanna", "Aalto");
    assertThat(answer.getHeader("Content-Disposition")).doesNotContain("Elli");
    assertThat(get(sanna, Role.MANAGER, at + "/letters/1/letter.pdf").getStatus()).isEqualTo(404);
  }

  @Test
  void art33_a_form_sent_twice_is_one_and_other_words_come_back() throws Exception {
    var boxes = begun(Duration.ofHours(5));
    var first = send(sanna, Role.MANAGER, "/reviews/breaches/new", boxes).getRedirectedUrl();
    assertThat(send(sanna, Role.MANAGER, "/reviews/breaches/new", boxes).getRedirectedUrl())
        .isEqualTo(first);
    boxes.put("happened", "Something else");
    var other = send(sanna, Role.MANAGER, "/reviews/breaches/new", boxes);
    assertThat(other.getStatus()).isEqualTo(422);
    assertThat(other.getContentAsString())
        .contains("Something else")
        .doesNotContain(boxes.get("once"));
  }

  @Test
  void s32_what_is_said_of_it_is_sealed() throws Exception {
    var id = id(begin(Duration.ofHours(5)));
    var rows =
        owner
            .db()
            .sql(
                """
                select encode(sealed, 'escape') || to_json(step)::text from breach.step step
                where breach_id = ?
                """)
            .param(id)
            .query(String.class)
            .list();
    assertThat(rows).hasSize(1).noneMatch(row -> row.contains("Wednesday"));
  }

  @Test
  void s25_a_worker_reads_none_of_it() throws Exception {
    var at = begin(Duration.ofHours(5));
    var maija = people.worker("Maija Lehto", Role.WORKER);
    for (var path : new String[] {"/reviews/breaches", "/reviews/breaches/new", at}) {
      assertThat(get(maija, Role.WORKER, path).getStatus()).as(path).isEqualTo(403);
    }
    assertThat(get(sanna, Role.MANAGER, address(UUID.randomUUID())).getStatus()).isEqualTo(404);
  }

  private String begin(Duration ago) throws Exception {
    return send(sanna, Role.MANAGER, "/reviews/breaches/new", begun(ago)).getRedirectedUrl();
  }

  private Map<String, String> begun(Duration ago) {
    var boxes = new HashMap<>(moment(ago));
    boxes.put("once", UUID.randomUUID().toString());
    boxes.put("happened", HAPPENED);
    return boxes;
  }

  private Map<String, String> told(Duration ago) {
    var boxes = new HashMap<>(moment(ago));
    boxes.putAll(Map.of("what", "told", "words", "Case 1234 of the ombudsman", "version", "1"));
    return boxes;
  }

  private static Map<String, String> kept() {
    return Map.of("what", "kept", "words", "The letter came back unopened", "version", "1");
  }

  /** As it is typed to the minute, which began up to a minute before. */
  private Map<String, String> moment(Duration ago) {
    Instant then = people.visit(sanna).when().minus(ago).truncatedTo(ChronoUnit.MINUTES);
    var local = then.atZone(Visit.ZONE);
    return Map.of(
        "day", TypedDay.typed(local.toLocalDate()),
        "time", TypedTime.shown(local.toLocalTime(), "fi"));
  }

  private static String address(UUID id) {
    return "/reviews/breaches/" + id;
  }

  private static UUID id(String address) {
    return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
  }

  private String page(WorkerId who, Role role, String path) throws Exception {
    return get(who, role, path).getContentAsString(StandardCharsets.UTF_8);
  }

  private MockHttpServletResponse get(WorkerId who, Role role, String path) throws Exception {
    return web.perform(People.as(who, role, MockMvcRequestBuilders.get(path)))
        .andReturn()
        .getResponse();
  }

  private MockHttpServletResponse send(
      WorkerId who, Role role, String path, Map<String, String> boxes) throws Exception {
    var request = MockMvcRequestBuilders.post(path);
    boxes.forEach(request::param);
    return web.perform(People.as(who, role, request)).andReturn().getResponse();
  }
}
