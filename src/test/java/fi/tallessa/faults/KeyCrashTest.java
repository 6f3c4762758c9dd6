package fi.tallessa.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The register is killed again and again while it changes its key, at whatever step it is, and so
 * is its database under it. Whoever was registered opens afterwards, whoever was erased is gone,
 * and no third key is about.
 */
@Tag("long")
class KeyCrashTest {

  private static final int REGISTERS_KILLED = 5;
  private static final int POSTGRES_KILLED_EACH = 3;

  /** Those of the database under it, and its own. */
  static final int KILLS = REGISTERS_KILLED * (POSTGRES_KILLED_EACH + 1);

  private static final Duration LONG = Duration.ofMinutes(3);

  private final Random random = new Random();
  private final Set<String> made = new HashSet<>();
  private final Set<String> going = new HashSet<>();
  private final Set<String> gone = new HashSet<>();
  private final TreeMap<String, Integer> steps = new TreeMap<>();
  private Path data;
  private int killed;

  /** How long a change of keys took here, in milliseconds. */
  private int took;

  @Test
  void s45_a_change_of_keys_that_is_killed_at_any_step_loses_nobody_and_ends_in_one_key()
      throws Exception {
    data = RegisterProcess.folder("turner");
    for (int kill = 0; kill < REGISTERS_KILLED; kill++) {
      var register = turner();
      try {
        register.await("READY", 1, LONG);
        for (int lost = 0; lost < POSTGRES_KILLED_EACH; lost++) {
          awaitMore(register);
          RegisterProcess.rest(random.nextInt(400));
          register.killPostgres();
          killed++;
        }
        awaitMore(register);
        // A change has just ended, or goes on: every second one, for as long as one took here.
        RegisterProcess.rest(kill % 2 == 0 ? 0 : random.nextInt(took));
        register.kill();
        killed++;
        keep(register);
        look(JdbcClient.create(new DriverManagerDataSource(register.jdbcUrl())));
      } catch (AssertionError | RuntimeException failed) {
        register.close();
        throw failed;
      }
    }
    try (var register = turner()) {
      int opened = Integer.parseInt(register.await("READY", 1, LONG).getFirst());
      assertThat(opened).isGreaterThanOrEqualTo(alive().size());
      var db = JdbcClient.create(new DriverManagerDataSource(register.jdbcUrl()));
      var kept = db.sql("select subject_id::text from vault.subject_key").query(String.class).set();
      assertThat(kept).containsAll(alive()).doesNotContainAnyElementsOf(gone);
      register.await("TURNED", 1, LONG);
    }
    System.out.printf(
        "Killed while changing keys: register %d times, PostgreSQL %d times: %s; %d people, %d erased, none lost.%n",
        REGISTERS_KILLED, REGISTERS_KILLED * POSTGRES_KILLED_EACH, steps, made.size(), gone.size());
    assertThat(killed).isEqualTo(KILLS);
    assertThat(steps).as("steps it was killed at").hasSizeGreaterThan(1);
  }

  private void awaitMore(RegisterProcess register) {
    var begun = Instant.now();
    int changes = 1 + random.nextInt(2);
    register.await("TURNED", register.said("TURNED").size() + changes, LONG);
    took = 1 + (int) Duration.between(begun, Instant.now()).toMillis() / changes;
  }

  private void keep(RegisterProcess register) {
    made.addAll(register.said("KEY"));
    going.addAll(register.said("GOING"));
    gone.addAll(register.said("GONE"));
  }

  /** Of whom is being erased when a kill comes, nobody knows. */
  private Set<String> alive() {
    var alive = new HashSet<>(made);
    alive.removeAll(going);
    return alive;
  }

  /** What the kill left: at most two keys, and none that somebody needs is missing. */
  private void look(JdbcClient db) throws IOException {
    var living =
        db.sql("select number from vault.epoch where destroyed_at is null order by number")
            .query(Integer.class)
            .list();
    var wrapping =
        db.sql("select distinct epoch from vault.subject_key").query(Integer.class).list();
    var files = keyFiles();
    assertThat(living).hasSizeBetween(1, 2);
    assertThat(files).as("keys that exist").hasSizeBetween(1, 2);
    assertThat(files).as("keys that somebody is wrapped by").containsAll(wrapping);
    steps.merge(
        "living %d, wrapping %d, files %d".formatted(living.size(), wrapping.size(), files.size()),
        1,
        Integer::sum);
    // A killed machine counts as live for a minute, and the next change would wait for it.
    db.sql("delete from vault.node").update();
  }

  private List<Integer> keyFiles() throws IOException {
    try (var files = Files.list(data.resolve("keys"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches("epoch-\\d+\\.key"))
          .map(name -> Integer.parseInt(name.replaceAll("\\D", "")))
          .toList();
    }
  }

  private RegisterProcess turner() {
    return RegisterProcess.turner(
        data, "--tallessa.keys.lasts=0d", "--tallessa.nightly.by-itself=false");
  }
}
