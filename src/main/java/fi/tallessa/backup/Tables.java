package fi.tallessa.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The tables of the register as the catalogue has them, of whichever module they are. */
final class Tables {

  /**
   * In SQL: a schema of the register. What Flyway has done is its own; a temporary table is of a
   * session somebody has open, and nobody else may read it.
   */
  static final String OURS =
      "nspname !~ '^pg_' and nspname not in ('information_schema', 'public')";

  /**
   * Keys have an export of their own. What was erased in part is inside: so a backup says itself
   * what it was written after.
   */
  private static final String WRITTEN =
      OURS + " and (nspname <> 'vault' or relname in ('epoch', 'erased_row'))";

  /** All that is in a backup, with the columns that are written and not worked out. */
  static List<Manifest.Head> all(Connection connection) throws SQLException {
    var all = new ArrayList<Manifest.Head>();
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                """
                select format('%I.%I', namespace.nspname, class.relname),
                  array_agg(attribute.attname::text order by attribute.attnum)
                from pg_class class
                join pg_namespace namespace on namespace.oid = class.relnamespace
                join pg_attribute attribute on attribute.attrelid = class.oid
                  and attribute.attnum > 0 and not attribute.attisdropped
                  and attribute.attgenerated = ''
                where class.relkind = 'r' and
                """
                    + WRITTEN
                    + " group by 1 order by 1")) {
      while (rows.next()) {
        var columns = (String[]) rows.getArray(2).getArray();
        all.add(new Manifest.Head(rows.getString(1), List.of(columns)));
      }
    }
    return all;
  }

  /** The version of the newest migration; empty where there is none. */
  static String schema(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                """
                select version from flyway_schema_history
                where success and version is not null order by installed_rank desc limit 1
                """)) {
      return rows.next() ? rows.getString(1) : "";
    }
  }

  /** The columns of a table in the order they are copied. */
  static String columns(Manifest.Head head) {
    return head.columns().stream()
        .map(column -> '"' + column.replace("\"", "\"\"") + '"')
        .collect(Collectors.joining(", "));
  }

  private Tables() {}
}
