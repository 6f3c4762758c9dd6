package fi.tallessa.audit.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.tallessa.MovableClock;
import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.access.Doors;
import fi.tallessa.association.due.Due;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lines are sealed once they can no longer change, in one chain, whatever happens meanwhile. */
@RegisterTest
@Tag("elsewhere")
class SealingTest {

  @Autowired JdbcClient application;
  @Autowired Owner owner;
  @Autowired People people;
  @Autowired Doors doors;
  @Autowired MovableClock clock;
  @Autowired LoggedLines lines;
  @Autowired Checkpoints checkpoints;
  @Autowired LogKey key;
  @Autowired LogSettings settings;
  @Autowired LogVerification verification;
  @Autowired PlatformTransactionManager transactions;

  private Sealing sealing;
  private WorkerId maija;
  private Permit elli;

  @BeforeEach
  void everythingBeforeIsSealed() {
    sealing = machine(key);
    maija = people.worker(Role.WORKER);
    elli = doors.register(maija);
    rounds(sealing);
  }

  @AfterEach
  void whole() throws IOException {
    clock.setBack();
    rounds(sealing);
    var report = verification.verify(List.of(), clock.instant());
    assertThat(report.flaw()).isEmpty();
  }

  private Sealing machine(LogKey with) {
    return new Sealing(lines, checkpoints, with, new TransactionTemplate(transactions), clock);
  }

  /** Two see to it that everything written before them is sealed. */
  private static void rounds(Sealing machine) {
    machine.beat();
    machine.beat();
  }

  @Test
  void s37_a_line_is_noted_in_one_round_and_sealed_in_the_next() {
    look();
    long line = lines.newest();
    sealing.beat();
    assertThat(sealed()).isLessThan(line);
    sealing.beat();
    assertThat(sealed()).isGreaterThanOrEqualTo(line);
  }

  @Test
  void s37_a_long_transaction_holds_back_what_came_after_its_line_and_nothing_before() {
    look();
    long before = lines.newest();
    sealing.beat();
    long late =
        refusedWhile(
            () -> {
              look();
              rounds(sealing);
              rounds(sealing);
              assertThat(sealed()).isGreaterThanOrEqualTo(before);
            });
    rounds(sealing);
    rounds(sealing);
    assertThat(sealed()).as("with what was written meanwhile").isGreaterThan(late);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lock table audit.access_log in row exclusive mode",
        "select pg_advisory_xact_lock(hashtextextended('audit.checkpoint', 0))"
      })
  void s37_a_lock_that_keeps_lines_from_their_seal_is_noticed(String lock) throws SQLException {
    var health = new LogHealth(clock);
    health.watch(List.of());
    look();
    try (var holder = owner.connection()) {
      holder.setAutoCommit(false);
      holder.createStatement().execute(lock);
      sealing.beat();
      assertThat(sealing.beat()).isFalse();
      clock.move(Duration.ofMinutes(3));
      assertThat(health.waits(clock.instant())).isTrue();
      assertThat(new LogDue(health).due(people.visit(maija)).map(Due::sentence))
          .containsExactly("audit.log.due.seals");
      holder.rollback();
    }
    rounds(sealing);
    assertThat(sealing.beat()).isTrue();
    assertThat(sealed()).isGreaterThanOrEqualTo(lines.newest());
  }

  /** A line in a transaction of its own, which ends only after that was done. */
  private long refusedWhile(Runnable done) {
    var apart = new TransactionTemplate(transactions);
    return apart.execute(
        status -> {
          long line = refused();
          CompletableFuture.runAsync(done).join();
          assertThat(sealed()).as("before its line, and no further").isLessThan(line);
          return line;
        });
  }

  @Test
  void a_line_that_was_taken_back_leaves_a_number_that_nobody_gets() {
    var apart = new TransactionTemplate(transactions);
    long gone =
        apart.execute(
            status -> {
              status.setRollbackOnly();
              return refused();
            });
    look();
    rounds(sealing);
    assertThat(sealed()).isGreaterThan(gone);
  }

  @Test
  void two_machines_seal_one_chain() {
    var other = machine(key);
    for (int round = 0; round < 5; round++) {
      look();
      CompletableFuture.allOf(
              CompletableFuture.runAsync(() -> rounds(sealing)),
              CompletableFuture.runAsync(() -> rounds(other)))
          .join();
    }
    var numbers = checkpoints.after(0, 100_000).stream().map(Checkpoint::number).toList();
    assertThat(numbers)
        .isEqualTo(IntStream.rangeClosed(1, numbers.size()).mapToObj(n -> (long) n).toList());
  }

  @Test
  void a_clock_that_is_set_back_or_forward_breaks_no_chain() {
    long newest = 0;
    for (int days : Set.of(-2, 3)) {
      clock.move(Duration.ofDays(days));
      look();
      newest = lines.newest();
      rounds(sealing);
    }
    assertThat(sealed()).isGreaterThanOrEqualTo(newest);
  }

  @Test
  void d24_whose_key_is_destroyed_stays_in_the_sealed_log_by_number_alone() throws IOException {
    owner
        .db()
        .sql("delete from vault.subject_key where subject_id = ?")
        .param(elli.subject().value())
        .update();
    assertThat(verification.verify(List.of(), clock.instant()).flaw()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit.checkpoint set number = number",
        "delete from audit.checkpoint",
        "truncate audit.checkpoint"
      })
  void s37_the_application_can_neither_change_nor_take_away_a_checkpoint(String sql) {
    assertThatThrownBy(() -> application.sql(sql).update())
        .isInstanceOf(DataAccessException.class)
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  @Test
  void s37_another_key_seals_nothing() {
    look();
    var stranger = machine(AnotherKey.made());
    stranger.beat();
    assertThatThrownBy(stranger::beat).isInstanceOf(LogKeyMissing.class);
    assertThat(sealed()).isLessThan(lines.newest());
  }

  @Test
  void the_key_lies_outside_the_database_and_is_the_registers_alone() throws IOException {
    var file = settings.keys().resolve("log.key");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    look();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    try {
      sealing.beat();
      assertThatThrownBy(sealing::beat).isInstanceOf(LogKeyMissing.class);
    } finally {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
  }

  @Test
  void a_key_that_was_lost_is_followed_by_a_new_one_and_what_it_signed_stays_verified()
      throws IOException {
    Files.delete(settings.keys().resolve("log.key"));
    look();
    sealing.beat();
    assertThatThrownBy(sealing::beat).isInstanceOf(LogKeyMissing.class);
    key.make();
    long newest = lines.newest();
    rounds(sealing);
    assertThat(sealed()).isGreaterThanOrEqualTo(newest);
    assertThat(verification.verify(List.of(), clock.instant()).flaw()).isEmpty();
  }

  private void look() {
    doors.knock(elli.code(), maija);
  }

  /** One line, in the transaction that runs. */
  private long refused() {
    return application
        .sql(
            """
            select audit.refuse(null, timestamptz '2026-11-24 08:00Z', 'test.read', 'READ',
              'CUSTOMER_WORK', null, 'NOT_THERE')
            """)
        .query(Long.class)
        .single();
  }

  private long sealed() {
    return checkpoints.last().orElseThrow().last();
  }
}
