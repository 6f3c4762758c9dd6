package fi.tallessa.statistics;

import static fi.tallessa.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fi.tallessa.MovableClock;
import fi.tallessa.Owner;
import fi.tallessa.RegisterTest;
import fi.tallessa.document.OpenedBy;
import fi.tallessa.document.Printed;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Page, CSV, XLSX, PDF and JSON of a table that was truly released, cell by cell. */
@RegisterTest
class ReleasedFilesTest {

  @Autowired ApplicationContext beans;
  @Autowired MockMvc web;
  @Autowired Owner owner;
  @Autowired MovableClock clock;
  @Autowired Gate gate;
  @Autowired TransactionTemplate transaction;

  private Period whole;
  private UUID service;

  /** One figure as a reader finds it: what stands before it, what above it. */
  private record Read(String row, String column, int figure) {}

  @BeforeEach
  void released() {
    var year = new CountedYear(beans);
    whole = new Period(year.year(), Period.Kind.YEAR, 1);
    service = year.customer().service.value();
    year.closed().counted();
    transaction.executeWithoutResult(
        status -> beans.getBean(Facts.class).writeAnew(year.year(), people(), year.key()));
    assertThat(gate.release(whole, 1, Optional.empty(), clock.instant()).isFine()).isTrue();
  }

  @AfterEach
  void backToNow() {
    clock.setBack();
  }

  /** In places that have names. */
  private List<Fact> people() {
    var random = new Random(8);
    var facts = new ArrayList<Fact>();
    for (int n = 0; n < 400; n++) {
      long one = random.nextLong();
      var age = Band.values()[random.nextInt(5)].code();
      var gender = random.nextBoolean() ? "female" : "male";
      var area = List.of("m-853", "m-091", "elsewhere").get(random.nextInt(3));
      var channel = random.nextBoolean() ? "phone" : "group";
      facts.add(Imagined.fact(one, one, 3, service, age, gender, area, "", 0));
      facts.add(Imagined.fact(one, one, 3, service, age, gender, area, channel, 2));
    }
    return facts;
  }

  @Test
  void s09_page_and_each_file_have_the_released_cells_and_no_other() throws Exception {
    for (var table : List.of("2", "3", "4", "15", "16")) {
      sameEverywhere(table);
    }
  }

  private void sameEverywhere(String table) throws Exception {
    var served = JsonMapper.builder().build().readTree(bytes(file(table, "json")));
    var figures = served.get("figures").valueStream().toList();
    assertThat(
            figures.stream()
                .map(one -> words(one, "place").toString() + one.get("shown").intValue()))
        .hasSizeGreaterThan(2)
        .containsExactlyInAnyOrderElementsOf(kept(table));

    var read = figures.stream().map(ReleasedFilesTest::read).toList();
    assertThat(csv(bytes(file(table, "csv")))).containsExactlyInAnyOrderElementsOf(read);
    assertThat(xlsx(bytes(file(table, "xlsx")))).containsExactlyInAnyOrderElementsOf(read);
    var lines = lines(bytes(file(table, "csv")));
    var paper = new Printed(bytes(file(table, "pdf"))).text();
    var page = new String(bytes("/statistics?table=" + table), StandardCharsets.UTF_8);
    for (var line : lines.subList(1, lines.size() - 3)) {
      assertThat(paper).contains(String.join(" ", line));
      line.stream()
          .skip(1)
          .filter(one -> one.matches("\\d+"))
          .forEach(one -> assertThat(page).contains(">" + one + "<"));
    }
  }

  /**
   * Programs as people have them, and a service whose name a spreadsheet would run: what they read
   * is what was released, and nothing is run.
   */
  @Test
  @Tag("long")
  void s09_an_office_program_and_a_reader_of_papers_open_the_released_cells() throws Exception {
    owner
        .db()
        .sql("update association.service set name_en = '=HYPERLINK(1)' where id = ?")
        .param(service)
        .update();
    for (var table : List.of("1", "3", "4", "16")) {
      var lines = lines(bytes(file(table, "csv")));
      var sheet = OpenedBy.gnumeric(bytes(file(table, "xlsx")));
      assertThat(lines(sheet.getBytes(StandardCharsets.UTF_8)).stream().map(this::shortened))
          .containsExactlyElementsOf(lines);
      assertThat(csv(bytes(file(table, "csv"))).stream().map(read -> "" + read.figure()))
          .isNotEmpty()
          .allMatch(figure -> sheet.contains("\"" + figure + "\""));
      var paper = OpenedBy.poppler(bytes(file(table, "pdf")));
      for (var line : lines.subList(1, lines.size() - 3)) {
        assertThat(paper).contains(String.join(" ", line).replaceFirst("^'=", "="));
      }
      assertThat(paper).contains("changed a little at random");
    }
    assertThat(OpenedBy.gnumeric(bytes(file("1", "xlsx")))).contains("\"'=HYPERLINK(1)\";");
  }

