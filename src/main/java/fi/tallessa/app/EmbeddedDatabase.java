package fi.tallessa.app;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL beside the register, for a first run: the same dialect as the external one, passwords
 * on, reachable from this machine only, everything flushed to disk before it is acknowledged.
 */
final class EmbeddedDatabase implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
  private static final String DATABASE = "tallessa";

  private static final Duration FIRST_START = Duration.ofSeconds(60);
  private static final Duration SHORT_START = Duration.ofSeconds(4);

  private final DataFolder folder;
  private final Secrets secrets;
  private final Path home;
  private final int port;
  private volatile EmbeddedPostgres postgres;
  private volatile boolean closing;

  EmbeddedDatabase(Path data) {
    this.folder = new DataFolder(data);
    this.home = data.resolve("postgres").toAbsolutePath();
    this.secrets = new Secrets(data.resolve("secrets"));
    try {
      Files.createDirectories(home);
      Orphan.stop(home.resolve("data"));
      var making = FirstMaking.in(home);
      this.postgres = start(0, FIRST_START);
      this.port = postgres.getPort();
      prepare();
      making.done();
      watch();
    } catch (IOException | SQLException | IllegalStateException failed) {
      throw new NotStarted(
          "PostgreSQL, which the register brings along, did not start in "
              + home
              + "; --logging.level.io.zonky=info says why.",
          failed);
    }
  }

  private EmbeddedPostgres start(int port, Duration patience) throws IOException {
    return EmbeddedPostgres.builder()
        .setPort(port)
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
        // Its log tells of the server, never of a statement or what was in it.
        .setServerConfig("log_min_messages", "log")
        .setServerConfig("log_min_error_statement", "panic")
        .setServerConfig("log_error_verbosity", "terse")
        .setConnectConfig("password", secrets.read("postgres"))
        .setPGStartupWait(patience)
        .start();
  }

  /** PostgreSQL that ends unasked is started again, on the same port. */
  private void watch() throws IOException {
    Orphan.postmaster(home.resolve("data"))
        .orElseThrow(() -> new IOException("PostgreSQL has ended at once"))
        .onExit()
        .thenRun(
            () -> {
              if (!closing) {
                LOG.warn("PostgreSQL has ended by itself; it is started again.");
                Thread.ofPlatform().daemon().name("postgres").start(this::startAgain);
              }
            });
  }

  /**
   * Tries until it runs. Each try waits twice as long as the one before: a start that died is seen
   * soon, and one that has much to recover gets its time in the end.
   */
  private void startAgain() {
    for (var patience = SHORT_START; !closing; patience = patience.multipliedBy(2)) {
      try {
        restart(patience);
        LOG.info("PostgreSQL is back.");
        return;
      } catch (IOException | RuntimeException failed) {
        LOG.warn("PostgreSQL did not start; it is tried again.");
      }
    }
  }

  private synchronized void restart(Duration patience) throws IOException {
    if (closing) {
      return;
    }
    try {
      postgres.close();
    } catch (IOException | RuntimeException already) {
      LOG.debug("It had ended already.");
    }
    Orphan.stop(home.resolve("data"));
    postgres = start(port, patience);
    watch();
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
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE;
  }

  String password(String role) {
    return secrets.read(role);
  }

  @Override
  public void close() {
    closing = true;
    synchronized (this) {
      try {
        postgres.close();
        folder.close();
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }
}
