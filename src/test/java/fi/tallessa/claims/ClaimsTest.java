package fi.tallessa.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each claim of the notice that the register makes true has a test that bears its number. */
class ClaimsTest {

  private static final List<Integer> MADE_TRUE =
      List.of(
          1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26,
          28, 31, 32, 35, 36, 37, 40, 41, 42, 43, 45, 46, 48, 49, 50);

  private static final Pattern TEST =
      Pattern.compile("(?m)^  (?:public )?(?:void|Stream<DynamicTest>) (\\w+)\\(");

  @Test
  void each_claim_has_a_test_that_bears_its_number() throws IOException {
    assertThat(missing(tests())).isEmpty();
  }

  @Test
  void a_claim_without_a_test_is_found() throws IOException {
    var without = tests().stream().filter(name -> !bears(name, 11)).toList();
    assertThat(missing(without)).containsExactly(11);
  }

  private static List<Integer> missing(List<String> tests) {
    return MADE_TRUE.stream()
        .filter(claim -> tests.stream().noneMatch(name -> bears(name, claim)))
        .toList();
  }

  private static boolean bears(String name, int claim) {
    return name.matches("(s\\d\\d_)*s%02d_.*".formatted(claim));
  }

  private static List<String> tests() throws IOException {
    try (var files = Files.walk(Path.of("src/test/java"))) {
      var names =
          files.filter(file -> file.toString().endsWith("Test.java")).flatMap(ClaimsTest::in);
      var found = names.toList();
      assertThat(found).as("tests that were read").hasSizeGreaterThan(300);
      return found;
    }
  }

  private static Stream<String> in(Path file) {
    try {
      var code = Files.readString(file);
      return TEST.matcher(code).results().map(ClaimsTest::name).toList().stream();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String name(MatchResult test) {
    return test.group(1);
  }
}
