package fi.tallessa.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import fi.tallessa.association.Names;
import fi.tallessa.holdings.Nameless;
import fi.tallessa.kernel.DateRange;
import fi.tallessa.statistics.Counting.Cell;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** What a funder is told. */
class ReportTest {

  private static final Table BY_AGE = Table.read("8;PERSONS;YEAR;GRANT,AGE,GENDER");
  private static final Table BY_CHANNEL = Table.read("17;CONTACTS;YEAR;GRANT,CHANNEL");

  private static Report report(Target persons) {
    return Report.of(
        "STEA 1, Avoin talo",
        2026,
        1,
        Map.of(
            BY_AGE,
            List.of(
                new Cell(List.of("g", "*", "*"), 150),
                new Cell(List.of("g", "under_10", "*"), 70),
                new Cell(List.of("g", "under_10", "female"), 40),
                new Cell(List.of("g", "*", "female"), 80)),
            BY_CHANNEL,
            List.of(new Cell(List.of("g", "phone"), 90))),
        Map.of(ReportLine.PERSONS, persons),
        Map.of());
  }

  private static Report.Line line(Report report, ReportLine what) {
    return report.lines().stream().filter(one -> one.what() == what).findFirst().orElseThrow();
  }

  @Test
  void each_figure_is_the_released_one_and_what_is_not_shown_stays_so() {
    var report = report(new Target(100, null, Method.COLLECTED, ""));
    assertThat(line(report, ReportLine.PERSONS).actual()).isEqualTo(150);
    assertThat(line(report, ReportLine.CONTACTS).actual()).as("no sum of its parts").isNull();
    assertThat(line(report, ReportLine.VOLUNTEER_HOURS).actual()).as("nobody said").isNull();
    assertThat(report.parts())
        .extracting(Report.Part::by, part -> part.figures().size())
        .containsExactly(
            tuple(Dimension.AGE, 1),
            tuple(Dimension.GENDER, 1),
            tuple(Dimension.AGE, 1),
            tuple(Dimension.CHANNEL, 1));
  }

  @Test
  void t03_where_age_and_gender_together_are_too_small_each_is_told_by_itself() {
    var report =
        Report.of(
            "STEA 1",
            2026,
            1,
            Map.of(
                Table.read("40;PERSONS;YEAR;GRANT,AGE"), cells("under_10", 70),
                Table.read("41;PERSONS;YEAR;GRANT,GENDER"), cells("female", 80),
                Table.read("11;NEW;YEAR;GRANT,AGE"), cells("under_10", 20),
                Table.read("36;NEW;YEAR;GRANT,GENDER"), cells("female", 25),
                Table.read("37;ENDED;YEAR;GRANT,AGE"), cells("under_10", 10),
                Table.read("38;ENDED;YEAR;GRANT,GENDER"), cells("female", 15),
                Table.read("39;MISSED;YEAR;GRANT,CHANNEL"), cells("phone", 30)),
            Map.of(),
            Map.of());
    assertThat(report.parts())
        .extracting(Report.Part::measure, Report.Part::by, part -> part.figures().size())
        .containsExactlyInAnyOrder(
            tuple(Measure.PERSONS, Dimension.AGE, 1),
            tuple(Measure.PERSONS, Dimension.GENDER, 1),
            tuple(Measure.NEW, Dimension.AGE, 1),
            tuple(Measure.NEW, Dimension.GENDER, 1),
            tuple(Measure.ENDED, Dimension.AGE, 1),
            tuple(Measure.ENDED, Dimension.GENDER, 1),
            tuple(Measure.MISSED, Dimension.CHANNEL, 1));
    assertThat(line(report, ReportLine.PERSONS).actual()).isEqualTo(90);
  }

  /** Of eighty families only what is divided once is shown, so each total is a table of its own. */
  @Test
  void t03_a_small_association_tells_its_funder_of_contacts_too() throws IOException {
    var grant = new UUID(7, 1);
    var facts = Imagined.alone(80, 3);
    var report = Report.of("STEA 1", 2026, 1, cells(facts, grant), Map.of(), Map.of());
    int contacts = facts.stream().mapToInt(Fact::contacts).sum();
    assertThat(line(report, ReportLine.CONTACTS).actual()).isCloseTo(contacts, within(24));
    assertThat(line(report, ReportLine.ANONYMOUS).actual()).isCloseTo(60, within(5));
    assertThat(line(report, ReportLine.PERSONS).actual()).isCloseTo(80, within(5));
    assertThat(line(report, ReportLine.NEW).actual()).as("from a hundred families on").isNull();
    assertThat(report.parts()).isEmpty();
  }

  /** What a year would show of a grant that pays for everything, by the tables we come with. */
  private static Map<Table, List<Cell>> cells(List<Fact> facts, UUID grant) throws IOException {
    var year = new Period(2026, Period.Kind.YEAR, 1);
    var days = new DateRange(year.first(), year.last());
    var paid =
        IntStream.range(0, 8).mapToObj(n -> new Funding.Paid(new UUID(1, n), grant, days)).toList();
    var byGrants =
        Published.tables().stream()
            .filter(table -> table.of(year) && table.by().getFirst() == Dimension.GRANT)
            .toList();
    return Counting.of(
            byGrants,
            year,
            facts,
            List.of(calls(grant, 60)),
            Offer.of(2026, Map.of(), paid, Map.of()),
            new Protection(42))
        .stream()
        .collect(
            Collectors.toMap(
                Counting.Counted::table,
                one ->
                    one.cells().stream()
                        .filter(cell -> cell.place().getFirst().equals(grant.toString()))
                        .toList()));
  }

