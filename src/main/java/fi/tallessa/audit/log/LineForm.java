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
      false,
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
      "search::text"),
  /**
   * Whose line it is goes in by a hash with a salt, which stands in the line in its place once it
   * was taken out (D24).
   */
  SECOND(
      2,
      true,
      "line::text",
      "encode(timestamptz_send(at), 'hex')",
      "worker_id::text",
      LineForm.WHOSE,
      "action",
      "kind",
      "purpose",
      "ground",
      "refusal",
      "people::text",
      "reach",
      "search::text");

  /** In its place {@link Whose#hash} is hashed: the database only says what is there. */
  static final String WHOSE = "encode(whose, 'hex')";

  /** What is sealed now is sealed in this one. */
  static final LineForm NEWEST = SECOND;

  private final int number;
  private final boolean outlives;
  private final List<String> columns;

  LineForm(int number, boolean outlives, String... columns) {
    this.number = number;
    this.outlives = outlives;
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

  /** Whether a line has the same digest when whose it is was taken out. */
  boolean outlives() {
    return outlives;
  }

  /** The number of the line, what says whose it is ({@link Whose}), and then all that is hashed. */
  String select() {
    return "select line, "
        + Whose.COLUMNS
        + ", "
        + String.join(", ", columns)
        + " from audit.access_log";
  }
}
