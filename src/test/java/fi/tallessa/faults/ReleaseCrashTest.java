package fi.tallessa.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A register is killed while it writes down the figures of a release: none of them is there. Then
 * two registers on one database release the same year at once: one does, the other is told.
 */
@Tag("long")
class ReleaseCrashTest {

  private static final Duration LONG = Duration.ofMinutes(3);
  private static final String NO_NIGHT = "--tallessa.nightly.by-itself=false";

  @Test
  void s09_a_release_that_is_killed_is_none_and_of_two_machines_one_releases() throws Exception {
    var data = RegisterProcess.folder("releasing");
    try (var register = RegisterProcess.releasing(data, NO_NIGHT)) {
      register.await("BEGUN", 1, LONG);
      try (var connection = DriverManager.getConnection(register.jdbcUrl())) {
        var db = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        awaitWriting(db, register);
        register.kill();
        var year = register.said("BEGUN").getLast();
        RegisterProcess.awaitNobody(db, LONG);
        assertThat(register.said("RELEASED")).as("not acknowledged").doesNotContain(year);
        boolean there = released(db).contains(year);
        assertWhole(db, register.said("RELEASED"), there ? List.of(year) : List.of());
        both(data, db, year, there, register.said("RELEASED"));
        System.out.printf(
            "Killed while it wrote figures of %s: %s; of two machines after it one released.%n",
            year, there ? "all of them are there" : "none is there");
      }
    }
  }

  private static void awaitWriting(JdbcClient db, RegisterProcess register) {
    var end = Instant.now().plus(LONG);
    while (writing(db, "insert into statistics.%") == 0) {
      assertThat(Instant.now()).as(register.tail()).isBefore(end);
    }
  }

  private static int writing(JdbcClient db, String what) {
    return db.sql(
            "select count(*) from pg_stat_activity where usename = 'tallessa_app' and query like ?")
        .param(what)
        .query(Integer.class)
        .single();
  }

  private static List<String> released(JdbcClient db) {
    return db.sql("select period from statistics.release order by period")
        .query(String.class)
        .list();
  }

  /** Each release has all its tables, with figures in as many of them as every other has. */
  private static void assertWhole(JdbcClient db, List<String> told, List<String> more) {
    assertThat(released(db))
        .containsExactlyElementsOf(Stream.concat(told.stream(), more.stream()).toList());
    assertThat(
            db.sql(
                    """
                    select count(*) from statistics.released_table
                    group by period order by period
                    """)
                .query(Integer.class)
                .list())
        .hasSize(told.size() + more.size())
        .allMatch(tables(db)::equals);
    assertThat(
            db
                .sql("select count(distinct code) from statistics.cell group by period")
                .query(Integer.class)
                .list()
                .stream()
                .distinct())
        .hasSizeLessThanOrEqualTo(1);
  }

  private static Integer tables(JdbcClient db) {
    return db.sql("select count(*) from statistics.registry where meaning like '%YEAR%'")
        .query(Integer.class)
        .single();
  }

  /** At once; when they are closed the database is as well. */
  private static void both(Path data, JdbcClient db, String year, boolean there, List<String> told)
      throws Exception {
    var address = "jdbc:postgresql://127.0.0.1:" + new Postgres(data).port() + "/tallessa";
    var options = new ArrayList<>(RegisterProcess.beside(data, address));
    options.addAll(List.of(NO_NIGHT, "--release-statistics=" + year));
    try (var one = RegisterProcess.register(data, options.toArray(String[]::new));
        var other = RegisterProcess.register(data, options.toArray(String[]::new))) {
      assertThat(List.of(one.awaitEnd(LONG), other.awaitEnd(LONG)))
          .containsExactlyInAnyOrder(there ? 1 : 0, 1);
      assertWhole(db, told, List.of(year));
    }
  }
}