  private static Nameless calls(UUID grant, int times) {
    return new Nameless(
        Nameless.Kind.CONTACT,
        LocalDate.of(2026, 3, 2),
        Imagined.SERVICE,
        Optional.of(grant),
        "phone",
        "school",
        "from-10",
        "",
        "",
        times,
        7);
  }

  @Test
  void t03_age_and_gender_stand_together_where_the_gate_shows_them() {
    assertThat(report(Target.NOTHING).parts())
        .filteredOn(part -> part.and() != null)
        .singleElement()
        .returns(Dimension.AGE, Report.Part::by)
        .returns(Dimension.GENDER, Report.Part::and)
        .returns(List.of(new Report.Figure("under_10", "female", 40)), Report.Part::figures);
  }

  @Test
  void t03_customers_are_told_by_service_as_it_was_called_then() {
    var service = Imagined.SERVICE.toString();
    var house = new Names("Avoin talo", "", "");
    var report =
        Report.of(
            "STEA 1",
            2026,
            1,
            Map.of(Table.read("42;PERSONS;YEAR;GRANT,SERVICE"), cells(service, 70)),
            Map.of(),
            Map.of(service, house, "another", new Names("Muu", "", "")));
    assertThat(report.parts())
        .singleElement()
        .returns(Dimension.SERVICE, Report.Part::by)
        .returns(List.of(new Report.Figure(service, null, 70)), Report.Part::figures);
    assertThat(report.services()).containsExactly(Map.entry(service, house));
  }

  /**
   * As they lie in the fixtures of what was sealed in each version, and as their checksums were
   * printed then: with another component each report that was frozen would be called changed.
   */
  @ParameterizedTest
  @CsvSource({
    "1, 32f20e1ce3aaf4b3bcd7bba313cd204a016d46cd046e0f2db752922ce33a9e2b",
    "2, c8ea192279a2211c1362159f3edd7309a054e545564968b5d9c04129b8a458ed"
  })
  void t02_a_report_that_was_frozen_keeps_its_checksum(int version, String hash)
      throws IOException {
    var json = JsonMapper.builder().build();
    var path = "src/test/resources/sealed/statistics.report.Report/%d.json".formatted(version);
    var sealed = json.readTree(Path.of(path).toFile()).get("record");
    assertThat(HexFormat.of().formatHex(json.treeToValue(sealed, Report.class).hash()))
        .isEqualTo(hash);
  }

  private static List<Cell> cells(String value, int shown) {
    return List.of(new Cell(List.of("g", "*"), 90), new Cell(List.of("g", value), shown));
  }

  @Test
  void what_is_clearly_off_or_not_shown_needs_words() {
    assertThat(report(new Target(100, null, Method.COLLECTED, "")).wordless()).hasSize(1);
    assertThat(report(new Target(100, null, Method.COLLECTED, "More came.")).wordless()).isEmpty();
    assertThat(report(new Target(145, null, Method.COLLECTED, "")).wordless()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "100, 100, 0, AS_PLANNED",
    "100, 105, 0, AS_PLANNED",
    "100, 106, 0, A_LITTLE_OVER",
    "100, 94, 0, A_LITTLE_UNDER",
    "100, 116, 0, CLEARLY_OVER",
    "100, 84, 0, CLEARLY_UNDER",
    "0, 0, 0, AS_PLANNED",
    "0, 3, 5, CLEARLY_OVER",
    "20, 24, 0, CLEARLY_OVER",
    "20, 25, 5, AS_PLANNED",
    "20, 15, 5, AS_PLANNED",
    "20, 26, 5, CLEARLY_OVER",
    "20, 14, 5, CLEARLY_UNDER",
    "100, , 5, UNTOLD",
    ", 100, 5, NONE"
  })
  void a_deviation_is_said_in_words(Integer target, Integer actual, int chance, Deviation said) {
    assertThat(Deviation.of(target, actual, chance)).isEqualTo(said);
  }

  /** Twenty were promised and twenty came: whatever is shown of them, it went as planned. */
  @Test
  void t03_nobody_signs_a_reason_for_what_chance_alone_did() {
    for (int salt = 0; salt < 1_000; salt++) {
      var cell = new Tally();
      for (int n = 0; n < 20; n++) {
        cell.add(Imagined.fact(Mix.of(20L * salt + n), n), 0);
      }
      int shown = new Protection(salt).persons(cell);
      for (var what : List.of(ReportLine.PERSONS, ReportLine.MEETINGS)) {
        assertThat(new Report.Line(what, 20, shown, Method.COLLECTED, "").deviation())
            .isEqualTo(Deviation.AS_PLANNED);
      }
    }
    assertThat(new Report.Line(ReportLine.EVENTS, 20, 24, Method.COLLECTED, "").wordless())
        .as("what is typed is as it is")
        .isTrue();
    assertThat(new Report.Line(ReportLine.MINUTES, 600, 900, Method.COLLECTED, "").wordless())
        .isFalse();
    assertThat(new Report.Line(ReportLine.MINUTES, 600, 960, Method.COLLECTED, "").wordless())
        .isTrue();
  }

  @Test
  void another_word_or_figure_gives_another_checksum() {
    var first = report(new Target(100, null, Method.COLLECTED, "More came."));
    assertThat(first.hash())
        .isEqualTo(report(new Target(100, null, Method.COLLECTED, "More came.")).hash())
        .isNotEqualTo(report(new Target(100, null, Method.COLLECTED, "More came!")).hash())
        .isNotEqualTo(report(new Target(101, null, Method.COLLECTED, "More came.")).hash());
  }
}
