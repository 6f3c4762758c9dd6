package fi.tallessa.statistics;

import static fi.tallessa.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.association.Names;
import fi.tallessa.association.ServiceId;
import fi.tallessa.association.Services;
import fi.tallessa.association.Units;
import fi.tallessa.document.OpenedBy;
import fi.tallessa.document.Printed;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.web.Incidents;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A report to a funder is made of released figures, and frozen once. */
@RegisterTest
class ReportingTest {

  @Autowired ApplicationContext beans;
  @Autowired MockMvc web;
  @Autowired People people;

  private WorkerId sanna;
  private String report;

  @BeforeEach
  void released() {
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    report = new CountedYear(beans).reportable();
  }

  @Test
  void it_is_two_clicks_from_a_managers_first_page() throws Exception {
    assertThat(text(get("/"))).contains("href=\"/statistics/reports\"");
    assertThat(text(get("/statistics/reports"))).contains("href=\"" + report + "\"", "Draft");
    assertThat(text(get(report))).contains("Freeze the report", ">252<", "No target.");
  }

  @Test
  void what_is_clearly_off_its_target_is_said_in_words_before_it_is_frozen() throws Exception {
    say("100", "");
    assertThat(text(get(report))).contains("Clearly over.");
    assertThat(text(freeze())).contains("Say in words why");
    say("100", "=SUM(1) Many came from the next town.");
    assertThat(answer(freeze()).getStatus()).isEqualTo(303);

    var page = text(get(report));
    assertThat(page)
        .contains("Many came from the next town.", "Checksum")
        .doesNotContain("form#form");
    var hash = page.replaceAll("(?s).*\\(SHA-256\\): ([0-9a-f]{64}).*", "$1");
    assertThat(hash).hasSize(64);
    assertThat(new Printed(answer(get(report + ".pdf")).getContentAsByteArray()).text())
        .contains("252", "Many came from the next town.");
    try (var book =
        WorkbookFactory.create(
            new ByteArrayInputStream(answer(get(report + ".xlsx")).getContentAsByteArray()))) {
      var row = book.getSheetAt(0).getRow(2);
      assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(100);
      assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(252);
    }
    assertThat(text(get("/statistics/reports"))).contains("Frozen");
  }

  @Test
  @Tag("long")
  void t03_an_office_program_and_a_reader_of_papers_open_the_frozen_report() throws Exception {
    say("100", "=SUM(1) Many came from the next town.");
    assertThat(answer(freeze()).getStatus()).isEqualTo(303);
    var sheet = OpenedBy.gnumeric(answer(get(report + ".xlsx")).getContentAsByteArray());
    assertThat(sheet)
        .contains("\"Persons\";\"100\";\"252\";\"Collected\";")
        .contains("=SUM(1) Many came from the next town.", "\"10–12\";\"\";\"155\"");
    assertThat(OpenedBy.poppler(answer(get(report + ".pdf")).getContentAsByteArray()))
        .contains("Persons 100 252", "=SUM(1) Many came", "10–12 155", "SHA-256");
  }

  /** Of two grants the second would take the place of the first, or be called like it. */
  @Test
  void reports_of_one_year_are_saved_under_names_of_their_own() throws Exception {
    assertThat(answer(freeze()).getStatus()).isEqualTo(303);
    var at = report.split("/");
    for (var kind : List.of("pdf", "xlsx")) {
      assertThat(answer(get(report + "." + kind)).getHeader("Content-Disposition"))
          .contains("report-" + at[4] + "-" + at[3].substring(0, 8) + "." + kind);
    }
  }

  @Test
  void a_report_says_of_which_release_it_is_and_when_the_year_closed() throws Exception {
    CountedYear.corrected(beans);
    var said = "Release 2. The period closed on 31 Jan ";
    assertThat(text(get(report))).contains(said);
    assertThat(answer(freeze()).getStatus()).isEqualTo(303);
    assertThat(text(get(report))).contains(said);
    assertThat(paper()).contains(said);
    assertThat(lineFromLast(2)).startsWith(said);
  }

  @Test
  void what_is_frozen_is_never_changed_whatever_is_corrected_later() throws Exception {
    assertThat(answer(get(report + ".pdf")).getStatus())
        .as("a draft is no document")
        .isEqualTo(404);
    assertThat(answer(freeze()).getStatus()).isEqualTo(303);
    assertThat(answer(freeze()).getStatus()).as("twice it is done once").isEqualTo(303);
    var page = text(get(report));
    assertThat(answer(get(report + "/lines/persons")).getStatus()).isEqualTo(404);
    assertThat(answer(said("1", "", "0")).getStatus()).isEqualTo(404);
    CountedYear.corrected(beans);
    assertThat(text(get(report)))
        .contains(">252<", page.replaceAll("(?s).*\\(SHA-256\\): ([0-9a-f]{64}).*", "$1"));
  }

