package fi.tallessa.app.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
  private static final Duration FIRST_START = Duration.ofSeconds(60);
  private static final Duration SHORT_START = Duration.ofSeconds(4);

  /** What fails at once is not tried without a pause. */
  private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);

  private final DataFolder folder;
  private final Secrets secrets;
  private final Path home;
  private final Server server;
  private final int port;
  private volatile EmbeddedPostgres postgres;
  private volatile boolean closing;

  EmbeddedDatabase(Path data) {
    this.folder = new DataFolder(data);
    this.home = data.resolve("postgres").toAbsolutePath();
    this.secrets = new Secrets(data.resolve("secrets"));
    this.server = new Server(home, secrets);
    try {
      Files.createDirectories(home);
      Orphan.stop(home.resolve("data"));
      var making = FirstMaking.in(home);
      this.postgres = server.start(0, FIRST_START);
      this.port = postgres.getPort();
      try (var connection = postgres.getPostgresDatabase().getConnection()) {
        new Roles(connection, secrets).prepare();
      }
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
   * Tries until it runs, for as long as that takes. Each try waits twice as long as the one before,
   * up to a minute: a start that died is seen soon, and one that has much to recover gets its time.
   */
  private void startAgain() {
    for (var patience = SHORT_START; !closing; patience = longer(patience)) {
      try {
        restart(patience);
        LOG.info("PostgreSQL is back.");
        return;
      } catch (IOException | RuntimeException failed) {
        LOG.warn("PostgreSQL did not start; it is tried again.");
        rest();
      }
    }
  }

  private static Duration longer(Duration patience) {
    var twice = patience.multipliedBy(2);
    return twice.compareTo(FIRST_START) < 0 ? twice : FIRST_START;
  }

  private static void rest() {
    try {
      Thread.sleep(BETWEEN_TRIES);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
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
    server.forgetFailedStart();
    postgres = server.start(port, patience);
    watch();
  }

  String url() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + Roles.DATABASE;
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
