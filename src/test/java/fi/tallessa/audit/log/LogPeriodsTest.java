package fi.tallessa.audit.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.tallessa.Owner;
import fi.tallessa.RegisterTest;
import fi.tallessa.audit.log.Flaw.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whose a line was goes after its time, and the line at its end; what is left is verified on. */
@RegisterTest
@Tag("elsewhere")
class LogPeriodsTest {

  private static final int READABLE = 24;
  private static final int END = 144;

  /** The lines of a scratch log that were written in its first minute. */
  private static final String DUE = "line < 1060";

  private static final int ALTERATIONS = 60;
  private static final long SEED = 20261130;

  @Autowired JdbcClient application;
  @Autowired Owner owner;
  @Autowired LogKey key;
  @TempDir Path folder;

  @Test
  void d24_after_24_months_a_line_no_longer_says_whose_it_was_and_its_seal_holds() {
    aMinuteOver(
        READABLE,
        log -> {
          int due = count(log, DUE);
          assertThat(periods(log).takeSubjects()).isEqualTo(due).isGreaterThan(20);
          assertThat(count(log, "whose is not null and " + DUE)).isEqualTo(due);
          assertThat(
                  count(
                      log,
                      "whose is not null and num_nonnulls(subject_id, digest, salt) > 0"
                          + " or whose is null and num_nonnulls(subject_id, digest) = 0"))
              .as("taken out in part, or of a line whose time is not over")
              .isZero();
          assertThat(log.flawNow()).isEmpty();
          assertThat(periods(log).takeSubjects()).as("nothing twice").isZero();
        });
  }

  @Test
  void d24_what_is_left_of_lines_about_one_person_does_not_tell_that_they_are() {
    aMinuteOver(
        READABLE,
        log -> {
          log.db
              .sql("update audit.access_log set subject_id = ? where subject_id is not null")
              .param(UUID.randomUUID())
              .update();
          int taken = periods(log).takeSubjects();
          assertThat(
                  log.db
                      .sql("select count(distinct whose) from audit.access_log")
                      .query(Integer.class)
                      .single())
              .isEqualTo(taken);
        });
  }

  @Test
  void s37_whatever_is_done_to_a_line_without_its_subject_is_found() {
    aMinuteOver(
        READABLE,
        log -> {
          periods(log).takeSubjects();
          var missed = new ArrayList<String>();
          for (var change : Alteration.LINE) {
            log.db.sql("savepoint whole").update();
            log.db.sql("update audit.access_log set " + change + " where line = 1010").update();
            if (log.flawNow().filter(flaw -> flaw.line() == 1010).isEmpty()) {
              missed.add(change);
            }
            log.db.sql("rollback to savepoint whole").update();
          }
          assertThat(missed).isEmpty();
        });
  }

  /** What was sealed before this came has no salt, and only that it is there can be told of it. */
  @Test
  void a_line_of_the_first_form_is_known_by_its_number_once_its_subject_is_taken_out() {
    aMinuteOver(
        READABLE,
        log -> {
          log.sealAnew(LineForm.FIRST);
          log.db.sql("update audit.access_log set salt = null").update();
          assertThat(periods(log).takeSubjects()).isPositive();
          assertThat(log.flawNow()).isEmpty();
          log.db.sql("delete from audit.access_log where line = 1010").update();
          assertThat(log.flawNow()).map(Flaw::kind).contains(Kind.MISSING);
        });
  }

  @Test
  void s37_a_line_of_the_first_form_hides_no_look_before_its_seal_is_old_enough() {
    aMinuteOver(
        1,
        log -> {
          log.sealAnew(LineForm.FIRST);
          log.db
              .sql(
                  """
                  update audit.access_log set subject_id = null, digest = null, salt = null,
                    whose = sha256('y'), at = '2020-01-01', worker_id = gen_random_uuid()
                  where line = 1010
                  """)
              .update();
          log.db.sql("update audit.access_log set salt = null").update();
          assertThat(log.flawNow())
              .hasValueSatisfying(
                  flaw -> {
                    assertThat(flaw.kind()).isEqualTo(Kind.ALTERED);
                    assertThat(flaw.line()).isEqualTo(1010);
                  });
        });
  }

