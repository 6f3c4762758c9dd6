package fi.tallessa.schema;

import java.util.List;

/** One table: its columns in their order, those of its primary key, and its comment. */
record Table(String schema, String name, String comment, List<String> key, List<Column> columns) {

  String address() {
    return schema + "." + name;
  }

  /** A person table holds rows about one person each. */
  boolean aboutPeople() {
    return columns.stream().anyMatch(column -> column.name().equals("subject_id"));
  }
}
