package fi.tallessa.app.errors;

import java.sql.SQLException;

/** Tells a database that has run out of disk or memory from a statement that failed. */
final class NoRoom {

  /** SQLSTATE class 53: disk full, out of memory, a limit of its settings. */
  private static final String RESOURCES = "53";

  /** Of too many connections, {@link Away} tells. */
  static boolean says(SQLException sql) {
    return sql.getSQLState() != null && sql.getSQLState().startsWith(RESOURCES);
  }

  private NoRoom() {}
}
