package fi.tallessa.schema;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a comment has to say: {@code A sentence. [data: none|personal|sealed|staff|code] [holding:
 * name|-] [copy: yes|no]}.
 */
final class Comments {

  private static final Pattern FORM =
      Pattern.compile(
          "(?s)\\S.*[.)] \\[data: (none|personal|sealed|staff|code)\\]"
              + " \\[holding: ([a-z][a-z_]*|-)\\] \\[copy: (yes|no)\\]");

  static Stream<Violation> all(Schema schema) {
    var tables =
        schema.tables().stream()
            .filter(table -> table.comment() == null || table.comment().isBlank())
            .map(table -> new Violation(table.address(), "has no comment"));
    return Stream.concat(tables, schema.columns().stream().flatMap(Comments::column));
  }

  private static Stream<Violation> column(Column column) {
    if (column.comment() == null) {
      return violation(column, "has no comment");
    }
    var said = FORM.matcher(column.comment());
    if (!said.matches()) {
      return violation(
          column, "a comment ends [data: …] [holding: …] [copy: …] after its sentence");
    }
    boolean sealed = said.group(1).equals("sealed");
    if (column.name().equals("sealed") && !sealed) {
      return violation(column, "is named sealed and not tagged so");
    }
    return sealed && !column.type().equals("bytea")
        ? violation(column, "is tagged sealed and is not bytes")
        : Stream.empty();
  }

  /** Which holding a column says it belongs to; empty for {@code -} or no such tag. */
  static Optional<String> holding(Column column) {
    return Optional.ofNullable(column.comment())
        .map(FORM::matcher)
        .filter(said -> said.matches())
        .map(said -> said.group(2))
        .filter(name -> !name.equals("-"));
  }

  private static Stream<Violation> violation(Column column, String what) {
    return Stream.of(new Violation(column.address(), what));
  }

  private Comments() {}
}
