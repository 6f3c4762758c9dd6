package fi.tallessa.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.RegisterTest;
import fi.tallessa.association.Country;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.duties.Duties;
import fi.tallessa.customer.duties.Duty;
import fi.tallessa.customer.duties.Reckoning;
import fi.tallessa.customer.wording.PlacesKept;
import fi.tallessa.document.Printed;
import fi.tallessa.holdings.CopyLine;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

/** Issue 5, point 8: a line of what was told to others, later. */
@RegisterTest
class LineTest {

  private static final Pattern OPENS = Pattern.compile("/disclosures/([0-9a-f-]{36})/correction");

  @Autowired ApplicationContext beans;

  OneFile elli;
  Telling telling;

  @BeforeEach
  void file() {
    elli = new OneFile(beans);
    telling = new Telling(elli);
  }

  @Test
  void s29_every_line_is_on_one_page_and_on_one_alone_however_many_there_are() throws Exception {
    var line = told();
    for (int more = 1; more < 2 * DisclosureReading.PER_PAGE + 3; more++) {
      add(line.disclosure());
    }
    var first = elli.body("/disclosures");
    assertThat(ids(first)).hasSize(DisclosureReading.PER_PAGE);
    var second = elli.body(next(first));
    var third = elli.body(next(second));
    assertThat(ids(third)).hasSize(3);
    assertThat(third).doesNotContain("class=\"btn\" href=\"" + elli.address("/disclosures?"));
    var all = new HashSet<>(ids(first));
    all.addAll(ids(second));
    all.addAll(ids(third));
    assertThat(all).hasSize(2 * DisclosureReading.PER_PAGE + 3);
    elli.get("/disclosures?after=nonsense").andExpect(status().isOk());
  }

  private KeptDisclosure told() {
    telling.tell();
    return telling.all().getFirst();
  }

  private void add(Disclosure told) {
    elli.writing(
        permit ->
            elli.bean(Disclosures.class)
                .add(permit, UUID.randomUUID(), permit.visit().today(), Country.FI, told));
  }

  private static List<String> ids(String page) {
    return OPENS.matcher(page).results().map(one -> one.group(1)).toList();
  }

  private static String next(String page) {
    var more =
        Pattern.compile("class=\"btn\" href=\"[^\"]*/disclosures(\\?after=[0-9a-f-]{36})\"")
            .matcher(page);
    assertThat(more.find()).isTrue();
    return "/disclosures" + more.group(1);
  }

  @Test
  void gdpr_5_a_mistaken_line_is_put_right_and_what_it_said_before_stays() throws Exception {
    var id = telling.tell();
    correct(id, "0", Map.of("organisation", "Cygnaeus school")).andExpect(status().isSeeOther());
    assertThat(elli.body("/disclosures"))
        .contains("Cygnaeus school", "Puolala school", "It was another school", "Put right");
    assertThat(copied())
        .anyMatch(line -> line.contains("Cygnaeus"))
        .anyMatch(line -> line.contains("Puolala"))
        .contains("It was another school");
    assertThat(elli.lines("disclosure.log.correct")).isEqualTo(1);
    assertThat(telling.all()).hasSize(1);
  }

  @Test
  void gdpr_5_a_line_of_what_was_never_told_stays_readable_and_counts_no_more() throws Exception {
    var id = telling.tell();
    assertThat(elli.body("")).contains("Once, last");
    correct(id, "0", Map.of("right", "nothing", "organisation", ""))
        .andExpect(status().isSeeOther());
    assertThat(elli.body("/disclosures")).contains("Not told", "Puolala school");
    assertThat(elli.body("")).doesNotContain("Once, last");
    var report = telling.reportIt();
    assertThat(elli.body("/disclosures/" + report + "/correction"))
        .doesNotContain("name=\"organisation\"", "value=\"otherwise\"");
    correct(report, "0", Map.of()).andExpect(status().isUnprocessableContent());
    correct(report, "0", Map.of("right", "nothing")).andExpect(status().isSeeOther());
    assertThat(elli.body("/reports/" + report)).contains("Not sent", Telling.WORRY);
  }

  @Test
  void s29_d19_no_correction_leads_outside_the_eea() throws Exception {
    var id = telling.tell();
    correct(id, "0", Map.of("country", "US")).andExpect(status().isUnprocessableContent());
    assertThat(telling.all().getFirst().corrections()).isEmpty();
  }

  @Test
  void s29_d19_no_statement_leads_outside_the_eea() {
    var id = telling.tell();
    assertThatThrownBy(() -> straight(id)).isInstanceOf(DataIntegrityViolationException.class);
  }

