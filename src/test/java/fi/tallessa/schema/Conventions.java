package fi.tallessa.schema;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The data rules of the house, as questions to the catalogue. Exceptions stand here by name, each
 * with its reason; there is no other way round a rule.
 */
final class Conventions {

  /** Tables whose shape somebody else dictates. */
  private static final Pattern OF_A_FRAMEWORK = Pattern.compile("spring_session.*");

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");
  private static final Pattern PLURAL = Pattern.compile(".*[^sui]s");
  private static final Set<String> TEXTUAL =
      Set.of("text", "character varying", "character", "json", "jsonb", "xml", "name", "hstore");

  /** Rows about people that are not theirs to be kept together: the log is in order of writing. */
  private static final Set<String> NOT_BY_PERSON = Set.of("audit.access_log");

  /** The one thing that is between two people: a row in each file, each gone with its own (S12). */
  private static final String BETWEEN_TWO = "family.link";

  /** Clear words beside a person that no CHECK can list, reviewed one by one. */
  private static final Map<String, String> REVIEWED_CODES =
      Map.ofEntries(
          Map.entry("access.file.code", "drawn at random; kernel's Code keeps its alphabet"),
          Map.entry(
              "drafts.form_draft.form",
              "which form of ours is open; tells nothing of what is in it"),
          Map.entry("drafts.form_text.form", "the same of its words that rest on a consent"),
          Map.entry(
              "customer.datum.field",
              "the closed list of Field; tells that it is kept, never what"),
          Map.entry("vault.erased_row.relation", "a table of ours, and nothing that lay in it"),
          Map.entry(
              "vault.erased_row.key",
              "ids, codes of fields and numbers, as the tables have them clear"),
          Map.entry("vault.erased_row.lives_as", "a table of ours and an id"),
          Map.entry(
              "audit.access_log.action", "the codes of all Actions; PermissionsTest knows them"),
          Map.entry("audit.access_log.purpose", "kernel's Purpose, or the name of a run"),
          Map.entry("audit.access_log.ground", "access's Ground, or RUN"),
          Map.entry("audit.access_log.refusal", "holdings' Refusal"));

  static Stream<Violation> all(Schema schema) {
    return Stream.<Function<Schema, Stream<Violation>>>of(
            Conventions::names,
            Conventions::keys,
            Conventions::clearWords,
            Conventions::moments,
            Conventions::hiddenClocks,
            Conventions::links)
        .flatMap(rule -> rule.apply(schema));
  }

  private static Stream<Violation> names(Schema schema) {
    var odd =
        schema.columns().stream()
            .filter(column -> !NAME.matcher(column.name()).matches())
            .map(column -> new Violation(column.address(), "is not in snake_case"));
    return Stream.concat(ours(schema).flatMap(Conventions::tableName), odd);
  }

  private static Stream<Violation> tableName(Table table) {
    if (!NAME.matcher(table.name()).matches()) {
      return Stream.of(new Violation(table.address(), "is not in snake_case"));
    }
    return PLURAL.matcher(table.name()).matches()
        ? Stream.of(new Violation(table.address(), "is plural; a table is named after one row"))
        : Stream.empty();
  }

  private static Stream<Violation> keys(Schema schema) {
    var keyless =
        ours(schema)
            .filter(table -> table.key().isEmpty())
            .map(table -> new Violation(table.address(), "has no primary key"));
    var scattered =
        schema.aboutPeople().stream()
            .filter(table -> !NOT_BY_PERSON.contains(table.address()))
            .filter(table -> !table.key().isEmpty())
            .filter(table -> !table.key().getFirst().equals("subject_id"))
            .map(
                table ->
                    new Violation(
                        table.address(), "is about people, so its key begins with subject_id"));
    return Stream.concat(keyless, scattered);
  }

  /** Beside a person only codes out of a closed list stand in clear (S37). */
  private static Stream<Violation> clearWords(Schema schema) {
    return schema.aboutPeople().stream()
        .flatMap(table -> table.columns().stream())
        .filter(column -> TEXTUAL.contains(column.type()) || column.type().endsWith("[]"))
        .filter(column -> !REVIEWED_CODES.containsKey(column.address()))
        .filter(column -> !(column.checked() && isCode(column)))
        .map(
            column ->
                new Violation(
                    column.address(),
                    "is clear text about a person: seal it, or make it a code with a CHECK and"
                        + " [data: code]"));
  }

  private static boolean isCode(Column column) {
    return column.comment() != null && column.comment().contains("[data: code]");
  }

  private static Stream<Violation> moments(Schema schema) {
    return schema.columns().stream()
        .filter(column -> !OF_A_FRAMEWORK.matcher(column.table()).matches())
        .filter(column -> column.type().startsWith("time"))
        .filter(column -> !column.type().equals("timestamp with time zone"))
        .map(column -> new Violation(column.address(), "is not timestamptz"));
  }

  /** Time comes from the visit, never from a clock of the database. */
  private static Stream<Violation> hiddenClocks(Schema schema) {
    return schema.columns().stream()
        .filter(column -> column.standing() != null)
        .filter(
            column ->
                column.standing().matches("(?i).*(now\\(|current_|localtime|_timestamp\\().*"))
        .map(column -> new Violation(column.address(), "fills itself from the database's clock"));
  }

  /** Rows of one person never hang on rows of another; erasing one must touch nobody else. */
  private static Stream<Violation> links(Schema schema) {
    var people = schema.aboutPeople().stream().map(Table::address).toList();
    var crossing =
        schema.links().stream()
            .filter(link -> people.contains(link.to()))
            .filter(link -> !sameOne(link))
            .filter(link -> !link.from().equals(BETWEEN_TWO))
            .map(link -> new Violation(link.from() + " " + link.name(), "leads to another person"));
    var second =
        schema.columns().stream()
            .filter(column -> column.name().matches(".+subject_id|subject_id.+"))
            .map(column -> new Violation(column.address(), "names a second person in clear"));
    return Stream.concat(crossing, second);
  }

  private static boolean sameOne(Link link) {
    int own = link.columns().indexOf("subject_id");
    return own >= 0 && List.copyOf(link.referencedColumns()).get(own).equals("subject_id");
  }

  private static Stream<Table> ours(Schema schema) {
    return schema.tables().stream()
        .filter(table -> !OF_A_FRAMEWORK.matcher(table.name()).matches());
  }

  private Conventions() {}
}
