package fi.tallessa.app;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * PostgreSQL beside the register, for a first run: the same dialect as the external one, passwords
 * on, reachable from this machine only, everything flushed to disk before it is acknowledged.
 */
final class EmbeddedDatabase implements AutoCloseable {

  private static final String DATABASE = "tallessa";

  private final EmbeddedPostgres postgres;
  private final Secrets secrets;

  EmbeddedDatabase(Path data) {
    var home = data.resolve("postgres").toAbsolutePath();
    this.secrets = new Secrets(data.resolve("secrets"));
    try {
      Files.createDirectories(home);
      Orphan.stop(home.resolve("data"));
      this.postgres = start(home);
      prepare();
    } catch (IOException | SQLException failed) {
      throw new IllegalStateException(
          "The embedded PostgreSQL did not start: " + failed.getMessage(), failed);
    }
  }

  private EmbeddedPostgres start(Path home) throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(home.resolve("data"))
        .setOverrideWorkingDirectory(home.resolve("work").toFile())
        .setCleanDataDirectory(false)
        .setRegisterShutdownHook(false)
        .setLocaleConfig("pwfile", secrets.file("postgres").toString())
        .setLocaleConfig("auth", "scram-sha-256")
        .setLocaleConfig("locale-provider", "icu")
        .setLocaleConfig("icu-locale", "fi-FI")
        .setLocaleConfig("locale", "C.UTF-8")
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("full_page_writes", "on")
        .setServerConfig("unix_socket_directories", "''")
        .setServerConfig("listen_addresses", "127.0.0.1")
        .setServerConfig("password_encryption", "scram-sha-256")
        .setConnectConfig("password", secrets.read("postgres"))
        .setPGStartupWait(Duration.ofSeconds(60))
        .start();
  }

  /**
   * The owner's role makes tables; the application's role may do only what each migration grants.
   */
  private void prepare() throws SQLException {
    try (var connection = postgres.getPostgresDatabase().getConnection()) {
      role(connection, "tallessa_owner");
      role(connection, "tallessa_app");
      if (missing(connection, "select from pg_database where datname = '" + DATABASE + "'")) {
        run(connection, "create database " + DATABASE + " owner tallessa_owner");
      }
      run(connection, "revoke all on database " + DATABASE + " from public");
      run(connection, "grant connect on database " + DATABASE + " to tallessa_app");
    }
  }

  private void role(Connection connection, String name) throws SQLException {
    if (missing(connection, "select from pg_roles where rolname = '" + name + "'")) {
      run(connection, "create role " + name + " login nosuperuser nobypassrls");
    }
    run(connection, "alter role " + name + " password '" + secrets.read(name) + "'");
  }

  private static boolean missing(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      return !rows.next();
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  String url() {
    return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + DATABASE;
  }

  String password(String role) {
    return secrets.read(role);
  }

  @Override
  public void close() {
    try {
      postgres.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
