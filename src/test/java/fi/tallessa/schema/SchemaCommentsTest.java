package fi.tallessa.schema;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.Owner;
import fi.tallessa.RegisterTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every table and column says what it holds, in words and in tags a program can read. */
@RegisterTest
@Tag("elsewhere")
class SchemaCommentsTest {

  @Autowired Owner owner;

  @Test
  void every_table_and_column_says_what_it_holds() {
    var schema = Schema.of(owner.db());
    assertThat(schema.columns()).as("columns that were looked at").hasSizeGreaterThan(30);
    assertThat(Comments.all(schema)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create table planted.bare (id int)",
        "comment on column planted.note.id is null",
        "comment on column planted.note.id is 'Opaque.'",
        "comment on column planted.note.id is '[data: none] [holding: -] [copy: no]'",
        "comment on column planted.note.id is 'Opaque. [data: secret] [holding: -] [copy: no]'",
        "comment on column planted.note.id is 'Opaque. [data: none] [holding: -]'",
        "comment on column planted.note.id is 'Opaque. [data: none] [holding: -] [copy: no] Or?'",
        "comment on column planted.note.id is 'Words. [data: sealed] [holding: -] [copy: no]'",
        "comment on column planted.note.sealed is 'All. [data: none] [holding: -] [copy: no]'",
        "comment on table planted.note is null",
      })
  void the_rule_bites(String planted) {
    owner.inScratch(
        db -> {
          db.sql(GOOD).update();
          assertThat(inPlanted(db)).isEmpty();
          db.sql(planted).update();
          assertThat(inPlanted(db)).isNotEmpty();
        });
  }

  private static final String GOOD =
      """
      create schema planted;
      create table planted.note (id int primary key, sealed bytea);
      comment on table planted.note is 'A note.';
      comment on column planted.note.id is 'Opaque. [data: none] [holding: -] [copy: no]';
      comment on column planted.note.sealed is 'Words. [data: sealed] [holding: -] [copy: no]';
      """;

  private static Stream<Violation> inPlanted(JdbcClient db) {
    return Comments.all(Schema.of(db))
        .filter(violation -> violation.where().startsWith("planted."));
  }
}
