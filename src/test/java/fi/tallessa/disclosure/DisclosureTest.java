package fi.tallessa.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.RegisterTest;
import fi.tallessa.association.Country;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Holding;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Issue 5, point 8: what is told to others, and reports to social services. */
@RegisterTest
class DisclosureTest {

  private static final String NEW = "/disclosures/new";
  private static final String REPORT = "/reports/new";

  @Autowired ApplicationContext beans;
  @Autowired List<Holding> holdings;

  OneFile elli;
  Telling telling;

  @BeforeEach
  void file() {
    elli = new OneFile(beans);
    telling = new Telling(elli);
  }

  @Test
  void s29_each_line_says_to_whom_what_why_on_what_ground_and_in_which_country() throws Exception {
    telling.tell();
    assertThat(elli.body("/disclosures"))
        .contains("Puolala school", "Pirkko Laakso", "To plan the way to school", "Finland")
        .contains("Letter", "Maija Lehto", "has asked us to");
    assertThat(copied()).anyMatch(line -> line.contains("Puolala school"));
  }

  @Test
  void s29_d19_outside_the_eea_nothing_is_told_by_form_or_by_statement() throws Exception {
    telling.inform();
    for (var country : List.of("US", "GB", "RU", "CH", "")) {
      var boxes = Telling.boxes();
      boxes.put("country", country);
      var sent = telling.send(NEW, boxes).andExpect(status().isUnprocessableContent());
      assertThat(OneFile.text(sent)).contains("Nothing is told outside", "Puolala school");
    }
    assertThat(telling.all()).isEmpty();
    assertThatThrownBy(() -> straight("US")).isInstanceOf(DataIntegrityViolationException.class);
    for (var country : Country.values()) {
      straight(country.name());
    }
  }

  private void straight(String country) {
    elli.in(
        permit ->
            elli.bean(JdbcClient.class)
                .sql(
                    """
                    insert into disclosure.disclosure
                      (subject_id, id, at, on_day, country, sealed)
                    values (?, ?, now(), current_date, ?, '')
                    """)
                .params(permit.subject().value(), UUID.randomUUID(), country)
                .update());
    elli.writing(
        permit -> {
          elli.bean(Disclosures.class).erase(permit);
          return null;
        });
  }

  @Test
  void k07_ordinary_email_is_no_way_to_send_anything() throws Exception {
    telling.inform();
    var boxes = Telling.boxes();
    boxes.put("way", "email");
    telling.send(NEW, boxes).andExpect(status().isUnprocessableContent());
    var report = Telling.report();
    report.put("way", "email");
    telling.send(REPORT, report).andExpect(status().isUnprocessableContent());
    assertThat(telling.all()).isEmpty();
  }

  @Test
  void s23_what_a_school_told_goes_out_marked_as_unverified_or_not_at_all() throws Exception {
    telling.inform();
    var boxes = Telling.boxes();
    boxes.put("what", "phone");
    telling.send(NEW, boxes).andExpect(status().isUnprocessableContent());
    boxes.put("marked", "true");
    telling.send(NEW, boxes).andExpect(status().isSeeOther());
    assertThat(telling.all().getFirst().disclosure().unverified()).containsExactly(Thing.PHONE);
  }

  @Test
  void gdpr_14_what_others_told_is_told_to_the_customer_first_but_a_report_does_not_wait()
      throws Exception {
    var sent = telling.send(NEW, Telling.boxes()).andExpect(status().isUnprocessableContent());
    assertThat(OneFile.text(sent)).contains("has not been told of it yet");
    telling.send(REPORT, Telling.report()).andExpect(status().isSeeOther());
    assertThat(telling.all()).hasSize(1);
  }

  @Test
  void k04_without_a_consent_to_tell_nothing_is_told_on_one() throws Exception {
    telling.inform();
    var boxes = Telling.boxes();
    boxes.put("ground", "consent");
    boxes.put("item", UUID.randomUUID().toString());
    telling.send(NEW, boxes).andExpect(status().isUnprocessableContent());
    assertThat(telling.all()).isEmpty();
  }

  @Test
  void a_form_sent_twice_is_one_line() throws Exception {
    telling.inform();
    var boxes = Telling.boxes();
    telling.send(NEW, boxes).andExpect(status().isSeeOther());
    telling.send(NEW, boxes).andExpect(status().isSeeOther());
    boxes.put("why", "To plan the way home");
    var other = OneFile.text(telling.send(NEW, boxes).andExpect(status().is4xxClientError()));
    assertThat(other)
        .as("other words come back")
        .contains("To plan the way home", "written down already")
        .doesNotContain(boxes.get("once"));
    var report = Telling.report();
    telling.send(REPORT, report).andExpect(status().isSeeOther());
    telling.send(REPORT, report).andExpect(status().isSeeOther());
    report.put("municipality", "Naantali");
    telling.send(REPORT, report).andExpect(status().is4xxClientError());
    report.put("municipality", "Turku");
    assertThat(telling.all()).hasSize(2);
    var once = report.get("once");
    report.put("worry", Telling.WORRY + " and there was a bruise");
    var more = OneFile.text(telling.send(REPORT, report).andExpect(status().is4xxClientError()));
    assertThat(more)
        .as("what a second tab adds was not sent")
        .contains("there was a bruise", "has been sent already")
        .doesNotContain(once);
    assertThat(telling.all()).hasSize(2);
  }

