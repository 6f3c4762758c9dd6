package fi.tallessa.schema;

import java.util.List;

/** A foreign key: from which columns of one table to which of another, in pairs. */
record Link(
    String name, String from, List<String> columns, String to, List<String> referencedColumns) {}
