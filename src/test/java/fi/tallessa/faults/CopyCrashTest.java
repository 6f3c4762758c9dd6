package fi.tallessa.faults;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.rights.copy.SlowFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A register is killed while it makes a person's own copy, early, at the end, and as soon as it is
 * made: none of it is there, or all of it, and nothing of it lies in a temporary folder.
 */
@Tag("long")
class CopyCrashTest {

  private static final Duration LONG = Duration.ofMinutes(3);

  private final Path data = RegisterProcess.folder("copying");
  private final Path temporary = RegisterProcess.folder("copying-temporary");

  @Test
  void s43_a_copy_that_is_killed_is_made_anew_or_is_whole() throws IOException {
    killedAt(2);
    killedAt(SlowFile.PIECES);
    try (var register = RegisterProcess.copying(data, temporary)) {
      register.await("PIECE", SlowFile.PIECES, LONG);
      var end = Instant.now().plus(LONG);
      while (!made(register)) {
        assertThat(Instant.now()).as(register.tail()).isBefore(end);
      }
      register.kill();
      assertThat(left()).isEmpty();
    }
    try (var register = RegisterProcess.copying(data, temporary)) {
      assertThat(register.await("WHOLE", 1, LONG))
          .containsExactly("true copy.pdf copy.json file-001.pdf " + SlowFile.PIECES);
      assertThat(register.said("PIECE")).as("it is not made once more").isEmpty();
      assertThat(left()).isEmpty();
    }
  }

  private void killedAt(int piece) throws IOException {
    try (var register = RegisterProcess.copying(data, temporary)) {
      register.await("PIECE", piece, LONG);
      register.kill();
      var db = database(register);
      RegisterProcess.awaitNobody(db, LONG);
      assertThat(made(register)).isFalse();
      assertThat(db.sql("select count(*) from rights.copy_piece").query(Long.class).single())
          .isZero();
      assertThat(left()).isEmpty();
      // As if the minutes were over for which it was claimed.
      db.sql("update rights.copy set claimed_until = now() - interval '1 second'").update();
    }
  }

  private static boolean made(RegisterProcess register) {
    return database(register)
        .sql("select exists (select from rights.copy where made_at is not null)")
        .query(Boolean.class)
        .single();
  }

  private static JdbcClient database(RegisterProcess register) {
    return JdbcClient.create(new DriverManagerDataSource(register.jdbcUrl()));
  }

  /** Files that it has left behind, but the script with which PostgreSQL looks where it is. */
  private List<Path> left() throws IOException {
    try (var all = Files.walk(temporary)) {
      return all.filter(Files::isRegularFile)
          .filter(one -> !one.getFileName().toString().startsWith("detect_linux_distribution"))
          .toList();
    }
  }
}