  @Test
  void d24_at_the_end_lines_go_with_their_seals_and_a_signed_beginning_stays() {
    aMinuteOver(
        END,
        log -> {
          periods(log).takeSubjects();
          int before = log.all().size();
          int gone = cut(log);
          assertThat(gone).isPositive();
          assertThat(log.all()).hasSize(before - gone + 1);
          assertThat(count(log, "line <= 1033")).isZero();
          assertThat(count(log, "line > 1061")).as("whose minute is not over").isPositive();
          assertThat(log.flawNow()).isEmpty();
          assertThat(log.flawNow(List.of())).as("without a copy").isEmpty();
          assertThat(cut(log)).as("nothing twice").isZero();
        });
  }

  @Test
  void d24_one_click_with_the_clock_ahead_holds_back_nothing() {
    aMinuteOver(
        END,
        log -> {
          log.db.sql("update audit.access_log set at = '2099-01-01' where line = 1001").update();
          log.db
              .sql("update audit.checkpoint set sealed_at = '2099-01-01' where number = ?")
              .param(log.all().getFirst().number())
              .update();
          assertThat(cut(log)).isPositive();
          assertThat(count(log, "line <= 1033")).isZero();
        });
  }

  @Test
  void s37_a_copy_that_is_begun_after_the_cut_has_the_chain_from_its_beginning() {
    aMinuteOver(
        END,
        log -> {
          cut(log);
          var late = folder.resolve("late");
          add(late, log.all());
          assertThat(log.flawNow(List.of(late))).isEmpty();
        });
  }

