package fi.tallessa.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.access.Closures;
import fi.tallessa.customer.OneFile;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/**
 * Issue 5, point 8: a child-protection report is a record of its own where there is no customer
 * file, or one that may not be opened (D17, K7).
 */
@RegisterTest
class OwnReportTest {

  @Autowired ApplicationContext beans;
  @Autowired People people;
  @Autowired Owner owner;
  @Autowired MockMvc web;
  @Autowired OwnReporting reporting;
  WorkerId maija;
  WorkerId sanna;

  @BeforeEach
  void cast() {
    maija = people.worker("Maija Lehto", Role.WORKER);
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    people.leads(sanna, maija);
  }

  @Test
  void d17_a_report_about_a_child_without_a_file_is_a_record_and_opens_no_file() throws Exception {
    long files = count("access.file");
    var at = OwnReported.by(beans, maija);
    assertThat(body(maija, Role.WORKER, at))
        .contains("Child Welfare Act 417/2007, section 25", "Onni, 9, from the park on Fridays")
        .contains(Telling.WORRY, "Telling would not be safe", "Maija Lehto", "Social services, ")
        .contains("Without them", "Erased on");
    assertThat(count("access.file")).isEqualTo(files);
    assertThat(body(maija, Role.WORKER, "/reports")).contains(at, "No receipt yet");
  }

  @Test
  void k7_s07_from_a_closed_and_from_a_frozen_file_it_is_one_press_away() throws Exception {
    var closed = new OneFile(beans, maija);
    closed.writing(
        permit -> {
          beans.getBean(Closures.class).begin(permit);
          return true;
        });
    assertThat(closed.body("")).contains("href=\"/reports/new\"");
    var frozen = new OneFile(beans, maija);
    frozen.freeze();
    assertThat(frozen.body("")).contains("href=\"/reports/new\"");
    assertThat(body(maija, Role.WORKER, "/customers/new/unsafe"))
        .contains("href=\"/reports/new\"", "href=\"/reports\"");
  }

  @Test
  void s25_who_wrote_it_and_who_leads_them_open_it_and_nobody_else_learns_of_it() throws Exception {
    var at = OwnReported.by(beans, maija);
    assertThat(get(sanna, Role.MANAGER, at).getStatus()).isEqualTo(200);
    assertThat(body(sanna, Role.MANAGER, "/reports")).contains(at, "Maija Lehto");
    var petri = people.worker("Petri Niemi", Role.WORKER);
    var other = people.worker("Outi", Role.MANAGER);
    for (var one : Map.of(petri, Role.WORKER, other, Role.MANAGER).entrySet()) {
      var refused = get(one.getKey(), one.getValue(), at);
      assertThat(refused.getStatus()).isEqualTo(404);
      var never = get(one.getKey(), one.getValue(), "/reports/" + UUID.randomUUID());
      assertThat(refused.getContentAsString()).hasSameSizeAs(never.getContentAsString());
      assertThat(body(one.getKey(), one.getValue(), "/reports")).doesNotContain(at);
      var receipt = OwnReported.send(beans, one.getKey(), at + "/receipt", Map.of());
      assertThat(receipt.getStatus()).isEqualTo(404);
    }
    assertThat(lines("disclosure.own.read", at)).as("two pages, one for each try").isEqualTo(5);
  }

  @Test
  void s29_sent_twice_is_one_and_that_it_has_arrived_is_written_once() throws Exception {
    var boxes = Telling.ownReport();
    var first = OwnReported.send(beans, maija, "/reports/new", boxes).getRedirectedUrl();
    assertThat(OwnReported.send(beans, maija, "/reports/new", boxes).getRedirectedUrl())
        .isEqualTo(first);
    boxes.put("worry", Telling.WORRY + ", and there was a bruise");
    var more = OwnReported.send(beans, maija, "/reports/new", boxes);
    assertThat(more.getStatus()).as("other words come back").isEqualTo(422);
    assertThat(more.getContentAsString(StandardCharsets.UTF_8))
        .contains("there was a bruise", "has been sent already")
        .doesNotContain(boxes.get("once"));
    for (int press = 0; press < 2; press++) {
      OwnReported.send(beans, maija, first + "/receipt", Map.of("number", "A-17", "seen", "0"));
    }
    assertThat(count("disclosure.own_receipt", first)).isEqualTo(1);
    assertThat(body(maija, Role.WORKER, first)).contains("A-17").doesNotContain("<textarea");
    assertThat(body(maija, Role.WORKER, "/reports")).contains("Arrived");
  }

  @Test
  void s44_a_receipt_is_put_right_and_what_it_said_before_stays() throws Exception {
    var at = OwnReported.by(beans, maija);
    OwnReported.send(beans, maija, at + "/receipt", Map.of("number", "A-17"));
    var stale = Map.of("number", "B-18", "seen", "0");
    var answer = OwnReported.send(beans, maija, at + "/receipt", stale);
    assertThat(answer.getStatus()).as("another tab was first").isEqualTo(422);
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
        .contains(
            "B-18", "A-17", "A receipt was written down elsewhere", "name=\"seen\" value=\"1\"");
    OwnReported.send(beans, maija, at + "/receipt", Map.of("number", "B-18", "seen", "1"));
    assertThat(body(maija, Role.WORKER, at)).contains("B-18", "Before that", "A-17", "Maija Lehto");
    assertThat(count("disclosure.own_receipt", at)).isEqualTo(2);
    assertThat(lines("disclosure.own.receipt", at)).as("what was written").isEqualTo(2);
  }