  /** Two tabs on one draft: what the other says in any box is shown before it is dropped. */
  @Test
  void what_another_tab_says_of_a_report_is_shown_box_by_box() throws Exception {
    var report = Telling.report();
    telling.send(REPORT + "/draft", report).andExpect(status().isSeeOther());
    report.putAll(Map.of("municipality", "Naantali", "together", "family", "seen", "0"));
    var page = OneFile.text(telling.send(REPORT, report).andExpect(status().is4xxClientError()));
    assertThat(page)
        .contains("class=\"beside\"", "Turku", "Without them")
        .contains("value=\"Naantali\"");
    assertThat(telling.all()).isEmpty();
  }

  @Test
  void k07_a_report_writes_its_line_and_is_printed_without_where_the_child_lives()
      throws Exception {
    var id = telling.reportIt();
    assertThat(telling.all().getFirst().disclosure().ground()).isEqualTo(Ground.STATUTORY_NOTICE);
    assertThat(elli.body("/reports/" + id)).contains(Telling.WORRY, "Kept from guardians");
    elli.get("/reports/" + id + "/paper.pdf").andExpect(status().isOk());
    var early = elli.visit(elli.maija).today().minusDays(1).toString();
    elli.post("/reports/" + id + "/receipt", "number", "A-17", "on", early)
        .andExpect(status().isUnprocessableContent());
    elli.post("/reports/" + id + "/receipt", "number", "A-17").andExpect(status().isSeeOther());
    elli.post("/reports/" + id + "/receipt", "number", "A-71", "seen", "0")
        .andExpect(status().isUnprocessableContent());
    elli.post("/reports/" + id + "/receipt", "number", "A-71", "seen", "1")
        .andExpect(status().isSeeOther());
    assertThat(elli.body("/reports/" + id)).contains("A-71", "Before that", "A-17");
    assertThat(copied())
        .as("what holds and what was said before")
        .anyMatch(line -> line.contains("A-71"))
        .anyMatch(line -> line.contains("A-17"));
    assertThat(copied()).anyMatch(line -> line.contains(Telling.WORRY));
    assertThat(elli.lines("disclosure.report.write")).isEqualTo(1);
    assertThat(elli.lines("disclosure.report.print")).isEqualTo(1);
  }

  @Test
  void k07_alone_needs_a_reason_and_no_word_is_lost() throws Exception {
    var report = Telling.report();
    report.put("alone", "");
    var sent = telling.send(REPORT, report).andExpect(status().isUnprocessableContent());
    assertThat(OneFile.text(sent)).contains(Telling.WORRY, "Write why it was made without");
    assertThat(telling.all()).isEmpty();
  }

  @Test
  void d15_health_may_stand_in_a_report() throws Exception {
    var report = Telling.report();
    report.put("worry", "She is in therapy and nobody takes her there");
    telling.send(REPORT, report).andExpect(status().isSeeOther());
  }

  @Test
  void a_report_is_a_draft_from_the_first_word_on() throws Exception {
    telling.send(REPORT + "/draft", Telling.report()).andExpect(status().isSeeOther());
    assertThat(elli.body(REPORT)).contains(Telling.WORRY);
    assertThat(telling.all()).isEmpty();
  }

  @Test
  void k08_behind_a_protected_address_no_municipality_and_no_recipient_shows() throws Exception {
    var id = telling.reportIt();
    telling.tell();
    elli.protect(elli.visit(elli.maija).today().plusYears(1));
    assertThat(elli.body("/reports/" + id)).doesNotContain("Turku").contains(Telling.WORRY);
    assertThat(elli.body("/disclosures")).doesNotContain("Turku", "Puolala");
  }

  @Test
  void k08_behind_a_protected_address_no_consent_to_choose_names_the_school() throws Exception {
    new GivenConsents(elli).told();
    assertThat(elli.body(NEW)).contains("Telling the school: Samppalinna school");
    elli.protect(null);
    var boxes = Telling.boxes();
    boxes.put("why", "");
    var again = telling.send(NEW, boxes).andExpect(status().isUnprocessableContent());
    for (var page : List.of(elli.body(NEW), OneFile.text(again))) {
      assertThat(page).contains("Telling the school, in force until").doesNotContain("Samppalinna");
    }
  }

  @Test
  void s21_it_goes_with_the_file() {
    telling.reportIt();
    elli.writing(
        permit -> {
          holdings.stream()
              .filter(one -> one.describe().name().equals("disclosure"))
              .forEach(one -> one.erase(permit));
          return null;
        });
    assertThat(telling.all()).isEmpty();
  }

  private List<String> copied() {
    return elli.in(
        permit ->
            holdings.stream()
                .filter(one -> one.describe().name().equals("disclosure"))
                .flatMap(one -> one.copy(permit).stream())
                .map(CopyLine::value)
                .toList());
  }
}
