package fi.tallessa.audit.log;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.Owner;
import fi.tallessa.RegisterTest;
import fi.tallessa.audit.log.Flaw.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is done to what is sealed is found, and named by its line. */
@RegisterTest
@Tag("elsewhere")
class LogVerificationTest {

  private static final int ALTERATIONS = 1_000;
  private static final long SEED = 20261130;

  @Autowired Owner owner;
  @Autowired LogKey key;
  @TempDir Path folder;

  @Test
  void s37_of_a_thousand_alterations_of_lines_and_checkpoints_each_is_found_at_its_line() {
    inScratch(
        log -> {
          assertThat(log.flaw()).isEmpty();
          var random = new Random(SEED);
          var kinds = EnumSet.noneOf(Kind.class);
          var missed = new ArrayList<String>();
          for (int n = 0; n < ALTERATIONS; n++) {
            var how = Alteration.values()[n % Alteration.values().length];
            log.db.sql("savepoint whole").update();
            var planted = how.plant(log, random);
            var flaw = log.flaw();
            flaw.map(Flaw::kind).ifPresent(kinds::add);
            if (flaw.filter(planted::found).isEmpty()) {
              missed.add(how + " " + planted + ": " + flaw);
            }
            log.db.sql("rollback to savepoint whole").update();
          }
          assertThat(missed).isEmpty();
          assertThat(kinds)
              .as("what was found, in so many words")
              .containsExactlyInAnyOrderElementsOf(
                  EnumSet.complementOf(EnumSet.of(Kind.COPY_ALTERED)));
          assertThat(log.flaw()).as("the log as it was").isEmpty();
        });
  }

  @Test
  void s37_what_was_written_since_is_told_as_not_sealed_yet() {
    inScratch(
        log ->
            assertThat(log.verify().toString())
                .isEqualTo(
                    "%d checkpoints over %d lines, %d compared with copies;"
                            .formatted(log.all().size(), log.sealed().size(), log.all().size())
                        + " 2 lines are not sealed yet, the oldest since 72 s"));
  }

  @Test
  void s37_seals_that_came_late_are_told_with_the_longest_wait() {
    inScratch(
        log -> {
          log.sealRest(log.all().getLast().at().plusSeconds(600));
          log.writeCopy();
          assertThat(log.flaw()).isEmpty();
          assertThat(log.verify().toString())
              .contains("every line is sealed; seals that came late: 1, the first is ")
              .contains(" and the longest wait was ");
        });
  }

  @Test
  void s37_a_copy_that_was_emptied_or_has_stopped_says_where_it_ends() {
    inScratch(
        log -> {
          int all = log.all().size();
          var text = lines(log.copy);
          log.sealRest(log.all().getLast().at().plusSeconds(600));
          write(log.copy, List.of());
          assertThat(log.verify().stopped()).isTrue();
          assertThat(log.verify().toString())
              .contains("; a copy ends with checkpoint 0 of " + (all + 1));
          write(log.copy, text.subList(0, all - 1));
          assertThat(log.verify().stopped()).isTrue();
          write(log.copy, text);
          assertThat(log.verify().stopped()).as("the newest alone is on its way").isFalse();
          assertThat(log.verify().toString())
              .contains("; a copy ends with checkpoint %d of %d".formatted(all, all + 1));
        });
  }

  @Test
  void a_copy_that_begins_late_repeats_itself_or_was_torn_by_a_kill_is_a_copy() {
    inScratch(
        log -> {
          var text = lines(log.copy);
          write(log.copy, text.subList(3, text.size()));
          assertThat(log.verify().compared()).isEqualTo(text.size() - 3);
          var repeated = new ArrayList<>(text);
          repeated.addAll(2, text.subList(0, 2));
          repeated.add(4, text.get(2).substring(0, 40));
          repeated.add(4, text.get(3).substring(0, text.get(3).length() - 2));
          write(log.copy, repeated);
          assertThat(log.flaw()).isEmpty();
        });
  }

  @Test
  void s37_a_line_that_was_put_before_the_first_one_is_found() {
    inScratch(
        log -> {
          var first = log.numbers().getFirst();
          log.db
              .sql(
                  """
                  insert into audit.access_log overriding system value
                  select (jsonb_populate_record(log, '{"line": -5}')).* from audit.access_log log
                  where line = ?
                  """)
              .param(first)
              .update();
          assertThat(log.flaw()).map(Flaw::kind).contains(Kind.INSERTED);
        });
  }

