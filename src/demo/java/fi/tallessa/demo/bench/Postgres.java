package fi.tallessa.demo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The bench's PostgreSQL as its superuser sees it: measuring settings, counters, copies. */
final class Postgres implements AutoCloseable {

  static final String REGISTER = "tallessa";
  static final String COPY = "tallessa_raw";
  private static final String ROLE = "tallessa_app";

  private final Home home;
  private final Connection connection;

  Postgres(Home home) throws SQLException {
    this.home = home;
    this.connection =
        DriverManager.getConnection(
            home.databaseUrl("postgres"), "postgres", home.password("postgres"));
  }

  static boolean measures(Home home) throws IOException {
    var settings = home.postgres().resolve("postgresql.auto.conf");
    return Files.exists(settings) && Files.readString(settings).contains("pg_stat_statements");
  }

  /** In force after the next start. */
  void beMeasured() throws SQLException {
    run("create extension if not exists pg_stat_statements");
    run("alter system set shared_preload_libraries = pg_stat_statements");
    run("alter system set pg_stat_statements.track_planning = on");
    run("alter system set logging_collector = on");
    run("alter system set log_destination = jsonlog");
    run("alter system set log_rotation_size = 0");
    run("alter system set log_rotation_age = 0");
  }

  /** Nobody is signed in any more: whoever signs in next has no other session to be told of. */
  void everybodyGoesHome() throws SQLException {
    try (var register = asRegister(REGISTER);
        var statement = register.createStatement()) {
      statement.execute("delete from staff.session");
    }
  }

  /** From now on every statement is written to the log with its values, or none is. */
  void logStatements(boolean all) throws SQLException {
    run("alter system set log_statement = " + (all ? "'all'" : "'none'"));
    run("select pg_reload_conf()");
  }

  void startCounting() throws SQLException {
    run("select pg_stat_statements_reset()");
  }

  /** What the register's role has run since counting began, most often first. */
  List<Counted> counted() throws SQLException {
    var counted = new ArrayList<Counted>();
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                """
                select query, calls, mean_exec_time, plans, total_plan_time
                from pg_stat_statements where userid = '%s'::regrole order by calls desc, query
                """
                    .formatted(ROLE))) {
      while (rows.next()) {
        counted.add(
            new Counted(
                rows.getString(1),
                rows.getLong(2),
                rows.getDouble(3),
                rows.getLong(4),
                rows.getDouble(5)));
      }
    }
    return counted;
  }

  /**
   * A second database exactly as the register's is now. The register's connections are cut for it;
   * it opens new ones by itself.
   */
  void copy() throws SQLException {
    run("drop database if exists " + COPY);
    run("alter database " + REGISTER + " allow_connections false");
    run(
        "select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '"
            + REGISTER
            + "'");
    run("create database " + COPY + " template " + REGISTER);
    run("alter database " + REGISTER + " allow_connections true");
    run("alter database " + COPY + " allow_connections true");
  }

  /** A connection like the register's own, to its database or to the copy. */
  Connection asRegister(String database) throws SQLException {
    return DriverManager.getConnection(home.databaseUrl(database), ROLE, home.password(ROLE));
  }

  void run(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  String text(String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