  /** One byte of the checksum, of the seal, or the seal of another report. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "hash = set_byte(hash, 7, get_byte(hash, 7) # 1)",
        "sealed = set_byte(sealed, 40, get_byte(sealed, 40) # 1)",
        "year = year - 1"
      })
  void t02_a_frozen_report_that_somebody_changed_is_neither_shown_nor_saved(String change)
      throws Exception {
    assertThat(answer(freeze()).getStatus()).isEqualTo(303);
    assertThat(text(get(report))).contains(">252<", ".pdf\"");
    var owner = beans.getBean(Owner.class).db();
    owner.sql("update statistics.report set " + change).update();
    owner
        .sql(
            """
            insert into statistics.release (period, number, at)
            select year::text, 1, at from statistics.report on conflict do nothing
            """)
        .update();
    int year = owner.sql("select year from statistics.report").query(Integer.class).single();
    var path = report.replaceAll("\\d+$", "" + year);
    for (var address : List.of(path, path + ".pdf", path + ".xlsx")) {
      var answer = answer(get(address));
      assertThat(answer.getContentType()).startsWith("text/html");
      assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
          .contains("This report is not as it was given.")
          .doesNotContain(">252<", ".pdf\"", "id=\"freeze\"");
    }
    assertThat(answer(get(path + "/lines/persons")).getStatus()).isEqualTo(404);
    assertThat(answer(post(path + "/freeze").param("seen", "")).getStatus()).isEqualTo(303);
    assertThat(owner.sql("select count(*) from statistics.report").query(Integer.class).single())
        .as("and what lies there stays")
        .isEqualTo(1);
  }

  @Test
  void whoever_freezes_what_was_corrected_meanwhile_looks_again() throws Exception {
    var seen = seen();
    CountedYear.corrected(beans);
    assertThat(text(freeze(seen))).contains("The report was changed meanwhile", ">260<");
    var again = seen();
    say("260", "Another manager said it.");
    assertThat(text(freeze(again)))
        .as("nobody signs words they have not seen")
        .contains("The report was changed meanwhile", "Another manager said it.");
    assertThat(answer(freeze()).getStatus()).isEqualTo(303);
  }

  @Test
  void what_is_typed_is_not_said_to_be_collected_and_only_what_is_counted_was_changed()
      throws Exception {
    var line = report + "/lines/volunteer-hours";
    var typed = post(line).param("actual", "410").param("method", "estimated");
    assertThat(answer(typed.param("version", "0")).getStatus()).isEqualTo(303);
    assertThat(answer(freeze()).getStatus()).isEqualTo(303);
    assertThat(text(get(report)))
        .contains("Estimated", "Figures that the register counts are collected from the work")
        .doesNotContain("not estimated");
    assertThat(new Printed(answer(get(report + ".pdf")).getContentAsByteArray()).text())
        .contains("Figures that the register counts are collected from the work")
        .doesNotContain("not estimated");
  }

  /** What is hidden leaves no row: without a word a reader takes the rest for all. */
  @Test
  void t03_page_paper_and_sheet_say_that_what_is_not_divided_there_is_not_told() throws Exception {
    var said = "A value of a division, or a whole division, that does not stand here is none";
    assertThat(text(get(report))).contains(said);
    assertThat(answer(freeze()).getStatus()).isEqualTo(303);
    assertThat(paper()).contains(said);
    assertThat(lineFromLast(3)).contains(said);
  }

  private String paper() throws Exception {
    return new Printed(answer(get(report + ".pdf")).getContentAsByteArray()).text();
  }

  private String lineFromLast(int lines) throws Exception {
    try (var book =
        WorkbookFactory.create(
            new ByteArrayInputStream(answer(get(report + ".xlsx")).getContentAsByteArray()))) {
      var sheet = book.getSheetAt(0);
      return sheet.getRow(sheet.getLastRowNum() - lines).getCell(0).getStringCellValue();
    }
  }

