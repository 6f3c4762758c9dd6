package fi.tallessa.backup;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Many rows of one statement. */
final class Batch {

  private static final int ROWS = 1_000;

  private final PreparedStatement statement;
  private int waiting;

  Batch(PreparedStatement statement) {
    this.statement = statement;
  }

  void add(Object... values) {
    try {
      for (int at = 0; at < values.length; at++) {
        statement.setObject(at + 1, values[at]);
      }
      statement.addBatch();
      if (++waiting == ROWS) {
        end();
      }
    } catch (SQLException failed) {
      throw new IllegalStateException("SQLSTATE " + failed.getSQLState(), failed);
    }
  }

  void end() throws SQLException {
    statement.executeBatch();
    waiting = 0;
  }
}
