package fi.tallessa.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The register and its PostgreSQL are killed again and again in the middle of writing. What was
 * acknowledged is there afterwards, and nothing is half done.
 */
@Tag("long")
class CrashTest {

  private static final int REGISTERS_KILLED = 4;
  private static final int POSTGRES_KILLED_EACH = 5;
  private static final int WRITES_BETWEEN = 12;
  private static final Duration LONG = Duration.ofMinutes(3);

  private final Random random = new Random();
  private final List<String> files = new ArrayList<>();
  private final List<String> edits = new ArrayList<>();
  private int killed;

  @Test
  void what_was_acknowledged_outlives_every_crash() {
    var data = RegisterProcess.folder("crash");
    var worker = "-";
    for (int round = 0; round < REGISTERS_KILLED; round++) {
      var register = RegisterProcess.scribe(data, worker);
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
    try (var register = RegisterProcess.scribe(data, worker)) {
      var ready = register.await("READY", 1, LONG).getFirst();
      assertThat(Integer.parseInt(ready.split(" ")[1]))
          .as("files opened and read, all acknowledged ones among them")
          .isGreaterThanOrEqualTo(files.size());
      var db = JdbcClient.create(new DriverManagerDataSource(register.jdbcUrl()));
      assertAllThere(db);
      assertNothingHalfDone(db);
    }
    System.out.printf(
        "Crashes: %d of the register, %d of PostgreSQL; %d files and %d changes acknowledged, none lost.%n",
        REGISTERS_KILLED, killed, files.size(), edits.size());
    assertThat(killed).isGreaterThanOrEqualTo(16);
  }

  private void killPostgresWhileItWrites(RegisterProcess register) {
    for (int kill = 0; kill < POSTGRES_KILLED_EACH; kill++) {
      awaitMore(register);
      RegisterProcess.rest(random.nextInt(300));
      assertThat(register.killPostgres()).as("processes of PostgreSQL killed").isPositive();
      killed++;
    }
  }

  private static void awaitMore(RegisterProcess register) {
    register.await("EDIT", register.said("EDIT").size() + WRITES_BETWEEN, LONG);
  }

  private void assertAllThere(JdbcClient db) {
    var kept =
        db.sql("select subject_id || ' ' || code from access.file").query(String.class).set();
    assertThat(kept).containsAll(files);
    var versions =
        db.sql("select subject_id || ' ' || version from customer.datum where field = 'name'")
            .query(String.class)
            .set();
    assertThat(versions).containsAll(edits);
  }

  private static void assertNothingHalfDone(JdbcClient db) {
    assertThat(
            db.sql(
                    """
                    select 'file without key ' || subject_id from access.file
                      where subject_id not in (select subject_id from vault.subject_key)
                    union all
                    select 'key without file ' || subject_id from vault.subject_key
                      where subject_id not in (select subject_id from access.file)
                    union all
                    select 'file without designation ' || subject_id from access.file
                      where subject_id not in (select subject_id from access.designation)
                    union all
                    select 'file without relationship ' || subject_id from access.file
                      where subject_id not in (select subject_id from customer.relationship)
                    union all
                    select 'file without name or phone ' || subject_id from access.file
                      where (select count(distinct field) from customer.datum
                        where datum.subject_id = file.subject_id) <> 2
                    union all
                    select 'datum without a line in the log ' || subject_id from customer.datum
                      where not exists (select from audit.access_log log
                        where log.subject_id = datum.subject_id and log.at = datum.at
                          and log.ground is not null)
                    union all
                    select 'version skipped ' || subject_id from customer.datum
                      group by subject_id, field having max(version) <> count(*)
                    union all
                    select 'line of the log about nobody ' || line from audit.access_log
                      where ground is not null and subject_id is not null
                        and subject_id not in (select subject_id from access.file)
                    """)
                .query(String.class)
                .list())
        .isEmpty();
  }
}
