package fi.tallessa.schema;

import java.sql.Array;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the catalogue says the database looks like, but for what PostgreSQL and Flyway own. */
record Schema(List<Table> tables, List<Link> links) {

  private static final String OURS =
      "namespace.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')"
          + " and namespace.nspname !~ '^pg_temp' and class.relname <> 'flyway_schema_history'";

  static Schema of(JdbcClient db) {
    var columns = columns(db).stream().collect(Collectors.groupingBy(Column::qualifiedTable));
    return new Schema(tables(db, columns), links(db));
  }

  /** Only what lies in some of the database's schemas. */
  Schema only(Predicate<String> schemas) {
    return new Schema(
        tables.stream().filter(table -> schemas.test(table.schema())).toList(),
        links.stream().filter(link -> schemas.test(link.from().split("\\.")[0])).toList());
  }

  List<Table> aboutPeople() {
    return tables.stream().filter(Table::aboutPeople).toList();
  }

  List<Column> columns() {
    return tables.stream().flatMap(table -> table.columns().stream()).toList();
  }

  private static List<Table> tables(JdbcClient db, java.util.Map<String, List<Column>> columns) {
    return db.sql(
            """
            select namespace.nspname, class.relname, obj_description(class.oid, 'pg_class'),
              array(select attribute.attname::text from pg_constraint key
                cross join lateral unnest(key.conkey) with ordinality as part (number, place)
                join pg_attribute attribute
                  on attribute.attrelid = class.oid and attribute.attnum = part.number
                where key.conrelid = class.oid and key.contype = 'p' order by part.place)
            from pg_class class join pg_namespace namespace on namespace.oid = class.relnamespace
            where class.relkind in ('r', 'p') and %s order by 1, 2
            """
                .formatted(OURS))
        .query(
            (row, n) ->
                new Table(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    words(row.getArray(4)),
                    columns.getOrDefault(row.getString(1) + "." + row.getString(2), List.of())))
        .list();
  }

  private static List<Column> columns(JdbcClient db) {
    return db.sql(
            """
            select namespace.nspname, class.relname, attribute.attname,
              format_type(attribute.atttypid, null),
              pg_get_expr(standing.adbin, standing.adrelid),
              col_description(class.oid, attribute.attnum),
              exists (select from pg_constraint held where held.conrelid = class.oid
                and held.conkey = array[attribute.attnum] and (held.contype = 'f'
                  or held.contype = 'c' and pg_get_constraintdef(held.oid) like '%%= ANY (ARRAY[%%')),
              not attribute.attnotnull
            from pg_attribute attribute
            join pg_class class on class.oid = attribute.attrelid and class.relkind in ('r', 'p')
            join pg_namespace namespace on namespace.oid = class.relnamespace
            left join pg_attrdef standing
              on standing.adrelid = class.oid and standing.adnum = attribute.attnum
            where attribute.attnum > 0 and not attribute.attisdropped and %s
            order by 1, 2, attribute.attnum
            """
                .formatted(OURS))
        .query(
            (row, n) ->
                new Column(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getString(6),
                    row.getBoolean(7),
                    row.getBoolean(8)))
        .list();
  }

  private static List<Link> links(JdbcClient db) {
    return db.sql(
            """
            select link.conname, link.conrelid::regclass::text, link.confrelid::regclass::text,
              array(select attribute.attname::text from unnest(link.conkey)
                with ordinality as part (number, place) join pg_attribute attribute
                on attribute.attrelid = link.conrelid and attribute.attnum = part.number
                order by part.place),
              array(select attribute.attname::text from unnest(link.confkey)
                with ordinality as part (number, place) join pg_attribute attribute
                on attribute.attrelid = link.confrelid and attribute.attnum = part.number
                order by part.place)
            from pg_constraint link where link.contype = 'f' order by 2, 1
            """)
        .query(
            (row, n) ->
                new Link(
                    row.getString(1),
                    row.getString(2),
                    words(row.getArray(4)),
                    row.getString(3),
                    words(row.getArray(5))))
        .list();
  }

  private static List<String> words(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }
}
