package fi.tallessa.audit.log;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which columns of a line go into its digest, in which order and written how. A form is never
 * changed: a column that is added to the log comes with the next form, and what was sealed stays
 * readable.
 */
enum LineForm {
  FIRST(
      1,
      "line::text",
      "encode(timestamptz_send(at), 'hex')",
      "worker_id::text",
      "subject_id::text",
      "action",
      "kind",
      "purpose",
      "ground",
      "refusal",
      "people::text",
      "encode(digest, 'hex')",
      "reach",
      "search::text");

  /** What is sealed now is sealed in this one. */
  static final LineForm NEWEST = FIRST;

  private final int number;
  private final List<String> columns;

  LineForm(int number, String... columns) {
    this.number = number;
    this.columns = List.of(columns);
  }

  int number() {
    return number;
  }

  static Optional<LineForm> of(int number) {
    return Arrays.stream(values()).filter(form -> form.number == number).findFirst();
  }

  List<String> columns() {
    return columns;
  }

  /** The number of the line, and then all that is hashed. */
  String select() {
    return "select line, " + String.join(", ", columns) + " from audit.access_log";
  }
}
