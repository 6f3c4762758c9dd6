package fi.tallessa.schema;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.Owner;
import fi.tallessa.RegisterTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables keep the data rules; each rule is seen to catch a table planted against it. */
@RegisterTest
@Tag("elsewhere")
class SchemaConventionsTest {

  @Autowired Owner owner;

  @Test
  void every_table_keeps_the_data_rules() {
    var schema = Schema.of(owner.db());
    assertThat(schema.aboutPeople()).as("person tables that were looked at").hasSizeGreaterThan(5);
    assertThat(Conventions.all(schema)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          is not in snake_case          | create table planted."Note" (subject_id uuid primary key)
          is not in snake_case          | create table planted.note (subject_id uuid primary key, "safeWay" int)
          is plural                     | create table planted.notes (subject_id uuid primary key)
          has no primary key            | create table planted.note (subject_id uuid)
          its key begins with subject_id| create table planted.note (id uuid primary key, subject_id uuid)
          is clear text about a person  | create table planted.note (subject_id uuid primary key, name text)
          is clear text about a person  | create table planted.note (subject_id uuid primary key, name varchar(20) check (name <> ''))
          is clear text about a person  | create table planted.note (subject_id uuid primary key, name text check (name in ('A', 'B')))
          is clear text about a person  | create table planted.note (subject_id uuid primary key, name jsonb)
          is clear text about a person  | create table planted.note (subject_id uuid primary key, name text[])
          is not timestamptz            | create table planted.note (subject_id uuid primary key, at timestamp)
          from the database's clock     | create table planted.note (subject_id uuid primary key, at timestamptz default now())
          from the database's clock     | create table planted.note (subject_id uuid primary key, on_day date default current_date)
          leads to another person       | create table planted.note (subject_id uuid primary key, sister uuid references access.file)
          leads to another person       | create table planted.note (id uuid primary key, whose uuid references access.file)
          names a second person         | create table planted.note (subject_id uuid primary key, other_subject_id uuid)
          """)
  void the_rule_bites(String expected, String ddl) {
    owner.inScratch(
        db -> {
          db.sql("create schema planted").update();
          db.sql(ddl).update();
          assertThat(planted(db)).singleElement().asString().contains(expected);
        });
  }

  @Test
  void a_sealed_row_with_a_checked_code_is_fine() {
    owner.inScratch(
        db -> {
          db.sql("create schema planted").update();
          db.sql(
                  """
                  create table planted.note (
                    subject_id uuid not null references access.file,
                    id uuid not null,
                    channel text not null check (channel in ('PHONE', 'CHAT')),
                    at timestamptz not null,
                    sealed bytea not null,
                    primary key (subject_id, id))
                  """)
              .update();
          db.sql(
                  """
                  comment on column planted.note.channel is
                    'How. [data: code] [holding: note] [copy: yes]'
                  """)
              .update();
          assertThat(planted(db)).isEmpty();
        });
  }

  private static Stream<Violation> planted(JdbcClient db) {
    return Conventions.all(Schema.of(db))
        .filter(violation -> violation.where().startsWith("planted."));
  }
}
