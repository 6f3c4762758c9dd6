package fi.tallessa.customer.datum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each statement that reads or writes what is said of a customer asks what it rests on. */
class StillRestsTest {

  private static final Path CODE = Path.of("src/main/java/fi/tallessa");

  @Test
  void s02_no_statement_reads_or_writes_data_without_asking_what_it_rests_on() throws IOException {
    try (var files = Files.walk(CODE)) {
      var code = files.filter(Files::isRegularFile).map(StillRestsTest::read).toList();
      assertThat(code.stream().flatMap(one -> statements(one).stream()))
          .as("statements that were looked at")
          .hasSizeGreaterThan(4);
      assertThat(code.stream().flatMap(one -> forgetful(one).stream())).isEmpty();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Test
  void a_planted_statement_is_found() {
    assertThat(forgetful("db.sql(\"select sealed from customer.datum where subject_id = ?\")"))
        .hasSize(1);
    assertThat(forgetful("db.sql(\"insert into customer.datum (sealed) values (?)\")")).hasSize(1);
    assertThat(forgetful("db.sql(\"select sealed from customer.datum\" + StillRests.TODAY)"))
        .isEmpty();
  }

  private static List<String> forgetful(String code) {
    return statements(code).stream()
        .filter(one -> !one.contains("StillRests.") && !one.contains("restsOn"))
        .toList();
  }

  /** Those that touch what is sealed; to erase asks nothing. */
  private static List<String> statements(String code) {
    return Arrays.stream(code.split("\\.sql\\("))
        .skip(1)
        .map(one -> one.split("\\.query|\\.update|\\Z")[0])
        .filter(one -> one.contains("customer.datum"))
        .filter(one -> one.contains("sealed") || one.contains("{columns}"))
        .toList();
  }
}
