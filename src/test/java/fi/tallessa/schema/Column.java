package fi.tallessa.schema;

/**
 * One column as the catalogue tells it.
 *
 * @param type without length, such as {@code text} or {@code timestamp with time zone}
 * @param standing the default, or null
 * @param comment null where nobody wrote one
 * @param checked a CHECK with a list, or a foreign key, holds it to known values
 */
record Column(
    String schema,
    String table,
    String name,
    String type,
    String standing,
    String comment,
    boolean checked,
    boolean nullable) {

  String address() {
    return schema + "." + table + "." + name;
  }

  String qualifiedTable() {
    return schema + "." + table;
  }
}
