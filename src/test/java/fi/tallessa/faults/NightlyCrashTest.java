package fi.tallessa.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Two registers on one database: the one that does the nightly work is killed in the middle of it,
 * and so is PostgreSQL under the other. Every night is done in the end, in order.
 */
@Tag("long")
class NightlyCrashTest {

  private static final Duration LONG = Duration.ofMinutes(3);

  @Test
  void a_killed_leader_is_followed_by_another_that_makes_up_for_every_night() throws Exception {
    var data = RegisterProcess.folder("nightly");
    try (var first = RegisterProcess.owl(data, quick(600))) {
      first.await("STEP", 3, LONG);
      var database = new Postgres(data);
      var address = "jdbc:postgresql://127.0.0.1:" + database.port() + "/tallessa";
      var db = JdbcClient.create(new DriverManagerDataSource(database.jdbcUrl()));
      try (var second = RegisterProcess.owl(data, beside(data, address))) {
        second.await("READY", 1, LONG);
        RegisterProcess.rest(1_000);
        assertThat(second.said("BEGIN")).as("one works, the other looks on").isEmpty();
        var tonight = LocalDate.parse(first.said("BEGIN").getLast());
        lastDone(db, tonight.minusDays(3));
        first.kill();
        second.await("END", 3, LONG);
        assertThat(second.said("BEGIN"))
            .containsExactly("" + tonight.minusDays(2), "" + tonight.minusDays(1), "" + tonight);
        RegisterProcess.rest(1_000);
        assertThat(outcomes(db, tonight)).containsExactly("CUT", "DONE");
      }
    }
  }

  @Test
  void a_database_that_is_lost_in_the_middle_is_gone_on_with_when_it_is_back() {
    var data = RegisterProcess.folder("nightly-db");
    try (var register = RegisterProcess.owl(data, quick(30))) {
      register.await("STEP", 5, LONG);
      register.killPostgres();
      register.await("END", 1, LONG);
      RegisterProcess.rest(3_000);
      var db = JdbcClient.create(new DriverManagerDataSource(register.jdbcUrl()));
      var tonight = LocalDate.parse(register.said("BEGIN").getLast());
      assertThat(outcomes(db, tonight)).hasSizeGreaterThan(1).last().isEqualTo("DONE");
    }
  }

  private static String[] quick(int steps) {
    return new String[] {
      "--tallessa.nightly.lasts=2s", "--tallessa.nightly.beat=200ms", "--owl.steps=" + steps
    };
  }

  private static String[] beside(Path data, String address) throws Exception {
    return Stream.concat(Arrays.stream(quick(5)), RegisterProcess.beside(data, address).stream())
        .toArray(String[]::new);
  }

  /** As if the register had been off since then. */
  private static void lastDone(JdbcClient db, LocalDate night) {
    db.sql(
            """
            insert into nightly.attempt (job, night, term, started_at, ended_at, outcome)
            values ('test.night.owl', ?, 0, now(), now(), 'DONE')
            """)
        .param(night)
        .update();
  }

  private static List<String> outcomes(JdbcClient db, LocalDate night) {
    return db.sql(
            """
            select coalesce(outcome, 'OPEN') from nightly.attempt
            where job = 'test.night.owl' and night = ? order by line
            """)
        .param(night)
        .query(String.class)
        .list();
  }
}
