package fi.tallessa.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.backup.Backed;
import fi.tallessa.customer.EndedOn;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.protection.Meanwhile;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.rotation.Rotating;
import fi.tallessa.rotation.Rotation;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Issue 6: the night that erases comes while something else is at work with the same file. */
@RegisterTest
@Tag("elsewhere")
class ErasingMeetsTest {

  private static int year = 1690;

  @Autowired ApplicationContext beans;
  @Autowired Owner owner;
  @Autowired People people;
  @Autowired Clock clock;

  @TempDir Path folder;

  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private OneFile elli;
  private SubjectId subject;
  private LocalDate goes;

  @BeforeEach
  void aFileThatHasEnded() {
    var ended = LocalDate.of(year, 5, 31);
    goes = Ended.goes(ended);
    year -= 4;
    elli = new OneFile(beans);
    EndedOn.of(elli, ended);
    subject = elli.in(Permit::subject);
  }

  @AfterEach
  void end() {
    pool.shutdownNow();
  }

  /** Who lost the file meanwhile is asked anew, and there is nobody any more. */
  @Test
  void s42_a_print_that_runs_is_waited_for_and_sends_nothing_of_whoever_is_gone() throws Exception {
    try (var table = held("customer.datum")) {
      var gone = new CompletableFuture<Integer>();
      var print = pool.submit(() -> printed(gone));
      until("somebody waits for the table", () -> waitsFor("customer.datum"));
      var file = Ended.asleep(elli, subject);
      gone.completeAsync(() -> Ended.night(elli, goes), pool);
      until("the night waits for the print", () -> waitsFor("vault.subject_key"));
      assertThat(file.there()).isTrue();
      table.rollback();
      assertThat(got(print).getStatus()).isEqualTo(303);
      assertThat(got(print).getContentAsByteArray()).isEmpty();
      assertThat(gone).isCompletedWithValue(1);
      assertThat(file.there()).isFalse();
    }
    elli.getAs(elli.maija, Role.WORKER, "/print/file.pdf").andExpect(status().isNotFound());
  }

  /** It has read, and makes the paper; by then the night is over. */
  private MockHttpServletResponse printed(CompletableFuture<Integer> night) throws Exception {
    var paper = elli.address("/print/file.pdf");
    return beans
        .getBean(MockMvc.class)
        .perform(Meanwhile.of(elli.maija, "GET", paper, () -> night.join()))
        .andReturn()
        .getResponse();
  }

  @Test
  void art17_a_hold_that_is_set_while_the_night_waits_stops_it() throws Exception {
    var open = new CountDownLatch(1);
    var done = new CountDownLatch(1);
    var reader =
        pool.submit(
            () ->
                elli.in(
                    permit -> {
                      open.countDown();
                      return await(done);
                    }));
    assertThat(await(open)).isTrue();
    var file = Ended.asleep(elli, subject);
    var night = pool.submit(() -> Ended.night(elli, goes));
    until("the night waits", () -> waitsFor("vault.subject_key"));
    LegalHold.on(elli);
    done.countDown();
    got(reader);
    assertThat(got(night)).isZero();
    assertThat(file.there()).isTrue();
  }

  /** What is read for the backup is of one moment; the night waits for none of it. */
  @Test
  void s42_a_backup_that_runs_is_whole_and_the_file_goes_all_the_same() throws Exception {
    var file = Ended.asleep(elli, subject);
    int parts =
        Backed.during(
            beans,
            folder,
            clock.instant(),
            () -> assertThat(got(pool.submit(() -> Ended.night(elli, goes)))).isEqualTo(1));
    assertThat(parts).isPositive();
    assertThat(file.there()).isFalse();
  }

  /** The key is wrapped anew, and destroyed with its person all the same. */
  @Test
  void s42_a_change_of_keys_that_runs_ends_and_brings_no_key_back() throws Exception {
    var file = Ended.asleep(elli, subject);
    var night = new AtomicReference<Future<Integer>>();
    Rotating.during(
        beans.getBean(Rotation.class),
        clock.instant(),
        () -> night.set(pool.submit(() -> Ended.night(elli, goes))));
    assertThat(got(night.get())).isEqualTo(1);
    assertThat(file.there()).isFalse();
    assertThat(count("vault.subject_key")).isZero();
    assertThat(count("vault.erasure_log")).isEqualTo(1);
  }

  private int count(String table) {
    return owner
        .superuser()
        .db()
        .sql("select count(*) from %s where subject_id = ?".formatted(table))
        .param(subject.value())
        .query(Integer.class)
        .single();
  }

  /** Nobody reads a table until this is rolled back. */
  private Connection held(String table) throws SQLException {
    var connection = owner.connection();
    connection.setAutoCommit(false);
    try (var statement = connection.createStatement()) {
      statement.execute("lock table " + table + " in access exclusive mode");
    }
    return connection;
  }

  /** Somebody waits for the table, or for somebody who holds a row of it. */
  private boolean waitsFor(String table) {
    return owner
        .superuser()
        .db()
        .sql(
            """
            select exists (select from pg_locks waiting
              where not waiting.granted and (waiting.relation = cast(:table as regclass)
                or waiting.locktype = 'transactionid' and exists (select from pg_locks theirs
                  where theirs.pid = waiting.pid and theirs.granted
                    and theirs.relation = cast(:table as regclass))))
            """)
        .param("table", table)
        .query(Boolean.class)
        .single();
  }

  private static void until(String what, Callable<Boolean> there) {
    var end = Instant.now().plusSeconds(20);
    try {
      while (!there.call()) {
        assertThat(Instant.now()).as(what).isBefore(end);
        Thread.onSpinWait();
      }
    } catch (RuntimeException failed) {
      throw failed;
    } catch (Exception failed) {
      throw new AssertionError(failed);
    }
  }

  private static <T> T got(Future<T> answer) {
    try {
      return answer.get(20, TimeUnit.SECONDS);
    } catch (Exception failed) {
      throw new AssertionError(failed);
    }
  }

  private static boolean await(CountDownLatch latch) {
    try {
      return latch.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException stop) {
      throw new AssertionError(stop);
    }
  }
}
