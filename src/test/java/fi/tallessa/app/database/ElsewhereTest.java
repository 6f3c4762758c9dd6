package fi.tallessa.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Issue 6, point 7: what erases, backs up and changes keys is tried on Debian's PostgreSQL too. */
class ElsewhereTest {

  private static final Path TESTS = Path.of("src/test/java/fi/tallessa");
  private static final String TAG = "@Tag(\"elsewhere\")\n";

  @Test
  void i6_07_each_of_their_tests_with_a_database_runs_on_the_other_database_too() {
    var all =
        Stream.of("backup", "retention", "rotation", "vault").flatMap(ElsewhereTest::of).toList();
    assertThat(all).hasSizeGreaterThan(10).allMatch(one -> runsThere(read(one)));
    assertThat(all)
        .as("planted: without the tag")
        .noneMatch(one -> runsThere(read(one).replace(TAG, "")));
  }

  private static boolean runsThere(String test) {
    return test.contains("\n" + TAG);
  }

  /** The tests of a module that need a database. */
  private static Stream<Path> of(String module) {
    try (var files = Files.walk(TESTS.resolve(module))) {
      return files
          .filter(file -> file.toString().endsWith("Test.java"))
          .filter(file -> read(file).contains("\n@RegisterTest\n"))
          .toList()
          .stream();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
