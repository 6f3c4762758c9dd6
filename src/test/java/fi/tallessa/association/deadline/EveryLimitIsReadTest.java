package fi.tallessa.association.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A time limit that no rule counts by is a promise of a page that nobody keeps. */
class EveryLimitIsReadTest {

  private static final Path SOURCES = Path.of("src/main/java/fi/tallessa");
  private static final Path DECLARED = SOURCES.resolve("association/deadline");

  @Test
  void every_declared_limit_is_read_by_a_rule() throws IOException {
    assertThat(unread(sources())).isEmpty();
  }

  @Test
  void one_that_nobody_reads_is_found() throws IOException {
    var planted =
        sources().stream().map(text -> text.replaceAll("Deadline\\.LOG\\b", "24")).toList();
    assertThat(unread(planted)).containsExactly(Deadline.LOG);
  }

  private static List<Deadline> unread(List<String> sources) {
    return Stream.of(Deadline.values())
        .filter(one -> sources.stream().noneMatch(text -> reads(text, one)))
        .toList();
  }

  private static boolean reads(String text, Deadline one) {
    return text.matches("(?s).*\\bDeadline\\." + one + "\\b.*");
  }

  private static List<String> sources() throws IOException {
    try (var files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java") && !file.startsWith(DECLARED))
          .map(EveryLimitIsReadTest::text)
          .toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
