package fi.tallessa.faults;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.backup.Backed;
import fi.tallessa.vault.KeysElsewhere;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The register is killed again and again while it writes a backup, and while it is put back from
 * one: what is called a backup is one, and nobody is let into half a register.
 */
@Tag("long")
class BackupCrashTest {

  private static final int EACH = 6;

  /** While it is written, and while it is put back. */
  static final int KILLS = 2 * EACH;

  private static final Duration LONG = Duration.ofMinutes(3);

  private final Random random = new Random();
  private final TreeMap<String, Integer> states = new TreeMap<>();
  private int killed;

  @Test
  void s42_a_backup_or_a_restore_that_is_killed_is_whole_or_is_done_again() throws Exception {
    var data = RegisterProcess.folder("backed");
    var known = written(data);
    end(RegisterProcess.register(data, "--backup"));
    for (int kill = 1; kill <= EACH; kill++) {
      killedAt(RegisterProcess.register(data, "--backup"), "Backup: " + kill * 10 + " %");
    }
    end(RegisterProcess.register(data, "--backup"));
    var folder = data.resolve("backups");
    var export = data.resolve("exports/keys-1.tkx");
    assertThat(Backed.whole(folder, KeysElsewhere.in(data.resolve("keys")), export))
        .as("those that were not killed, and any that was whole before")
        .isBetween(2, 2 + EACH);

    var gone = erased(data, known);
    end(RegisterProcess.register(data, "--keys=export"));
    var machine = machine(data);
    var options = new String[] {"--restore=" + Backed.newest(folder), "--export=" + export};
    for (int kill = 1; kill <= EACH; kill++) {
      var restoring = RegisterProcess.register(machine, options);
      killedAt(restoring, kill < EACH - 1 ? "Restore: " + kill * 20 + " %" : "The data is there.");
      look(restoring, known.without(gone));
    }
    var refused = RegisterProcess.register(machine);
    assertThat(refused.awaitEnd(LONG)).isNotZero();
    assertThat(refused.tail()).contains("It is being put back from a backup");
    end(RegisterProcess.register(machine, options));
    try (var register = RegisterProcess.scribe(machine, "-")) {
      register.await("READY", 1, LONG);
      known.without(gone).isThere(register.jdbcUrl());
      assertThat(ids(register.jdbcUrl(), "access.file")).doesNotContainAnyElementsOf(gone);
    }
    assertThat(killed).isEqualTo(KILLS);
    System.out.printf("Killed %d times; after a restore: %s.%n", killed, states);
  }

  private static Acknowledged written(Path data) {
    try (var register = RegisterProcess.scribe(data, "-")) {
      register.await("EDIT", 120, LONG);
      register.kill();
      return new Acknowledged(register.said("FILE"), register.said("EDIT"));
    }
  }

  /** Half of them, after the backup. */
  private static Set<String> erased(Path data, Acknowledged known) {
    try (var register = RegisterProcess.scribe(data, "-")) {
      register.await("READY", 1, LONG);
      var db = JdbcClient.create(new DriverManagerDataSource(register.jdbcUrl()));
      var some =
          known.files().stream()
              .limit(known.files().size() / 2)
              .map(one -> one.split(" ")[0])
              .collect(Collectors.toSet());
      some.forEach(
          one ->
              db.sql("select vault.forget(cast(? as uuid), now())")
                  .param(one)
                  .query()
                  .listOfRows());
      assertThat(ids(register.jdbcUrl(), "vault.erasure_log")).containsAll(some);
      register.kill();
      return some;
    }
  }

  private static Set<String> ids(String jdbcUrl, String table) {
    return JdbcClient.create(new DriverManagerDataSource(jdbcUrl))
        .sql("select subject_id::text from " + table)
        .query(String.class)
        .set();
  }

  private static void end(RegisterProcess process) {
    try (process) {
      assertThat(process.awaitEnd(LONG)).as(process.tail()).isZero();
    }
  }

  private void killedAt(RegisterProcess process, String line) {
    var end = Instant.now().plus(LONG);
    while (process.said().stream().noneMatch(said -> said.contains(line))) {
      assertThat(Instant.now()).as(process.tail()).isBefore(end);
      RegisterProcess.rest(1);
    }
    RegisterProcess.rest(random.nextInt(line.contains("there") ? 400 : 20));
    process.kill();
    killed++;
  }

  /** Empty, or whole and shut. */
  private void look(RegisterProcess killed, Acknowledged known) {
    var db = JdbcClient.create(new DriverManagerDataSource(killed.jdbcUrl()));
    long files = db.sql("select count(*) from access.file").query(Long.class).single();
    boolean shut =
        db.sql("select exists (select from backup.restore where ended_at is null)")
            .query(Boolean.class)
            .single();
    states.merge(files == 0 ? "empty" : shut ? "whole and shut" : "over", 1, Integer::sum);
    assertThat(shut).as("nobody is let in").isTrue();
    if (files > 0) {
      assertThat(files).isGreaterThanOrEqualTo(known.files().size());
    }
  }

  private static Path machine(Path data) throws IOException {
    var machine = RegisterProcess.folder("backed-again");
    Files.createDirectories(machine.resolve("keys"));
    try (var keys = Files.list(data.resolve("keys"))) {
      for (var key : keys.toList()) {
        Files.copy(
            key,
            machine.resolve("keys").resolve(key.getFileName()),
            StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
    return machine;
  }
}