  /** As wide as the widest line is each line that the program saves. */
  private List<String> shortened(List<String> line) {
    int end = line.size();
    while (end > 1 && line.get(end - 1).isEmpty()) {
      end--;
    }
    return line.subList(0, end);
  }

  /** Else the test above would prove nothing. */
  @Test
  @Tag("long")
  void the_program_runs_what_is_a_formula_and_finds_a_paper_that_is_none() throws Exception {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "Tallessa", "1.0")) {
      book.newWorksheet("planted").formula(0, 0, "40+2");
    }
    assertThat(OpenedBy.gnumeric(bytes.toByteArray())).contains("42").doesNotContain("40");
    var cut = Arrays.copyOf(bytes(file("3", "pdf")), 2_000);
    assertThatThrownBy(() -> OpenedBy.poppler(cut)).isInstanceOf(AssertionError.class);
  }

  private List<String> kept(String table) {
    return owner
        .db()
        .sql("select place, shown from statistics.cell where period = ? and code = ?")
        .params(whole.code(), table)
        .query(
            (row, n) ->
                Arrays.asList((String[]) row.getArray(1).getArray()).toString() + row.getInt(2))
        .list();
  }

  private static List<String> words(JsonNode figure, String of) {
    return figure.get(of).valueStream().map(JsonNode::asString).toList();
  }

  /** Where a figure has two names the second stands above it. */
  private static Read read(JsonNode figure) {
    var names = words(figure, "names");
    return new Read(
        names.getFirst(), names.size() > 1 ? names.get(1) : "", figure.get("shown").intValue());
  }

  private static List<Read> csv(byte[] file) {
    var lines = lines(file);
    return read(lines.subList(0, lines.size() - 3));
  }

  /** The three notes at the end are words and no figures. */
  private static List<Read> read(List<List<String>> lines) {
    var head = lines.getFirst();
    var all = new ArrayList<Read>();
    for (var line : lines.subList(1, lines.size())) {
      for (int n = 1; n < line.size(); n++) {
        if (line.get(n).matches("\\d+")) {
          all.add(
              new Read(
                  line.getFirst(),
                  head.size() > 2 ? head.get(n) : "",
                  Integer.parseInt(line.get(n))));
        } else {
          assertThat(line.get(n)).isIn("–", "..");
        }
      }
    }
    return all;
  }

  private static List<List<String>> lines(byte[] file) {
    return new String(file, StandardCharsets.UTF_8)
        .lines()
        .map(line -> line.replace("\uFEFF", ""))
        .map(line -> Arrays.asList(line.substring(1, line.length() - 1).split("\";\"")))
        .toList();
  }

  private static List<Read> xlsx(byte[] file) throws Exception {
    try (var book = WorkbookFactory.create(new ByteArrayInputStream(file))) {
      var sheet = book.getSheetAt(0);
      var lines = new ArrayList<List<String>>();
      for (int row = 0; row <= sheet.getLastRowNum() - 3; row++) {
        var line = new ArrayList<String>();
        for (var cell : sheet.getRow(row)) {
          assertThat(cell.getCellType()).isIn(CellType.NUMERIC, CellType.STRING);
          line.add(new DataFormatter().formatCellValue(cell));
        }
        lines.add(line);
      }
      return read(lines);
    }
  }

  private String file(String table, String kind) {
    return "/statistics/" + whole.code() + "/" + table + "." + kind;
  }

  private byte[] bytes(String path) throws Exception {
    var answer =
        web.perform(
                as(WorkerId.random(), Role.STATISTICS, get(path)).header("Accept-Language", "en"))
            .andReturn()
            .getResponse();
    assertThat(answer.getStatus()).isEqualTo(200);
    return answer.getContentAsByteArray();
  }
}
