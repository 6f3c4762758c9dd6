package fi.tallessa.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/asvs.md} names a test for each requirement, and each of these tests is there. */
class AsvsTest {

  private static final Path PAGE = Path.of("docs/asvs.md");

  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| (\\d+\\.\\d+\\.\\d+) \\|([^|]+)\\|([^|]+)\\|$");
  private static final Pattern NAMED = Pattern.compile("`(\\w+)#(\\w+)`");
  private static final Pattern TEST =
      Pattern.compile("(?m)^  (?:public )?(?:void|Stream<DynamicTest>) (\\w+)\\(");

  @Test
  void every_test_that_is_named_is_there() throws IOException {
    var named = names(Files.readString(PAGE));
    assertThat(named).as("tests that are named").hasSizeGreaterThan(60);
    assertThat(named).isSubsetOf(tests());
  }

  @Test
  void every_row_names_a_test() throws IOException {
    var holds = Files.readString(PAGE).split("(?m)^## What speaks of")[0];
    assertThat(rows(holds))
        .hasSizeGreaterThan(60)
        .allSatisfy(row -> assertThat(names(row.group(3))).as(row.group(1)).isNotEmpty());
  }

  /** In order, so that one sees what is missing; once, so that two do not say different things. */
  @Test
  void every_requirement_stands_once_and_in_order() throws IOException {
    for (var part : Files.readString(PAGE).split("(?m)^## ")) {
      var ids = rows(part).stream().map(row -> row.group(1)).toList();
      assertThat(ids).isSortedAccordingTo(AsvsTest::byNumber).doesNotHaveDuplicates();
    }
  }

  @Test
  void a_test_that_is_not_there_is_found() throws IOException {
    assertThat(names("| 1.2.1 | x | `AsvsTest#nobody_wrote_this` |"))
        .containsExactly("AsvsTest#nobody_wrote_this")
        .isNotEmpty()
        .noneMatch(tests()::contains);
    assertThat(tests()).contains("AsvsTest#a_test_that_is_not_there_is_found");
  }

  private static int byNumber(String one, String other) {
    return sortable(one).compareTo(sortable(other));
  }

  private static String sortable(String id) {
    return Stream.of(id.split("\\.")).map("%3s"::formatted).collect(Collectors.joining());
  }

  private static List<MatchResult> rows(String page) {
    return ROW.matcher(page).results().toList();
  }

  private static Set<String> names(String text) {
    return NAMED.matcher(text).results().map(MatchResult::group).map(AsvsTest::bare).collect(SET);
  }

  private static final java.util.stream.Collector<String, ?, TreeSet<String>> SET =
      Collectors.toCollection(TreeSet::new);

  private static String bare(String quoted) {
    return quoted.replace("`", "");
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