  @Test
  void a_copy_that_was_altered_or_has_a_hole_says_so_itself() {
    inScratch(
        log -> {
          var text = lines(log.copy);
          var hole = new ArrayList<>(text);
          hole.remove(2);
          write(log.copy, hole);
          assertThat(log.flaw()).map(Flaw::kind).contains(Kind.COPY_ALTERED);
          var altered = new ArrayList<>(text);
          altered.set(2, text.get(2).replace("2026-11-24", "2026-11-23"));
          write(log.copy, altered);
          assertThat(log.flaw()).map(Flaw::kind).contains(Kind.COPY_ALTERED);
        });
  }

  @Test
  void s37_a_chain_that_is_sealed_anew_with_another_key_is_found_without_a_copy() {
    inScratch(
        log -> {
          var planted = Alteration.SEALED_ANEW_WITH_ANOTHER_KEY.plant(log, new Random(SEED));
          assertThat(log.verify(List.of()).flaw().filter(planted::found)).isPresent();
        });
  }

  @Test
  void s37_a_beginning_that_nobody_signed_is_found_with_a_copy_and_without() {
    inScratch(
        log -> {
          var planted = Alteration.FORGED_BEGINNING.plant(log, new Random(SEED));
          assertThat(log.verify(List.of()).flaw().filter(planted::found))
              .map(Flaw::kind)
              .contains(Kind.INSERTED);
          assertThat(log.flaw().filter(planted::found)).isPresent();
        });
  }

  @Test
  void s37_a_database_that_reckons_falsely_hides_no_look() {
    inScratch(
        log -> {
          long line = log.sealed().get(4);
          var salt = text(log, "salt::text", line);
          var before = text(log, "encode(audit.whose(salt, subject_id, digest), 'hex')", line);
          var reckons =
              log.db
                  .sql("select prosrc from pg_proc where oid = 'audit.whose'::regproc")
                  .query(String.class)
                  .single();
          log.db
              .sql(
                  """
                  create or replace function
                    audit.whose(salt uuid, subject uuid, digest bytea) returns bytea
                    language sql stable
                  as $$
                    select case when whose.salt = '%s' then decode('%s', 'hex') else (%s) end
                  $$
                  """
                      .formatted(salt, before, reckons))
              .update();
          log.db
              .sql("update audit.access_log set subject_id = gen_random_uuid() where line = ?")
              .param(line)
              .update();
          assertThat(text(log, "encode(audit.whose(salt, subject_id, digest), 'hex')", line))
              .as("what the database says")
              .isEqualTo(before);
          assertThat(log.flaw())
              .hasValueSatisfying(
                  flaw -> {
                    assertThat(flaw.kind()).isEqualTo(Kind.ALTERED);
                    assertThat(flaw.line()).isEqualTo(line);
                  });
        });
  }

  /** What is reckoned here is what the database puts in place of a subject. */
  @Test
  void d24_whose_a_line_was_is_hashed_alike_on_both_sides() {
    inScratch(
        log ->
            assertThat(
                    log.db
                        .sql(
                            "select line, "
                                + Whose.COLUMNS
                                + ", encode(audit.whose(salt, subject_id, digest), 'hex')"
                                + " from audit.access_log")
                        .query((row, n) -> Whose.of(row).hash().equals(row.getString(6)))
                        .list())
                .hasSizeGreaterThan(50)
                .doesNotContain(false));
  }

  private static String text(ScratchLog log, String column, long line) {
    return log.db
        .sql("select " + column + " from audit.access_log where line = ?")
        .param(line)
        .query(String.class)
        .single();
  }

  /** Without a copy somewhere else nobody can tell: the page of the managers says so. */
  @Test
  void a_log_that_is_cut_with_its_checkpoints_is_found_by_the_copy_alone() {
    inScratch(
        log -> {
          var planted = Alteration.CUT_WITH_CHECKPOINTS.plant(log, new Random(SEED));
          assertThat(log.verify(List.of()).flaw()).isEmpty();
          assertThat(log.flaw()).map(Flaw::line).contains(planted.from());
        });
  }

  @Test
  void every_column_of_a_line_is_sealed() {
    var columns =
        owner
            .db()
            .sql(
                """
                select column_name from information_schema.columns
                where table_schema = 'audit' and table_name = 'access_log' order by ordinal_position
                """)
            .query(String.class)
            .list();
    assertThat(columns).hasSizeGreaterThan(10);
    assertThat(LineForm.NEWEST.columns())
        .as("a column that is new needs a form of its own: LineForm; three say whose line it is")
        .hasSize(columns.size() - 3)
        .allSatisfy(written -> assertThat(columns).anyMatch(column -> written.contains(column)));
  }

  private void inScratch(Consumer<ScratchLog> looked) {
    owner.inScratch(db -> looked.accept(new ScratchLog(db, key, folder)));
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void write(Path file, List<String> lines) {
    try {
      Files.write(file, lines);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
