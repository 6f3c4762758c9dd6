package fi.tallessa.holdings;

import java.util.List;

/**
 * What a holding is, for the notice, the record of processing (GDPR Art. 30) and the guard tests.
 *
 * @param name one word, as the column comments say it in {@code [holding: …]}
 * @param tables schema-qualified names of the tables it answers for
 * @param groups what is in them, and so on what it rests (S2); where there are several, a column
 *     {@code field_group} says which one a row belongs to
 * @param copied whether the person's copy shows it
 */
public record Description(
    String name, List<String> tables, List<FieldGroup> groups, boolean copied) {

  public Description {
    tables = List.copyOf(tables);
    groups = List.copyOf(groups);
    if (groups.isEmpty()) {
      throw new IllegalArgumentException("Nothing is kept without a basis (S2)");
    }
  }

  public Description(String name, List<String> tables, FieldGroup group, boolean copied) {
    this(name, tables, List.of(group), copied);
  }
}
