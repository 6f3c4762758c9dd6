package fi.tallessa.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Issue 6, bad input and faults: the register is killed again and again while it erases, and so is
 * its database under it. Each file is whole or wholly gone, and what is gone has its certificate.
 */
@Tag("long")
class ErasingCrashTest {

  private static final int REGISTERS_KILLED = 4;
  private static final int POSTGRES_KILLED_EACH = 6;

  /** Those of the database under it, and its own. */
  static final int KILLS = REGISTERS_KILLED * (POSTGRES_KILLED_EACH + 1);

  private static final int FILES = 80;
  private static final int MOST_MILLIS = 120;
  private static final Duration LONG = Duration.ofMinutes(4);
  private static final Set<String> STAYS = Set.of("audit.access_log", "vault.erasure_log");

  private final Random random = new Random();
  private Map<String, Set<String>> whole;

  @Test
  void s42_killed_at_any_moment_a_file_is_whole_or_gone_with_its_certificate() {
    var data = RegisterProcess.folder("erasing-crash");
    int files = FILES;
    int between = 0;
    int killed = 0;
    for (int kill = 0; kill < REGISTERS_KILLED; kill++) {
      var register = RegisterProcess.erasing(data, files);
      try {
        register.await("READY", 1, LONG);
        if (kill == 0) {
          whole = filled(db(register));
          assertThat(whole).hasSize(FILES);
        }
        for (int lost = 0; lost < POSTGRES_KILLED_EACH; lost++) {
          awaitMore(register);
          register.killPostgres();
          killed++;
        }
        awaitMore(register);
        register.kill();
        killed++;
        between += gone(db(register)) < FILES ? 1 : 0;
      } catch (AssertionError | RuntimeException failed) {
        register.close();
        throw failed;
      }
      files = 0;
    }
    try (var register = RegisterProcess.erasing(data, 0)) {
      register.await("END", 1, LONG);
      assertThat(gone(db(register))).isEqualTo(FILES);
    }
    System.out.printf(
        "Erasing: register killed %d times, PostgreSQL %d times; %d registers before the last file was gone.%n",
        REGISTERS_KILLED, REGISTERS_KILLED * POSTGRES_KILLED_EACH, between);
    assertThat(killed).isEqualTo(KILLS);
    assertThat(between).as("killed while there was something to erase").isGreaterThanOrEqualTo(3);
  }

  private void awaitMore(RegisterProcess register) {
    register.await("STEP", register.said("STEP").size() + 1, LONG);
    RegisterProcess.rest(random.nextInt(MOST_MILLIS));
  }

  /** How many are gone; whatever is not gone is as it was. */
  private int gone(JdbcClient db) {
    var now = filled(db);
    int gone = 0;
    for (var one : whole.entrySet()) {
      var left = new TreeSet<>(now.getOrDefault(one.getKey(), Set.of()));
      if (left.contains("vault.erasure_log")) {
        gone++;
        assertThat(STAYS).as("of a file that is gone").containsAll(left);
      } else {
        assertThat(left).as("of a file that is there").isEqualTo(one.getValue());
      }
    }
    assertThat(db.sql("select count(*) from retention.certificate").query(Integer.class).single())
        .as("certificates")
        .isEqualTo(gone);
    return gone;
  }

  /** In which tables each file has rows. */
  private static Map<String, Set<String>> filled(JdbcClient db) {
    var tables =
        db.sql(
                """
                select table_schema || '.' || table_name from information_schema.columns
                join information_schema.tables using (table_schema, table_name)
                where column_name = 'subject_id' and table_type = 'BASE TABLE'
                """)
            .query(String.class)
            .list();
    var each = tables.stream().map(ErasingCrashTest::rows).toList();
    var found = new HashMap<String, Set<String>>();
    db.sql(String.join(" union all ", each))
        .query(
            row -> {
              found
                  .computeIfAbsent(row.getString("subject"), one -> new TreeSet<>())
                  .add(row.getString("held"));
            });
    return found;
  }

  /** Of one moment: all tables in one statement. */
  private static String rows(String table) {
    return "select distinct subject_id::text as subject, '%s' as held from %s where subject_id is not null"
        .formatted(table, table);
  }

  private static JdbcClient db(RegisterProcess register) {
    return JdbcClient.create(new DriverManagerDataSource(register.jdbcUrl()));
  }
}
