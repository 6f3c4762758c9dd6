package fi.tallessa.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * That a backup is being put back into a database: a schema with nothing in it, there before the
 * first table is made, and from the commit of the data on the open row of {@code backup.restore}.
 * Whatever is killed in between, nobody works with what is there, and what is there may go.
 */
final class Begun {

  private static final String MARK = "being_put_back";

  static boolean in(Connection connection) throws SQLException {
    return Sql.is(connection, "select where to_regnamespace('" + MARK + "') is not null")
        || Sql.is(connection, "select where to_regclass('backup.restore') is not null")
            && Sql.is(connection, "select from backup.restore where ended_at is null");
  }

  /** From now on, before anything else is made. */
  static void mark(Connection connection) throws SQLException {
    Sql.execute(connection, "create schema if not exists " + MARK);
  }

  /** The open row says it from now on, in the same transaction. */
  static void unmark(Connection connection) throws SQLException {
    Sql.execute(connection, "drop schema if exists " + MARK);
  }

  /**
   * Throws away what an attempt before has made, where those are not the tables of the backup: all
   * of it, or nothing. The mark stays.
   */
  static void clearUnless(Connection connection, String schema) throws SQLException {
    if (!Sql.is(connection, "select where to_regclass('flyway_schema_history') is not null")
        || !Tables.schema(connection).equals(schema)) {
      clear(connection);
    }
  }

  private static void clear(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    mark(connection);
    for (var schema : schemas(connection)) {
      Sql.execute(connection, "drop schema " + schema + " cascade");
    }
    Sql.execute(connection, "drop table if exists flyway_schema_history");
    connection.commit();
    connection.setAutoCommit(true);
  }

  private static List<String> schemas(Connection connection) throws SQLException {
    return Sql.names(
        connection,
        """
        select quote_ident(nspname) from pg_namespace
        where nspowner = current_user::regrole and nspname !~ '^pg_'
          and nspname not in ('information_schema', 'public', '%s')
        """
            .formatted(MARK));
  }

  private Begun() {}
}
