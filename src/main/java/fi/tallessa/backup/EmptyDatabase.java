package fi.tallessa.backup;

import java.sql.Connection;
import java.sql.SQLException;

/** A backup comes into a database in which nobody works, and into no other. */
final class EmptyDatabase {

  /** Whoever's: what is there would be emptied with the register's own. */
  private static final String ANY_TABLE =
      """
      select from pg_class join pg_namespace on pg_namespace.oid = relnamespace
      where relkind in ('r', 'p') and nspname !~ '^pg_' and nspname <> 'information_schema'
        and relname <> 'flyway_schema_history' limit 1
      """;

  static void check(Connection connection, Manifest manifest) throws SQLException {
    if (!Sql.is(connection, "select where to_regclass('backup.restore') is not null")) {
      if (Sql.is(connection, "select where to_regclass('staff.worker') is not null")) {
        throw new NotWhole("The database has tables of an older version: take an empty one.");
      }
      if (Sql.is(connection, ANY_TABLE)) {
        throw new NotWhole("The database has tables of something else: take an empty one.");
      }
      return;
    }
    var schema = Tables.schema(connection);
    if (!manifest.schema().equals(schema)) {
      throw new NotWhole(
          "The database has tables of another version than the backup: take an empty one.");
    }
    if (Sql.is(connection, "select from staff.worker limit 1")
        || Sql.is(connection, "select from audit.access_log limit 1")) {
      throw new NotWhole("The database is in use, and nothing is put over it: take an empty one.");
    }
  }

  private EmptyDatabase() {}
}
