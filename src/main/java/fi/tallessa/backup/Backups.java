package fi.tallessa.backup;

import fi.tallessa.vault.Pieces;
import fi.tallessa.vault.Vault;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.stereotype.Component;

/**
 * Writes a backup of the whole register as the application's role may read it: every table but the
 * keys, all of one moment, sealed, and read back from the disk part by part.
 */
@Component
class Backups {

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final DataSource database;
  private final Vault vault;
  private final Places places;

  Backups(DataSource database, Vault vault, Places places) {
    this.database = database;
    this.vault = vault;
    this.places = places;
  }

  /** Hears how far it is, and says whether to go on. */
  interface Progress {
    boolean goesOn(int done, int all);
  }

  /** A backup on disk. */
  record Written(Path file, Manifest manifest) {}

  /** Empty where it was to stop; nothing is left of it then. */
  Optional<Written> write(Path folder, Instant at, Progress progress) {
    var place = new BackupFolder(folder);
    var name = BackupFolder.name(at);
    try {
      places.makeFirst(place);
      place.deleteOld(at);
      var unfinished = place.unfinished(name, at);
      try {
        var manifest = write(unfinished, name, at, progress);
        if (manifest.isEmpty()) {
          return Optional.empty();
        }
        var whole = place.whole(unfinished, name);
        places.holds(place, at);
        place.deleteOld(at);
        places.deleteEveryOldBeside(place, at);
        return Optional.of(new Written(whole, manifest.get()));
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private Optional<Manifest> write(Path file, String name, Instant at, Progress progress)
      throws IOException {
    try (var connection = database.getConnection();
        var writer = new BackupWriter(file, name, pieces(name))) {
      ofOneMoment(connection);
      var tables = Tables.all(connection);
      var copies = connection.unwrap(PGConnection.class).getCopyAPI();
      for (int done = 0; done < tables.size(); done++) {
        if (!progress.goesOn(done, tables.size())) {
          return Optional.empty();
        }
        var table = tables.get(done);
        writer.table(table, out -> copy(copies, table, out));
      }
      var schema = Tables.schema(connection);
      connection.rollback();
      return Optional.of(writer.end(filled -> new Manifest(at, schema, filled.parts())));
    } catch (SQLException failed) {
      throw new IllegalStateException("SQLSTATE " + failed.getSQLState(), failed);
    }
  }

  private Pieces pieces(String name) {
    return vault.pieces(name);
  }

  /**
   * Whoever writes meanwhile is not held up, and is not in it. Nobody sits before it: a table that
   * is just being rewritten, or a slow disk, is waited for longer than a page waits.
   */
  private static void ofOneMoment(Connection connection) throws SQLException {
    connection.setNetworkTimeout(Runnable::run, (int) PATIENCE.toMillis());
    connection.setAutoCommit(false);
    connection.setReadOnly(true);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
  }

  private static long copy(CopyManager copies, Manifest.Head table, OutputStream out)
      throws IOException {
    try {
      return copies.copyOut(
          "copy " + table.table() + " (" + Tables.columns(table) + ") to stdout (format binary)",
          out);
    } catch (SQLException failed) {
      throw new IOException("SQLSTATE " + failed.getSQLState(), failed);
    }
  }

  /** Those that lie in a folder, the oldest first. */
  static List<Path> in(Path folder) {
    try {
      return new BackupFolder(folder).all();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
