package fi.tallessa.anonymous;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.Owner;
import fi.tallessa.RegisterTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * S16: from what is counted no way leads to a person, a worker or a moment. What a table of this
 * schema may hold is written here to the last column: another one has to be thought about first.
 */
@RegisterTest
class AnonymityTest {

  private static final Set<String> MAY_BE =
      Set.of(
          "line.id uuid",
          "line.service_id uuid",
          "line.grant_id uuid",
          "line.last_day date",
          "counter.week date",
          "counter.line_id uuid",
          "counter.channel text",
          "counter.topic text",
          "counter.who text",
          "counter.gender text",
          "counter.area text",
          "counter.times integer",
          "counter.key bigint",
          "lately.place integer",
          "lately.mark uuid",
          "lately.taken_back boolean");

  private static final Set<String> MAY_LEAD =
      Set.of(
          "anonymous.line to association.service",
          "anonymous.line to association.\"grant\"",
          "anonymous.counter to anonymous.line");

  private static final Path CODE = Path.of("src/main/java/fi/tallessa/anonymous");

  /** Whoever counts is asked for the day of the visit, and for nothing else of it. */
  private static final Pattern SOMEBODY =
      Pattern.compile(
          "\\b(WorkerId|SubjectId|SignedIn|Permit|Instant|visit\\.(?!today\\(\\))\\w+)");

  @Autowired Owner owner;

  @Test
  void s16_no_column_could_hold_a_person_a_worker_a_word_or_a_moment() {
    assertThat(columns(owner.db())).containsExactlyInAnyOrderElementsOf(MAY_BE);
    assertThat(open(owner.db())).isEmpty();
    assertThat(links(owner.db())).containsExactlyInAnyOrderElementsOf(MAY_LEAD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alter table anonymous.counter add column subject_id uuid",
        "alter table anonymous.counter add column worker_id uuid",
        "alter table anonymous.counter add column remark text",
        "alter table anonymous.counter add column at timestamptz",
        "alter table anonymous.lately add column phone bigint",
        "create table anonymous.call (id uuid primary key)",
        "alter table anonymous.counter alter column key type numeric",
        "alter table anonymous.counter drop constraint counter_topic_check",
        "alter table anonymous.counter drop constraint counter_area_check",
        "alter table anonymous.counter drop constraint counter_week_check",
        "alter table anonymous.line add foreign key (id) references access.file (subject_id)",
        "alter table access.file add foreign key (subject_id) references anonymous.line"
      })
  void s16_what_is_planted_is_found(String planted) {
    owner.inScratch(
        db -> {
          plant(db, planted);
          assertThat(
                  Stream.of(
                      columns(db).stream().filter(one -> !MAY_BE.contains(one)).toList(),
                      open(db),
                      links(db).stream().filter(one -> !MAY_LEAD.contains(one)).toList()))
              .as(planted)
              .anyMatch(found -> !found.isEmpty());
        });
  }

  private static void plant(JdbcClient db, String planted) {
    db.sql(planted + (planted.contains("foreign key") ? " not valid" : "")).update();
  }

  @Test
  void s16_the_code_asks_nobody_who_they_are() throws IOException {
    try (var files = Files.list(CODE)) {
      assertThat(files.toList())
          .hasSizeGreaterThan(10)
          .allSatisfy(
              file ->
                  assertThat(SOMEBODY.matcher(Files.readString(file)).find())
                      .as("" + file)
                      .isFalse());
    }
    assertThat(SOMEBODY.matcher("counters.more(contact, visit.who());").find()).isTrue();
    assertThat(SOMEBODY.matcher("counters.more(contact, visit.today());").find()).isFalse();
  }

  private static List<String> columns(JdbcClient db) {
    return db.sql(
            """
            select table_name || '.' || column_name || ' ' || data_type
            from information_schema.columns where table_schema = 'anonymous'
            """)
        .query(String.class)
        .list();
  }

  /** Text that is no code of a closed list, and a day that is not the first of its week. */
  private static List<String> open(JdbcClient db) {
    return db.sql(
            """
            select class.relname || '.' || attribute.attname
            from pg_attribute attribute join pg_class class on class.oid = attribute.attrelid
            where class.relnamespace = 'anonymous'::regnamespace and class.relkind = 'r'
              and attribute.attnum > 0 and not attribute.attisdropped
              and (class.relname, attribute.attname) <> ('line', 'last_day')
              and attribute.atttypid in ('text'::regtype, 'date'::regtype)
              and not exists (select from pg_constraint held
                where held.conrelid = class.oid and held.contype = 'c'
                  and held.conkey = array[attribute.attnum]
                  and (pg_get_constraintdef(held.oid) like '%= ANY (ARRAY[%'
                    or pg_get_constraintdef(held.oid) like '%^([0-9]{3})?$%'
                    or pg_get_constraintdef(held.oid) like '%EXTRACT(isodow FROM week) = %1%'))
            """)
        .query(String.class)
        .list();
  }

  /** From here, and to here. */
  private static List<String> links(JdbcClient db) {
    return db.sql(
            """
            select conrelid::regclass || ' to ' || confrelid::regclass from pg_constraint
            where contype = 'f' and (connamespace = 'anonymous'::regnamespace
              or confrelid in (select oid from pg_class
                where relnamespace = 'anonymous'::regnamespace))
            """)
        .query(String.class)
        .list();
  }
}