  @Test
  void s44_one_that_was_never_sent_is_struck_with_a_reason_and_stays_to_be_seen() throws Exception {
    var at = OwnReported.by(beans, maija);
    var without = OwnReported.send(beans, maija, at + "/correction", Map.of("wrong", " "));
    assertThat(without.getStatus()).isEqualTo(422);
    assertThat(body(maija, Role.WORKER, "/reports")).doesNotContain("Not sent");
    var why = Map.of("wrong", "It was sent to Naantali");
    for (int press = 0; press < 2; press++) {
      var struck = OwnReported.send(beans, maija, at + "/correction", why);
      assertThat(struck.getStatus()).isEqualTo(303);
    }
    var other = OwnReported.send(beans, maija, at + "/correction", Map.of("wrong", "Other words"));
    assertThat(other.getContentAsString(StandardCharsets.UTF_8)).contains("Other words");
    assertThat(body(maija, Role.WORKER, at))
        .contains("Not sent", "It was sent to Naantali", Telling.WORRY)
        .doesNotContain("/receipt\"");
    assertThat(body(maija, Role.WORKER, "/reports")).contains("Not sent");
    assertThat(lines("disclosure.own.correct", at)).isEqualTo(1);
    var late = OwnReported.send(beans, maija, at + "/receipt", Map.of("number", "C-19"));
    assertThat(late.getStatus()).isEqualTo(422);
    assertThat(late.getContentAsString(StandardCharsets.UTF_8)).contains("C-19", "was not sent");
  }

  @Test
  void s29_a_day_of_a_hundred_years_ago_is_a_slip_of_the_hand() throws Exception {
    var boxes = Telling.ownReport();
    boxes.put("on", "28.11.1926");
    var answer = OwnReported.send(beans, maija, "/reports/new", boxes);
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
        .contains("more than 30 years ago", Telling.WORRY);
  }

  private long count(String table, String at) {
    return owner
        .db()
        .sql("select count(*) from " + table + " where subject_id = ?")
        .param(UUID.fromString(at.substring(at.lastIndexOf('/') + 1)))
        .query(Long.class)
        .single();
  }

  @Test
  void what_is_missing_is_said_at_its_box_and_every_word_comes_back() throws Exception {
    var boxes = Telling.ownReport();
    boxes.put("child", "");
    boxes.put("alone", "");
    var answer = OwnReported.send(beans, maija, "/reports/new", boxes);
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
        .contains("Write about whom", Telling.WORRY, "value=\"Turku\"", boxes.get("once"));
    assertThat(body(maija, Role.WORKER, "/reports")).contains("There are no reports");
  }

  @Test
  void d17_on_its_last_day_it_opens_to_nobody_and_goes_with_its_key_by_night() throws Exception {
    var at = OwnReported.by(beans, maija);
    var id = UUID.fromString(at.substring(at.lastIndexOf('/') + 1));
    var end = last(id);
    var today = LocalDate.ofInstant(people.visit(maija).when(), Visit.ZONE);
    assertThat(LocalDate.ofInstant(end, Visit.ZONE)).isEqualTo(today.plusMonths(24));
    assertThat(gone(end.minus(1, ChronoUnit.MINUTES), id)).isFalse();
    assertThat(gone(end, id)).isTrue();
    assertThat(
            owner
                .db()
                .sql("select count(*) from vault.subject_key where subject_id = ?")
                .param(id)
                .query(Long.class)
                .single())
        .isZero();
    assertThat(get(maija, Role.WORKER, at).getStatus()).isEqualTo(404);
  }

  @Test
  void s31_nothing_of_it_lies_in_clear() {
    OwnReported.by(beans, maija);
    var rows =
        owner
            .db()
            .sql(
                "select cast(own_report as text) || cast(own_record as text) from disclosure.own_report"
                    + " join access.own_record using (subject_id)")
            .query(String.class)
            .list();
    assertThat(rows).isNotEmpty().noneMatch(row -> row.contains("Onni") || row.contains("Turku"));
  }

  private boolean gone(Instant at, UUID id) {
    while (reporting.eraseDue(at) > 0) {}
    return owner
            .db()
            .sql("select count(*) from access.own_record where subject_id = ?")
            .param(id)
            .query(Long.class)
            .single()
        == 0;
  }

  private Instant last(UUID id) {
    return owner
        .db()
        .sql("select until_at from access.own_record where subject_id = ?")
        .param(id)
        .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
        .single();
  }

  private long lines(String action, String at) {
    return owner
        .db()
        .sql("select count(*) from audit.access_log where action = ? and subject_id = ?")
        .params(action, UUID.fromString(at.substring(at.lastIndexOf('/') + 1)))
        .query(Long.class)
        .single();
  }

  private long count(String table) {
    return owner.db().sql("select count(*) from " + table).query(Long.class).single();
  }

  private String body(WorkerId who, Role role, String path) throws Exception {
    return get(who, role, path).getContentAsString(StandardCharsets.UTF_8);
  }

  private MockHttpServletResponse get(WorkerId who, Role role, String path) throws Exception {
    return web.perform(
            MockMvcRequestBuilders.get(path)
                .header("Accept-Language", "en")
                .with(People.by(who, role))
                .secure(true))
        .andReturn()
        .getResponse();
  }
}
