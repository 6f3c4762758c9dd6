package fi.tallessa.schema;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.tallessa.Owner;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whatever is kept about people belongs to exactly one holding, which can copy and erase it (S21):
 * a table nobody answers for is a table nobody erases.
 */
@RegisterTest
@Tag("elsewhere")
class HoldingsTest {

  @Autowired Owner owner;
  @Autowired List<Holding> holdings;

  @Test
  void s21_every_table_about_people_belongs_to_one_holding() {
    var schema = Schema.of(owner.db());
    assertThat(schema.aboutPeople()).as("tables that were looked at").hasSizeGreaterThan(5);
    assertThat(unanswered(schema, holdings)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          belongs to no holding   | create table planted.orphan (subject_id uuid primary key)
          belongs to 2 holdings   | create table planted.twice (subject_id uuid primary key)
          says another holding    | create table planted.note (subject_id uuid primary key, more int); comment on column planted.note.more is 'A. [data: none] [holding: looks] [copy: no]'
          says another holding    | create table planted.note (subject_id uuid primary key, more int); comment on column planted.note.more is 'A. [data: none] [holding: -] [copy: no]'
          says a holding nobody   | create table planted.odd (id int primary key); comment on column planted.odd.id is 'A. [data: none] [holding: ghost] [copy: no]'
          is not there            | create table planted.other (id int primary key)
          """)
  void the_rule_bites(String expected, String ddl) {
    var planted = new ArrayList<>(holdings);
    planted.add(new Planted(List.of("planted.note", "planted.twice")));
    planted.add(new Planted(List.of("planted.twice")));
    owner.inScratch(
        db -> {
          db.sql("create schema planted").update();
          db.sql(ddl).update();
          assertThat(unanswered(Schema.of(db), planted))
              .anySatisfy(said -> assertThat(said.toString()).contains(expected));
        });
  }

  @Test
  void s02_every_table_about_people_belongs_to_one_group_or_each_of_its_rows_does() {
    assertThat(groupless(Schema.of(owner.db()), holdings)).isEmpty();
    assertThat(Arrays.stream(Field.values()).collect(toMap(Field::code, Field::group)))
        .as("as the database computes it")
        .isEqualTo(computed());
  }

  @Test
  void s02_the_rule_bites() {
    var planted = new ArrayList<>(holdings);
    planted.add(new OfTwo());
    owner.inScratch(
        db -> {
          db.sql("create schema planted; create table planted.mixed (subject_id uuid primary key)")
              .update();
          assertThat(groupless(Schema.of(db), planted))
              .anySatisfy(said -> assertThat(said.toString()).contains("planted.mixed"));
        });
    assertThatThrownBy(() -> new Description("x", List.of(), List.of(), true))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Tables whose holding has several groups, and whose rows do not say which is theirs. */
  private static Stream<Violation> groupless(Schema schema, List<Holding> holdings) {
    var mixed =
        holdings.stream()
            .map(Holding::describe)
            .filter(one -> one.groups().size() > 1)
            .flatMap(one -> one.tables().stream())
            .toList();
    return schema.tables().stream()
        .filter(table -> mixed.contains(table.address()))
        .filter(
            table -> table.columns().stream().noneMatch(one -> one.name().equals("field_group")))
        .map(table -> new Violation(table.address(), "does not say which group a row is of"));
  }

  /** What the database makes of each field, asked of a row that is not kept. */
  private Map<String, FieldGroup> computed() {
    var found = new HashMap<String, FieldGroup>();
    owner.inScratch(
        db -> {
          db.sql(
                  "create schema planted; create table planted.tried (like customer.datum including generated)")
              .update();
          for (var field : Field.values()) {
            db.sql("insert into planted.tried values (gen_random_uuid(), ?, 1, now(), '')")
                .param(field.code())
                .update();
          }
          db.sql("select field, field_group from planted.tried")
              .query((row, n) -> found.put(row.getString(1), FieldGroup.valueOf(row.getString(2))))
              .list();
        });
    return found;
  }

  private static Stream<Violation> unanswered(Schema schema, List<Holding> holdings) {
    var described = holdings.stream().map(Holding::describe).toList();
    return Stream.of(
            schema.aboutPeople().stream().flatMap(table -> table(table, described)),
            described.stream().flatMap(one -> ghosts(one, schema)),
            schema.columns().stream().flatMap(column -> strangers(column, described)))
        .flatMap(UnaryOperator.identity());
  }

  private static Stream<Violation> table(Table table, List<Description> described) {
    var answering =
        described.stream().filter(one -> one.tables().contains(table.address())).toList();
    if (answering.size() != 1) {
      var how = answering.isEmpty() ? "no holding" : answering.size() + " holdings";
      return Stream.of(new Violation(table.address(), "belongs to " + how));
    }
    var name = answering.getFirst().name();
    return table.columns().stream()
        .filter(column -> !Comments.holding(column).filter(name::equals).isPresent())
        .map(column -> new Violation(column.address(), "says another holding than " + name));
  }

  private static Stream<Violation> ghosts(Description described, Schema schema) {
    return described.tables().stream()
        .filter(name -> schema.tables().stream().noneMatch(one -> one.address().equals(name)))
        .map(name -> new Violation(name, "is not there, though " + described.name() + " names it"));
  }

  private static Stream<Violation> strangers(Column column, List<Description> described) {
    return Comments.holding(column).stream()
        .filter(name -> described.stream().noneMatch(one -> one.name().equals(name)))
        .map(name -> new Violation(column.address(), "says a holding nobody describes: " + name));
  }

  private record OfTwo() implements Holding {
    @Override
    public Description describe() {
      var two = List.of(FieldGroup.BASIC, FieldGroup.HEALTH);
      return new Description("mixed", List.of("planted.mixed"), two, false);
    }

    @Override
    public List<CopyLine> copy(Permit permit) {
      return List.of();
    }

    @Override
    public void erase(Permit permit) {}
  }

  private record Planted(List<String> tables) implements Holding {
    @Override
    public Description describe() {
      return new Description("note", tables, FieldGroup.WORK, false);
    }

    @Override
    public List<CopyLine> copy(Permit permit) {
      return List.of();
    }

    @Override
    public void erase(Permit permit) {}
  }
}
