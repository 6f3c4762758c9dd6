package fi.tallessa.statistics;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The tables that may be counted, decided before anybody is: configuration, one line a table. One
 * that breaks a rule stops the start. A table counts from the year in which the register first saw
 * it, and its number keeps its meaning: whoever could think of a table afterwards could think of
 * one that holds one person less.
 */
@Repository
class Registry {

  private record Seen(String meaning, int since) {}

  private final List<Table> all;
  private final JdbcClient db;

  Registry(@Value("${tallessa.statistics.tables}") Resource file, JdbcClient db) {
    this.all = read(file);
    this.db = db;
  }

  private static List<Table> read(Resource file) {
    try {
      var tables =
          file.getContentAsString(StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(Table::read)
              .toList();
      if (tables.stream().map(Table::code).distinct().count() < tables.size()) {
        throw new IllegalArgumentException("Two tables of the statistics have one number");
      }
      return tables;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  List<Table> all() {
    return all;
  }

  Optional<Table> byCode(String code) {
    return all.stream().filter(table -> table.code().equals(code)).findFirst();
  }

  /** Those that may be released of a year. */
  List<Table> of(int year) {
    var seen = seen();
    return all.stream()
        .filter(table -> seen.containsKey(table.code()))
        .filter(table -> seen.get(table.code()).meaning().equals(table.meaning()))
        .filter(table -> seen.get(table.code()).since() <= year)
        .toList();
  }

  /** Those that may be released of a period. */
  List<Table> of(Period period) {
    return of(period.year()).stream().filter(table -> table.of(period)).toList();
  }

  /** What is new is written down as seen; once, whatever comes later. */
  void see(int now) {
    all.forEach(
        table ->
            db.sql(
                    """
                    insert into statistics.registry (code, meaning, since_year) values (?, ?, ?)
                    on conflict (code) do nothing
                    """)
                .params(table.code(), table.meaning(), now)
                .update());
  }

  private Map<String, Seen> seen() {
    return db
        .sql("select code, meaning, since_year from statistics.registry")
        .query((row, n) -> Map.entry(row.getString(1), new Seen(row.getString(2), row.getInt(3))))
        .list()
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
