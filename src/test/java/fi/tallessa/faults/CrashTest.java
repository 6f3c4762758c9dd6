package fi.tallessa.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The register and its PostgreSQL are killed again and again in the middle of writing. What was
 * acknowledged is there afterwards, and nothing is half done; the log is sealed without a gap.
 */
@Tag("long")
class CrashTest {

  private static final int REGISTERS_KILLED = 4;
  private static final int POSTGRES_KILLED_EACH = 5;
  private static final int WRITES_BETWEEN = 12;
  private static final Duration LONG = Duration.ofMinutes(3);

  /** So that checkpoints are made and copied all the time. */
  private static final String SEALING = "--tallessa.log.beat=PT0.1S";

  private final Random random = new Random();
  private final List<String> files = new ArrayList<>();
  private final List<String> edits = new ArrayList<>();
  private int killed;

  @Test
  void what_was_acknowledged_outlives_every_crash() {
    var data = RegisterProcess.folder("crash");
    var worker = "-";
    for (int round = 0; round < REGISTERS_KILLED; round++) {
      var register = RegisterProcess.scribe(data, worker, SEALING);
      try {
        worker = register.await("READY", 1, LONG).getFirst().split(" ")[0];
        killPostgresWhileItWrites(register);
        awaitMore(register);
        register.kill();
        files.addAll(register.said("FILE"));
        edits.addAll(register.said("EDIT"));
      } catch (AssertionError | RuntimeException failed) {
        register.close();
        throw failed;
      }
    }
    try (var register = RegisterProcess.scribe(data, worker, SEALING)) {
      var ready = register.await("READY", 1, LONG).getFirst();
      assertThat(Integer.parseInt(ready.split(" ")[1]))
          .as("files opened and read, all acknowledged ones among them")
          .isGreaterThanOrEqualTo(files.size());
      new Acknowledged(files, edits).isThere(register.jdbcUrl());
    }
    isSealed(data);
    System.out.printf(
        "Crashes: %d of the register, %d of PostgreSQL; %d files and %d changes acknowledged, none lost.%n",
        REGISTERS_KILLED, killed, files.size(), edits.size());
    assertThat(killed).isGreaterThanOrEqualTo(16);
  }

  /** Every line that was sealed and every copy of a seal is as it was written. */
  private static void isSealed(Path data) {
    var verified = RegisterProcess.register(data, "--verify-log");
    assertThat(verified.awaitEnd(LONG)).as(verified.tail()).isZero();
    assertThat(verified.tail())
        .containsPattern("[1-9]\\d+ checkpoints over \\d+ lines, [1-9]\\d+ compared");
  }

  private void killPostgresWhileItWrites(RegisterProcess register) {
    for (int kill = 0; kill < POSTGRES_KILLED_EACH; kill++) {
      awaitMore(register);
      RegisterProcess.rest(random.nextInt(300));
      register.killPostgres();
      killed++;
    }
  }

  private static void awaitMore(RegisterProcess register) {
    register.await("EDIT", register.said("EDIT").size() + WRITES_BETWEEN, LONG);
  }
}