  private void straight(UUID id) {
    elli.in(
        permit ->
            elli.bean(JdbcClient.class)
                .sql(
                    """
                    insert into disclosure.correction
                      (subject_id, id, number, once, at, on_day, country, struck, sealed)
                    values (?, ?, 1, ?, now(), current_date, 'US', false, '')
                    """)
                .params(permit.subject().value(), id, UUID.randomUUID())
                .update());
  }

  @Test
  void sent_twice_it_is_one_and_a_second_tab_reads_what_the_first_has_written() throws Exception {
    var id = telling.tell();
    var boxes = boxes("0", Map.of("person", "Liisa Salo"));
    telling.send(at(id, "correction"), boxes).andExpect(status().isSeeOther());
    telling.send(at(id, "correction"), boxes).andExpect(status().isSeeOther());
    assertThat(telling.all().getFirst().corrections()).hasSize(1);
    var second = correct(id, "0", Map.of("person", "Olli Koski"));
    assertThat(OneFile.text(second.andExpect(status().isUnprocessableContent())))
        .contains("Another tab", "Olli Koski", "Liisa Salo", "It was another school");
    correct(id, "1", Map.of("person", "Olli Koski")).andExpect(status().isSeeOther());
    assertThat(telling.all().getFirst().disclosure().person()).isEqualTo("Olli Koski");
  }

  @Test
  void gdpr_19_whoever_was_told_a_number_that_changes_is_to_be_told() throws Exception {
    var id = phoneTold();
    assertThat(due()).isFalse();
    change("+358405550199");
    assertThat(due()).isTrue();
    assertThat(elli.body("/disclosures")).contains("Changed since then: Phone");
    telling
        .send(at(id, "change"), Map.of("way", "not"))
        .andExpect(status().isUnprocessableContent());
    telling.send(at(id, "change"), Map.of("way", "phone")).andExpect(status().isSeeOther());
    telling.send(at(id, "change"), Map.of("way", "phone")).andExpect(status().isSeeOther());
    assertThat(due()).isFalse();
    assertThat(elli.body("/disclosures")).contains("The recipient knows of the change");
    assertThat(elli.lines("disclosure.log.change")).isEqualTo(1);
    var late = Map.of("way", "not", "not", "The school has closed");
    assertThat(OneFile.text(telling.send(at(id, "change"), late)))
        .as("a reason that comes too late is not lost")
        .contains("The school has closed", "nothing to tell the recipient now");
    assertThat(elli.lines("disclosure.log.change")).isEqualTo(1);
    change("+358405550188");
    assertThat(due()).as("what they know by now has changed").isTrue();
    correct(id, "0", Map.of("right", "nothing")).andExpect(status().isSeeOther());
    assertThat(due()).as("nobody was told at all").isFalse();
  }

  @Test
  void gdpr_19_the_letter_to_a_recipient_tells_nothing_that_they_had_not() throws Exception {
    var id = telling.changed();
    var letter = at(id, "change/letter.pdf?in=");
    assertThat(elli.body(at(id, "change"))).contains("/change/letter.pdf?in=sv");
    assertThat(printed(letter + "en"))
        .contains("Something we told you has changed", "Phone", "Article 19", "It costs nothing")
        .doesNotContain("Elli", "Rantala", elli.code.shown(), "040", "+358405", "Maija", "court");
    assertThat(printed(letter + "fi")).contains("Puhelin", "19 artiklan");
    assertThat(printed(letter + "sv")).contains("Telefon", "artikel 19");
    assertThat(elli.lines("disclosure.log.letter")).isEqualTo(3);
    telling.send(at(id, "change"), Map.of("way", "letter")).andExpect(status().isSeeOther());
    elli.get(letter + "en").andExpect(status().isNotFound());
  }

  private String printed(String path) throws Exception {
    var answer = elli.get(path).andExpect(status().isOk()).andReturn().getResponse();
    return new Printed(answer.getContentAsByteArray()).text();
  }

  @Test
  void gdpr_19_what_is_erased_by_night_is_a_change_too_and_what_is_verified_is_none() {
    phoneTold();
    elli.in(
        permit ->
            elli.bean(JdbcClient.class)
                .sql("delete from customer.datum where subject_id = ? and field = 'phone'")
                .param(permit.subject().value())
                .update());
    elli.writing(
        permit -> {
          elli.bean(Reckoning.class).of(permit);
          return null;
        });
    assertThat(due()).isTrue();
  }

