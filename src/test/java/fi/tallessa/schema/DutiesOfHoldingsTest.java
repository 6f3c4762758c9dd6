package fi.tallessa.schema;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.Owner;
import fi.tallessa.RegisterTest;
import fi.tallessa.Statements;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.RestsOnConsent;
import fi.tallessa.kernel.SubjectId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whatever is kept about people is copied, and erased in the night when its consent has ended: what
 * is new cannot be forgotten in one of them (S14, S20, S21).
 */
@RegisterTest
class DutiesOfHoldingsTest {

  /** Says on what a group rests, and keeps nothing on it: its history proves each basis (S2). */
  private static final String BASIS = "customer.basis";

  private static final Pattern DELETE = Pattern.compile("delete\\s+from\\s+([a-z_]+\\.[a-z_]+)");

  @Autowired Owner owner;
  @Autowired Statements statements;
  @Autowired TransactionTemplate transaction;
  @Autowired List<Holding> holdings;
  @Autowired List<RestsOnConsent> resting;

  @Test
  void s21_a_holding_is_copied_if_and_only_if_one_of_its_columns_says_so() {
    assertThat(uncopied(Schema.of(owner.db()), described())).isEmpty();
  }

  @Test
  void s14_each_row_that_lies_on_a_consent_is_erased_in_the_night_after_that() {
    assertThat(unended(Schema.of(owner.db()))).isEmpty();
  }

  @Test
  void the_rules_bite() {
    owner.inScratch(
        db -> {
          db.sql("create schema planted").update();
          db.sql(
                  """
                  create table planted.kept (subject_id uuid primary key, item_id uuid,
                    consent_number int);
                  comment on column planted.kept.item_id is 'On what. [data: none] [holding: kept] [copy: yes]'
                  """)
              .update();
          assertThat(unended(Schema.of(db))).anySatisfy(DutiesOfHoldingsTest::isPlanted);
          var kept = new Description("kept", List.of("planted.kept"), group(), false);
          assertThat(uncopied(Schema.of(db), Stream.of(kept)))
              .anySatisfy(DutiesOfHoldingsTest::isPlanted);
        });
    assertThat(left(List.of("planted.kept"), List.of("delete from planted.kept_not where true")))
        .anySatisfy(DutiesOfHoldingsTest::isPlanted);
  }

  private static void isPlanted(Violation said) {
    assertThat(said.toString()).contains("planted.kept");
  }

  private static List<FieldGroup> group() {
    return List.of(FieldGroup.NOTES);
  }

  private Stream<Description> described() {
    return holdings.stream().map(Holding::describe);
  }

  private static Stream<Violation> uncopied(Schema schema, Stream<Description> described) {
    return described
        .filter(one -> one.copied() != saysSo(schema, one))
        .map(
            one ->
                new Violation(
                    String.join(", ", one.tables()),
                    one.copied() ? "is copied, and no column is" : "has a column to be copied"));
  }

  private static boolean saysSo(Schema schema, Description one) {
    return schema.columns().stream()
        .filter(column -> one.tables().contains(column.qualifiedTable()))
        .anyMatch(column -> column.comment() != null && column.comment().endsWith("[copy: yes]"));
  }

  /** Tables whose rows say on which event of a consent they lie, and that no night touches. */
  private Stream<Violation> unended(Schema schema) {
    var item = UUID.randomUUID();
    var sent =
        statements.during(
            () ->
                transaction.executeWithoutResult(
                    status -> resting.forEach(one -> one.eraseEnded(SubjectId.random(), item))));
    return left(
        schema.aboutPeople().stream()
            .filter(
                table ->
                    table.columns().stream()
                        .anyMatch(column -> column.name().equals("consent_number")))
            .filter(table -> !table.address().equals(BASIS))
            .map(Table::address)
            .toList(),
        sent);
  }

  /** Those no statement deletes from, and that do not go with a row of one it does. */
  private Stream<Violation> left(List<String> tables, List<String> sent) {
    var gone = new HashSet<String>();
    sent.forEach(sql -> DELETE.matcher(sql).results().forEach(one -> gone.add(one.group(1))));
    gone.addAll(with(gone));
    return tables.stream()
        .filter(table -> !gone.contains(table))
        .map(table -> new Violation(table, "stays"));
  }

  /** What goes with rows of these tables. */
  private Set<String> with(Set<String> gone) {
    JdbcClient db = owner.db();
    return Set.copyOf(
        db.sql(
                """
                with recursive going (id) as (
                  select id from unnest(cast(:gone as text[])) as name
                    join lateral (select to_regclass(name)::oid as id) found on id is not null
                  union
                  select conrelid from going
                    join pg_constraint on confrelid = going.id and confdeltype = 'c')
                select nspname || '.' || relname from going
                join pg_class on pg_class.oid = going.id
                join pg_namespace on pg_namespace.oid = relnamespace
                """)
            .param("gone", gone.toArray(String[]::new))
            .query(String.class)
            .list());
  }
}
