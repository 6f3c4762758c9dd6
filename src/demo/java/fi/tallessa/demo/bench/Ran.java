package fi.tallessa.demo.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A statement that the register ran, with its values, ready to be run again.
 *
 * @param session the connection it ran on
 * @param sql with ? where a value stands
 * @param values as PostgreSQL writes them; null is null
 */
record Ran(long session, String sql, List<String> values) {

  private static final Pattern PLACE = Pattern.compile("\\$\\d+");
  private static final Pattern VALUE = Pattern.compile("\\$\\d+ = (?:(NULL)|'((?:[^']|'')*)')");
  private static final Pattern HEAD =
      Pattern.compile("^(?:statement|execute [^:]*): ", Pattern.DOTALL);

  /** From the log's message ("execute S_1: select …") and detail ("Parameters: $1 = '…'"). */
  static Ran logged(long session, String message, String detail) {
    var values = new ArrayList<String>();
    var said = VALUE.matcher(detail == null ? "" : detail);
    while (said.find()) {
      values.add(said.group(1) != null ? null : said.group(2).replace("''", "'"));
    }
    var sql = PLACE.matcher(HEAD.matcher(message).replaceFirst("")).replaceAll("?");
    return new Ran(session, sql, values);
  }

  boolean begins() {
    return word().startsWith("begin");
  }

  boolean ends() {
    return word().startsWith("commit") || word().startsWith("rollback");
  }

  private String word() {
    return sql.strip().toLowerCase(Locale.ROOT);
  }

  /** Runs it, and reads every row that comes back. */
  void again(Connection on) throws SQLException {
    if (begins()) {
      on.setReadOnly(word().contains("read only"));
      on.setAutoCommit(false);
    } else if (ends()) {
      on.commit();
      on.setAutoCommit(true);
    } else {
      run(on);
    }
  }

  private void run(Connection on) throws SQLException {
    try (var statement = on.prepareStatement(sql)) {
      for (int place = 0; place < values.size(); place++) {
        statement.setObject(place + 1, values.get(place), Types.OTHER);
      }
      if (statement.execute()) {
        try (var rows = statement.getResultSet()) {
          while (rows.next()) {
            rows.getObject(1);
          }
        }
      }
    }
  }

  @Override
  public String toString() {
    return sql;
  }
}
