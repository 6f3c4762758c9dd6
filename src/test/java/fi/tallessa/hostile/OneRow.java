package fi.tallessa.hostile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A row about somebody in a table where no form puts one: it hangs on rows that are there, or on
 * others like it, and what else it says is nonsense of the right kind.
 */
final class OneRow {

  private static final Pattern CHOICE = Pattern.compile("\\((\\w+) = ANY \\(\\(?ARRAY\\['([^']+)'");
  private static final Pattern ONE = Pattern.compile("\\((\\w+) = '([^']+)'::text\\)");

  private static final int DEEPEST = 3;

  private final JdbcClient db;

  OneRow(JdbcClient db) {
    this.db = db;
  }

  /** False where none can be put. */
  boolean put(String table, UUID subject) {
    return put(table, subject, DEEPEST);
  }

  private boolean put(String table, UUID subject, int deep) {
    var links = links(table);
    var needed = links.stream().filter(Link::needed).toList();
    return tried(table, subject, needed, deep)
        || tried(table, subject, links, deep)
        || links.stream()
            .filter(one -> !one.needed())
            .anyMatch(one -> tried(table, subject, with(needed, one), deep));
  }

  private static List<Link> with(List<Link> needed, Link one) {
    return Stream.concat(needed.stream(), Stream.of(one)).toList();
  }

  private boolean tried(String table, UUID subject, List<Link> links, int deep) {
    try {
      var row = hangingOn(links, subject, deep);
      row.put("subject_id", "'" + subject + "'");
      var choices = choices(table);
      for (var column : needed(table)) {
        row.putIfAbsent(column.get("name"), value(column, choices));
      }
      db.sql(
              "insert into %s (%s) overriding system value values (%s)"
                  .formatted(
                      table, String.join(", ", row.keySet()), String.join(", ", row.values())))
          .update();
      return true;
    } catch (DataAccessException refused) {
      return false;
    }
  }

  private static String value(Map<String, String> column, Map<String, String> choices) {
    if (choices.containsKey(column.get("name"))) {
      return "'" + choices.get(column.get("name")) + "'";
    }
    return switch (column.get("type")) {
      case "uuid" -> "gen_random_uuid()";
      case "bytea" -> "decode(repeat('ab', 32), 'hex')";
      case "timestamp with time zone" -> "now()";
      case "date" -> "current_date";
      case "boolean" -> "true";
      case "text" -> "'x'";
      default -> "1";
    };
  }

  private List<Map<String, String>> needed(String table) {
    return db.sql(
            """
            select attname as name, format_type(atttypid, null) as type from pg_attribute
            where attrelid = cast(:table as regclass) and attnum > 0 and not attisdropped
              and attnotnull and not atthasdef and attidentity = ''
            """)
        .param("table", table)
        .query((row, n) -> Map.of("name", row.getString("name"), "type", row.getString("type")))
        .list();
  }

  private Map<String, String> choices(String table) {
    var found = new LinkedHashMap<String, String>();
    for (var check :
        db.sql(
                """
                select pg_get_constraintdef(oid) from pg_constraint
                where conrelid = cast(:table as regclass) and contype = 'c'
                """)
            .param("table", table)
            .query(String.class)
            .list()) {
      for (var pattern : List.of(CHOICE, ONE)) {
        var matcher = pattern.matcher(check);
        while (matcher.find()) {
          found.putIfAbsent(matcher.group(1), matcher.group(2));
        }
      }
    }
    return found;
  }

  /** A foreign key; needed where none of its columns may be null. */
  private record Link(String parent, List<String> own, List<String> theirs, boolean needed) {

    String select(UUID subject, Map<String, String> row) {
      var where = new ArrayList<String>();
      for (int n = 0; n < own.size(); n++) {
        var known = own.get(n).equals("subject_id") ? "'" + subject + "'" : row.get(own.get(n));
        if (known != null) {
          where.add(theirs.get(n) + " = " + known);
        }
      }
      var columns = theirs.stream().map(one -> one + "::text").collect(Collectors.joining(", "));
      return "select %s from %s where %s limit 1"
          .formatted(columns, parent, where.isEmpty() ? "true" : String.join(" and ", where));
    }
  }

  /** What it takes from the rows it hangs on. */
  private Map<String, String> hangingOn(List<Link> links, UUID subject, int deep) {
    var row = new LinkedHashMap<String, String>();
    for (var link : links) {
      var parent = parent(link, subject, row);
      if (parent.isEmpty() && deep > 0 && link.own().contains("subject_id")) {
        put(link.parent(), subject, deep - 1);
        parent = parent(link, subject, row);
      }
      parent.ifPresent(
          values -> {
            for (int n = 0; n < values.size(); n++) {
              row.putIfAbsent(link.own().get(n), "'" + values.get(n) + "'");
            }
          });
    }
    return row;
  }

  private Optional<List<String>> parent(Link link, UUID subject, Map<String, String> row) {
    return db.sql(link.select(subject, row))
        .query((found, n) -> values(found, link.own().size()))
        .optional();
  }

  private static List<String> values(ResultSet row, int many) throws SQLException {
    var values = new ArrayList<String>();
    for (int n = 1; n <= many; n++) {
      values.add(row.getString(n));
    }
    return values;
  }

  /** Those with most columns first. */
  private List<Link> links(String table) {
    return db.sql(
            """
            select confrelid::regclass::text as parent,
              (select string_agg(attname, ',' order by n) from unnest(conkey) with ordinality as k (at, n)
                join pg_attribute on attrelid = conrelid and attnum = at) as own,
              (select string_agg(attname, ',' order by n) from unnest(confkey) with ordinality as k (at, n)
                join pg_attribute on attrelid = confrelid and attnum = at) as theirs,
              not exists (select from pg_attribute
                where attrelid = conrelid and attnum = any (conkey) and not attnotnull) as needed
            from pg_constraint where conrelid = cast(:table as regclass) and contype = 'f'
            order by cardinality(conkey) desc
            """)
        .param("table", table)
        .query(
            (row, n) ->
                new Link(
                    row.getString("parent"),
                    List.of(row.getString("own").split(",")),
                    List.of(row.getString("theirs").split(",")),
                    row.getBoolean("needed")))
        .list();
  }
}
