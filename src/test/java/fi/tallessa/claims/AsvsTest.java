package fi.tallessa.claims;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/asvs.md} is written by this test: each requirement we hold ourselves to, with the
 * tests that show it, which are there, or with the honest word why none does.
 */
class AsvsTest {

  private static final Path PAGE = Path.of("docs/asvs.md");
  private static final Path SAID = Path.of("src/test/resources/asvs");

  private static final Pattern TEST =
      Pattern.compile("(?m)^  (?:public )?(?:void|Stream<DynamicTest>) (\\w+)\\(");

  /** A test whose name says which requirement it is of: {@code asvs_14_2_7_…}. */
  private static final Pattern NAMED = Pattern.compile("\\w+#asvs_(\\d+)_(\\d+)_(\\d+)_\\w+");

  /** A test in a page for people. */
  private static final Pattern SHOWING = Pattern.compile("\\w+Test#\\w+");

  /**
   * @param level the lowest at which it applies
   * @param core of the eighty that come first
   */
  private record Required(String id, String level, boolean core) {}

  /**
   * @param tests none where the words say why not
   */
  private record Row(String id, String words, List<String> tests) {

    boolean shown() {
      return !tests.isEmpty();
    }
  }

  @Test
  void every_requirement_has_its_tests_or_a_word_why_none() {
    var rows = rows();
    assertThat(required()).hasSize(124).filteredOn(Required::core).hasSize(80);
    assertThat(missing(rows)).isEmpty();
    assertThat(rows).allMatch(row -> !row.words().isBlank());
    var without = rows.stream().filter(row -> !row.id().equals("8.2.4")).toList();
    assertThat(missing(without)).as("planted").containsExactly("8.2.4");
  }

  @Test
  void every_test_that_is_named_is_there() throws IOException {
    var named =
        rows().stream().flatMap(row -> row.tests().stream()).collect(toCollection(TreeSet::new));
    assertThat(named).hasSizeGreaterThan(100).isSubsetOf(tests());
    assertThat(tests())
        .contains("AsvsTest#every_test_that_is_named_is_there")
        .doesNotContain("AsvsTest#nobody_wrote_this");
  }

  @Test
  void every_test_that_is_said_to_show_what_came_of_an_attack_is_there() throws IOException {
    var named =
        SHOWING
            .matcher(Files.readString(Path.of("docs/security.md")))
            .results()
            .map(MatchResult::group)
            .toList();
    assertThat(named).hasSizeGreaterThan(30);
    assertThat(tests()).containsAll(named);
  }

  @Test
  void every_test_that_is_called_after_a_requirement_is_named_at_it() throws IOException {
    var rows = rows();
    assertThat(tests().stream().filter(test -> NAMED.matcher(test).matches()).toList())
        .isNotEmpty()
        .allSatisfy(
            test ->
                assertThat(rows)
                    .as(test)
                    .anyMatch(row -> row.id().equals(id(test)) && row.tests().contains(test)));
  }

  @Test
  void the_page_people_read_is_true() throws IOException {
    var page = page(rows());
    var read = Files.exists(PAGE) ? Files.readString(PAGE) : "";
    Files.writeString(PAGE, page);
    assertThat(read)
        .as("docs/asvs.md, written anew just now: read what changed, then commit it")
        .isEqualTo(page);
  }

  private static List<String> missing(List<Row> rows) {
    return required().stream()
        .map(Required::id)
        .filter(id -> rows.stream().noneMatch(row -> row.id().equals(id)))
        .toList();
  }

  private static String id(String test) {
    return NAMED.matcher(test).replaceAll("$1.$2.$3");
  }

  private static String page(List<Row> rows) {
    var levels = required().stream().collect(toMap(Required::id, one -> one));
    long shown =
        levels.keySet().stream()
            .filter(id -> rows.stream().anyMatch(row -> row.id().equals(id) && row.shown()))
            .count();
    return """
        # The verification standard, row by row

        We test by the OWASP Application Security Verification Standard 5.0.0. Its ids are here, its words are not: read them
        there (`v5.0.0-1.2.1` and so on). Of its 345 requirements we hold ourselves to %d, the core (★) first; of %d of them a test
        shows that they hold. `AsvsTest` writes this page out of `src/test/resources/asvs`, and fails when one of the tests is gone.
        L is the lowest level at which a requirement applies; rows without one are beyond the %d. A row may stand in both lists: what holds, and what of it does not yet.

        ## What tests show

        | Id | L | What holds here | Shown by |
        | --- | --- | --- | --- |
        %s

        ## What no test shows

        | Id | L | Why |
        | --- | --- | --- |
        %s
        """
        .formatted(
            levels.size(),
            shown,
            levels.size(),
            lines(rows.stream().filter(Row::shown), levels),
            lines(rows.stream().filter(row -> !row.shown()), levels));
  }

  private static String lines(Stream<Row> rows, Map<String, Required> levels) {
    return rows.map(row -> line(row, levels.get(row.id()))).collect(joining("\n"));
  }

  private static String line(Row row, Required of) {
    var level = of == null ? "" : of.level() + (of.core() ? " ★" : "");
    var tests = row.tests().stream().map("`%s`"::formatted).collect(joining(", "));
    return "| "
        + row.id()
        + " | "
        + level
        + " | "
        + row.words()
        + (row.shown() ? " | " + tests : "")
        + " |";
  }

  private static List<Required> required() {
    return read("required.txt").stream()
        .map(line -> line.split(" "))
        .map(said -> new Required(said[0], said[1], said.length > 2))
        .toList();
  }

  /** In order, so that one sees what is missing. */
  private static List<Row> rows() {
    return read("rows.txt").stream()
        .map(line -> line.split(" \\| ", -1))
        .map(
            said ->
                new Row(
                    said[0], said[1], said.length > 2 ? List.of(said[2].split(" ")) : List.of()))
        .sorted((one, other) -> sortable(one.id()).compareTo(sortable(other.id())))
        .toList();
  }

  private static String sortable(String id) {
    return Stream.of(id.split("\\.")).map("%3s"::formatted).collect(joining());
  }

  private static List<String> read(String file) {
    try {
      return Files.readAllLines(SAID.resolve(file)).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Set<String> tests() throws IOException {
    var tests = new TreeSet<String>();
    try (var files = Files.walk(Path.of("src/test/java"))) {
      for (var file : files.filter(one -> one.toString().endsWith("Test.java")).toList()) {
        var name = file.getFileName().toString().replace(".java", "");
        TEST.matcher(Files.readString(file))
            .results()
            .forEach(test -> tests.add(name + "#" + test.group(1)));
      }
    }
    return tests;
  }
}
