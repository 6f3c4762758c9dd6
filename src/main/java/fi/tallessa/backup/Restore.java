package fi.tallessa.backup;

import fi.tallessa.vault.ExportedKeys;
import fi.tallessa.vault.KeyExportFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.boot.ApplicationArguments;
import org.springframework.stereotype.Component;

/**
 * The operator's command {@code --restore=FILE --export=FILE}: makes the tables as a backup has
 * them, before anything of the register looks at them. Everything is checked first, loaded in one
 * transaction, and closed to everybody until {@link Replay} has ended what began here. Killed
 * anywhere, it is begun again by the same command and starts by no other.
 */
@Component
public class Restore {

  private final ApplicationArguments arguments;
  private final ExportedKeys keys;
  private final Clock clock;

  Restore(ApplicationArguments arguments, ExportedKeys keys, Clock clock) {
    this.arguments = arguments;
    this.keys = keys;
    this.clock = clock;
  }

  /**
   * Makes the tables by the migrations alone, or as a backup has them where the operator says so.
   */
  public void tables(Flyway flyway) throws SQLException {
    if (Asked.in(arguments)) {
      restore(flyway, Asked.of(arguments));
    } else {
      mustBeOver(flyway);
      flyway.migrate();
    }
  }

  private void restore(Flyway flyway, Asked asked) throws SQLException {
    var export = export(asked.export());
    var manifest = checked(asked.backup(), export);
    if (export.at().isBefore(manifest.at())) {
      throw new NotWhole(
          "The export of keys is older than the backup: take the newest there is, for it alone knows"
              + " who was erased since.");
    }
    mustBeKnown(flyway, manifest.schema());
    try (var connection = connection(flyway)) {
      if (Begun.in(connection)) {
        Begun.clearUnless(connection, manifest.schema());
      } else {
        EmptyDatabase.check(connection, manifest);
      }
      Begun.mark(connection);
    }
    upTo(flyway, manifest.schema());
    var id = UUID.randomUUID();
    begin(flyway, id, manifest, export.at());
    try (var connection = connection(flyway)) {
      new Loading(connection, keys, export, manifest)
          .run(asked, () -> committed(connection, id, manifest, export.at()));
    }
    flyway.migrate();
  }

  private ExportedKeys.Export export(Path file) {
    try {
      return keys.read(file);
    } catch (KeyExportFile.ExportBroken broken) {
      throw new NotWhole("The export of keys is of no use: " + broken.getMessage() + ".", broken);
    }
  }

  /** Read to its end before a table is touched. */
  private Manifest checked(Path backup, ExportedKeys.Export export) {
    try (var reader = new BackupReader(backup, name -> keys.pieces(export, name))) {
      return reader.all(BackupReader.Receiver.NOBODY);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void mustBeKnown(Flyway flyway, String schema) {
    var newest = flyway.info().all();
    var wanted = MigrationVersion.fromVersion(schema);
    if (wanted.isNewerThan(newest[newest.length - 1].getVersion().getVersion())) {
      throw new NotWhole(
          "The backup is of a newer version of the register than this one: take that one.");
    }
  }

  /** The tables of the time of the backup; what came later is made with the data in them. */
  private static void upTo(Flyway flyway, String schema) {
    var wanted = MigrationVersion.fromVersion(schema);
    Flyway.configure().configuration(flyway.getConfiguration()).target(wanted).load().migrate();
  }

  private static Connection connection(Flyway flyway) throws SQLException {
    return flyway.getConfiguration().getDataSource().getConnection();
  }

  /** On disk before the first row: it lets nobody in who is there already. */
  private void begin(Flyway flyway, UUID id, Manifest manifest, Instant exported)
      throws SQLException {
    try (var connection = connection(flyway);
        var statement = connection.createStatement()) {
      statement.execute("delete from backup.restore where ended_at is null");
      insert(connection, id, manifest, exported);
    }
  }

  /** With the data, so that it says itself from now on. */
  private void committed(Connection connection, UUID id, Manifest manifest, Instant exported)
      throws SQLException {
    insert(connection, id, manifest, exported);
    Begun.unmark(connection);
  }

  private void insert(Connection connection, UUID id, Manifest manifest, Instant exported)
      throws SQLException {
    try (var statement =
        connection.prepareStatement(
            """
            insert into backup.restore (id, begun_at, recovery_point, exported_at, held)
            values (?, ?, ?, ?, ?)
            """)) {
      statement.setObject(1, id);
      statement.setObject(2, Loading.at(clock.instant()));
      statement.setObject(3, Loading.at(manifest.at()));
      statement.setObject(4, Loading.at(exported));
      statement.setLong(5, manifest.rows());
      statement.execute();
    }
  }

  private static void mustBeOver(Flyway flyway) throws SQLException {
    try (var connection = connection(flyway)) {
      if (Begun.in(connection)) {
        throw new NotWhole(
            "It is being put back from a backup, and that has not ended: give the same --restore"
                + " once more.");
      }
    }
  }
}