  @Test
  void a_frozen_report_stays_when_its_grant_is_removed() throws Exception {
    assertThat(answer(freeze()).getStatus()).isEqualTo(303);
    beans
        .getBean(Owner.class)
        .db()
        .sql("update association.grant set removed_at = now(), removed_by = ?")
        .param(sanna.value())
        .update();
    assertThat(text(get("/statistics/reports"))).contains("href=\"" + report + "\"", "Frozen");
    assertThat(text(get(report))).contains(">252<", "Checksum");
  }

  @Test
  void t02_that_a_report_of_a_removed_grant_was_changed_is_noted_once_a_look() throws Exception {
    assertThat(answer(freeze()).getStatus()).isEqualTo(303);
    var owner = beans.getBean(Owner.class).db();
    owner
        .sql("update association.grant set removed_at = now(), removed_by = ?")
        .param(sanna.value())
        .update();
    owner
        .sql("update statistics.report set hash = set_byte(hash, 7, get_byte(hash, 7) # 1)")
        .update();
    var log = (Logger) LoggerFactory.getLogger(Incidents.class);
    var noted = new ListAppender<ILoggingEvent>();
    noted.start();
    log.addAppender(noted);
    try {
      assertThat(text(get(report))).contains("This report is not as it was given.");
    } finally {
      log.detachAppender(noted);
    }
    assertThat(noted.list)
        .extracting(ILoggingEvent::getFormattedMessage)
        .filteredOn(said -> said.contains("not as it was given"))
        .hasSize(1);
  }

  @Test
  void t03_a_service_is_called_in_a_frozen_report_as_it_was_called_then() throws Exception {
    var service = service("Playroom");
    assertThat(text(get(report))).contains("Persons by service", "Playroom");
    assertThat(answer(freeze()).getStatus()).isEqualTo(303);
    beans
        .getBean(Owner.class)
        .db()
        .sql("update association.service set name_en = 'Another name' where id = ?")
        .param(service.value())
        .update();
    assertThat(text(get(report))).contains("Playroom").doesNotContain("Another name");
  }

  /** One that the released year has a figure of. */
  private ServiceId service(String name) {
    var unit = beans.getBean(Units.class).add(new Names("Lapset", "Barn", "Children"));
    var service = beans.getBean(Services.class).add(unit, new Names("Avoin talo", "Hus", name));
    beans
        .getBean(Owner.class)
        .db()
        .sql(
            """
            with counted as (
              insert into statistics.released_table (period, number, code, outcome, meaning)
              select period, number, '42', 'SHOWN', 'PERSONS by GRANT, SERVICE of each YEAR'
              from statistics.release returning period, number, code)
            insert into statistics.cell (period, number, code, place, shown)
            select counted.*, array[:grant, :service], 61 from counted
            """)
        .param("grant", report.split("/")[3])
        .param("service", service.value().toString())
        .update();
    return service;
  }

  @Test
  void s09_figures_of_a_number_that_meant_another_table_are_in_no_report() throws Exception {
    beans
        .getBean(Owner.class)
        .db()
        .sql("update statistics.released_table set meaning = 'NEW by GRANT, AGE of each YEAR'")
        .update();
    assertThat(text(get(report))).doesNotContain(">252<");
  }

  @Test
  void of_two_who_say_a_target_the_second_sees_what_the_first_said() throws Exception {
    say("200", "First.");
    assertThat(answer(said("300", "Second.", "0")).getStatus()).isEqualTo(409);
    assertThat(text(get(report))).contains("First.").doesNotContain("Second.");
  }

  private void say(String target, String words) throws Exception {
    var version =
        text(get(report + "/lines/persons"))
            .replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
    assertThat(answer(said(target, words, version)).getStatus()).isEqualTo(303);
  }

  private MockHttpServletRequestBuilder said(String target, String words, String version) {
    return post(report + "/lines/persons")
        .param("target", target)
        .param("words", words)
        .param("version", version);
  }

  private MockHttpServletRequestBuilder freeze() throws Exception {
    return freeze(seen());
  }

  private MockHttpServletRequestBuilder freeze(String seen) {
    return post(report + "/freeze").param("seen", seen);
  }

  /** What the page that is open now has in its form. */
  private String seen() throws Exception {
    return text(get(report)).replaceAll("(?s).*name=\"seen\" value=\"([0-9a-f]{64})\".*", "$1");
  }

  private MockHttpServletResponse answer(MockHttpServletRequestBuilder asked) throws Exception {
    return web.perform(as(sanna, Role.MANAGER, asked)).andReturn().getResponse();
  }

  private String text(MockHttpServletRequestBuilder asked) throws Exception {
    return answer(asked).getContentAsString(StandardCharsets.UTF_8);
  }
}