  private static void add(Path file, List<Checkpoint> all) {
    try {
      new OutsideFile(file).add(all);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Test
  void s37_whatever_is_done_to_a_log_that_was_cut_is_found() {
    aMinuteOver(
        END,
        log -> {
          periods(log).takeSubjects();
          cut(log);
          log.writeCopy();
          var random = new Random(SEED);
          var missed = new ArrayList<String>();
          for (int n = 0; n < ALTERATIONS; n++) {
            var how = Alteration.values()[n % Alteration.values().length];
            if (how == Alteration.SUBJECT_TAKEN_EARLY) {
              continue;
            }
            log.db.sql("savepoint whole").update();
            var planted = how.plant(log, random);
            if (log.flawNow().isEmpty()) {
              missed.add(how + " " + planted);
            }
            log.db.sql("rollback to savepoint whole").update();
          }
          assertThat(missed).isEmpty();
        });
  }

  @Test
  void s37_what_was_cut_and_is_put_back_is_found() {
    aMinuteOver(
        END,
        log -> {
          cut(log);
          log.db
              .sql(
                  """
                  insert into audit.access_log overriding system value
                  select (jsonb_populate_record(log, '{"line": 1001}')).* from audit.access_log log
                  where line = ?
                  """)
              .param(log.numbers().getFirst())
              .update();
          assertThat(log.flawNow()).map(Flaw::kind).contains(Kind.INSERTED);
        });
  }

  @Test
  void s37_a_log_that_was_cut_by_somebody_else_is_found() {
    aMinuteOver(
        END,
        log -> {
          log.db.sql("delete from audit.access_log where line <= 1033").update();
          log.db.sql("delete from audit.checkpoint where last_line <= 1033").update();
          assertThat(log.flawNow(List.of())).map(Flaw::kind).contains(Kind.CHECKPOINT_MISSING);
        });
  }

  @Test
  void d24_where_the_sector_law_does_not_bind_a_line_goes_as_soon_as_it_is_not_read() {
    aMinuteOver(
        READABLE,
        log -> {
          assertThat(cut(log)).isZero();
          set(log, "log_end", READABLE);
          assertThat(cut(log)).isPositive();
          assertThat(log.flawNow()).isEmpty();
        });
  }

  @Test
  void d24_who_rules_the_application_makes_nothing_go_sooner() {
    aMinuteOver(
        READABLE - 1,
        log -> {
          set(log, "log", 1);
          set(log, "log_end", 1);
          assertThat(periods(log).takeSubjects()).isZero();
          var last = log.checkpoints.last().orElseThrow();
          new Chain(log.checkpoints, key)
              .tell(Told.BEGINNING, Beginning.bytes(last.head()), Instant.now());
          assertThatThrownBy(log.checkpoints::cut)
              .isInstanceOf(DataAccessException.class)
              .hasMessageContaining("the time of these lines is not over");
        });
  }

  /** A machine that comes up 25 months back, and is put right: that look is one of today. */
  @Test
  void d24_what_was_looked_at_while_a_clock_was_wrong_stays_and_whoever_takes_it_is_found() {
    aMinuteOver(
        1,
        log -> {
          long line = log.open().getFirst().line();
          log.db
              .sql("update audit.access_log set at = now() - interval '25 months' where line >= ?")
              .param(line)
              .update();
          log.sealRest(Instant.now().minus(Duration.ofDays(25 * 31)));
          assertThat(periods(log).takeSubjects()).isZero();
          assertThat(log.verifyNow().flaw()).isEmpty();
          assertThat(log.verifyNow().toString())
              .contains("seals dated before the one before them: 1,");
          log.take(line);
          assertThat(log.flawNow()).map(Flaw::line).contains(line);
        });
  }

  /** The seals are of three years ago, all of them, and the clock says that they are. */
  @Test
  void d24_a_clock_of_the_database_that_is_years_ahead_takes_nobodys_subject_and_no_line() {
    aMinuteOver(
        READABLE + 12,
        log -> {
          long last = log.checkpoints.last().orElseThrow().number();
          log.db
              .sql(
                  """
                  insert into audit.checkpoint
                  select number + n, form, sealed_at + n * interval '1 second', last_line, last_line, 0,
                    content, previous, signature, digests
                  from audit.checkpoint, generate_series(1, 300) n where number = ?
                  """)
              .param(last)
              .update();
          assertThat(periods(log).takeSubjects()).isZero();
          assertThat(
                  log.db
                      .sql("select audit.kept_since() < now() - interval '14 years'")
                      .query(Boolean.class)
                      .single())
              .isTrue();
          log.db.sql("delete from audit.checkpoint where number > ?").param(last).update();
          assertThat(periods(log).takeSubjects()).as("with few seals").isPositive();
        });
  }

  /** A click with the clock ahead is sealed ahead: what is over goes on going. */
  @Test
  void d24_a_clock_that_was_ahead_keeps_nobodys_subject() {
    aMinuteOver(
        READABLE,
        log -> {
          log.sealRest(Instant.now().plus(Duration.ofDays(800)));
          assertThat(periods(log).takeSubjects()).isPositive();
          assertThat(log.flawNow()).isEmpty();
        });
  }

  @Test
  void d24_what_is_not_sealed_yet_is_left_as_it_is() {
    aMinuteOver(
        END,
        log -> {
          log.db.sql("delete from audit.checkpoint where last_line > 1020").update();
          periods(log).takeSubjects();
          assertThat(count(log, "line > 1020 and whose is not null")).isZero();
        });
  }

  @Test
  void s37_the_application_itself_takes_nothing_out() {
    assertThatThrownBy(() -> application.sql("update audit.access_log set whose = null").update())
        .isInstanceOf(DataAccessException.class)
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  @Test
  void d24_a_backup_that_is_put_back_brings_nobody_back() {
    aMinuteOver(
        READABLE,
        log -> {
          new LogNight(periods(log), null).restored(Instant.now());
          assertThat(count(log, "whose is null and " + DUE)).isZero();
        });
  }

  /** A log whose first minute is older than so many months. */
  private void aMinuteOver(int months, Consumer<ScratchLog> looked) {
    owner.inScratch(
        db -> {
          var when =
              db.sql("select now() - make_interval(months => ?) - interval '1 minute'")
                  .param(months)
                  .query(OffsetDateTime.class)
                  .single();
          looked.accept(new ScratchLog(db, key, folder, when.toInstant()));
        });
  }

  private Periods periods(ScratchLog log) {
    return new Periods(log.checkpoints, log.lines, key);
  }

  private int cut(ScratchLog log) {
    return periods(log).cut(Instant.now());
  }

  private static void set(ScratchLog log, String deadline, int months) {
    log.db
        .sql(
            """
            insert into association.deadline (deadline, version, number, unit, source, valid_from)
            values (?, 99, ?, 'MONTHS', 'Our own decision', '2020-01-01')
            """)
        .params(deadline, months)
        .update();
  }

  private static int count(ScratchLog log, String which) {
    return log.db
        .sql("select count(*) from audit.access_log where " + which)
        .query(Integer.class)
        .single();
  }
}