  private UUID phoneTold() {
    var boxes = Telling.boxes();
    boxes.put("what", "phone");
    boxes.put("marked", "true");
    try {
      telling.inform();
      telling.send("/disclosures/new", boxes).andExpect(status().isSeeOther());
    } catch (Exception never) {
      throw new IllegalStateException(never);
    }
    return UUID.fromString(boxes.get("once"));
  }

  private void change(String number) throws Exception {
    int version = elli.history(Field.PHONE).size();
    elli.post(
            "/data/phone",
            "value",
            number,
            "source",
            "customer",
            "version",
            String.valueOf(version))
        .andExpect(status().isSeeOther());
  }

  private boolean due() {
    return elli.in(permit -> elli.bean(Duties.class).of(permit)).stream()
        .anyMatch(one -> one.kind() == Duty.Kind.CHANGED_SINCE);
  }

  @Test
  void k08_whom_something_was_told_is_a_place_that_words_are_looked_through_for() throws Exception {
    telling.inform();
    var boxes = Telling.boxes();
    boxes.put("organisation", "Varpuslinnun koulu");
    telling.send("/disclosures/new", boxes).andExpect(status().isSeeOther());
    var report = Telling.report();
    report.put("municipality", "Utsjoki");
    telling.send("/reports/new", report).andExpect(status().isSeeOther());
    elli.protect(elli.visit(elli.maija).today().plusYears(1));
    var hidden =
        elli.in(
            permit ->
                elli.bean(PlacesKept.class)
                    .of(permit)
                    .hiding("From Varpuslinnusta to Utsjoelle and Salo"));
    assertThat(hidden).doesNotContain("arpuslin", "Utsjo").contains("Salo");
  }

  @Test
  void k07_no_report_is_without_its_line_in_the_log() {
    var report = telling.reportIt();
    var kept = elli.in(permit -> elli.bean(Reports.class).one(permit, report)).orElseThrow();
    assertThatThrownBy(
            () ->
                elli.writing(
                    permit ->
                        elli.bean(Reports.class).add(permit, UUID.randomUUID(), kept.report())))
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void gdpr_18_s07_a_frozen_and_a_closed_file_tell_nothing_and_take_nothing() throws Exception {
    var report = telling.reportIt();
    elli.freeze();
    closed(elli, report);
    var young = new OneFile(beans, "2010", false);
    var theirs = new Telling(young).reportIt();
    young.post("/data/birth", "value", "2018", "source", "mother", "version", "1");
    closed(young, theirs);
  }

  private static void closed(OneFile file, UUID report) throws Exception {
    for (var path :
        List.of(
            "/disclosures",
            "/disclosures/new",
            "/disclosures/" + report + "/correction",
            "/disclosures/" + report + "/change",
            "/disclosures/" + report + "/change/letter.pdf",
            "/reports/new",
            "/reports/" + report,
            "/reports/" + report + "/paper.pdf")) {
      file.get(path).andExpect(status().isLocked());
    }
    for (var path : List.of("/disclosures/new", "/reports/new", "/reports/new/draft")) {
      file.post(path, "worry", "Anything").andExpect(status().isLocked());
    }
    file.post("/reports/" + report + "/receipt").andExpect(status().isLocked());
    file.post("/disclosures/" + report + "/correction").andExpect(status().isLocked());
  }

  @Test
  void d20_after_the_end_the_worker_reaches_none_of_it() throws Exception {
    var report = telling.reportIt();
    var today = elli.visit(elli.maija).today();
    elli.post(
            "/relationship/end",
            "lastDay",
            today.toString(),
            "statisticsUntil",
            LocalDate.of(today.getYear() + 1, 3, 31).toString(),
            "reason",
            "own-wish")
        .andExpect(status().isSeeOther());
    for (var path : List.of("/disclosures", "/reports/new", "/reports/" + report)) {
      elli.get(path).andExpect(status().isNotFound());
    }
    telling.send("/reports/new", Telling.report()).andExpect(status().isNotFound());
  }

  private ResultActions correct(UUID id, String seen, Map<String, String> but) throws Exception {
    return telling.send(at(id, "correction"), boxes(seen, but));
  }

  private static String at(UUID id, String below) {
    return "/disclosures/" + id + "/" + below;
  }

  private static Map<String, String> boxes(String seen, Map<String, String> but) {
    var boxes = new HashMap<>(Telling.boxes());
    boxes.putAll(Map.of("right", "otherwise", "wrong", "It was another school", "seen", seen));
    boxes.putAll(but);
    return boxes;
  }

  private List<String> copied() {
    return elli.in(permit -> elli.bean(DisclosureHolding.class).copy(permit)).stream()
        .map(CopyLine::value)
        .toList();
  }
}
