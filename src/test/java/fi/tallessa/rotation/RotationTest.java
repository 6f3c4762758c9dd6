package fi.tallessa.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.tallessa.Owner;
import fi.tallessa.RegisterTest;
import fi.tallessa.audit.AccessLog;
import fi.tallessa.holdings.WrappedKey;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.vault.EpochChange;
import fi.tallessa.vault.EveryKey;
import fi.tallessa.vault.Horizon;
import fi.tallessa.vault.KeyExportFile;
import fi.tallessa.vault.KeyExports;
import fi.tallessa.vault.KeyMissing;
import fi.tallessa.vault.Mended;
import fi.tallessa.vault.SealBroken;
import fi.tallessa.vault.Vault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The key-encryption key is changed under people who work, and nobody is lost by it. */
@RegisterTest
@Tag("elsewhere")
class RotationTest {

  @Autowired Rotation rotation;
  @Autowired EpochChange change;
  @Autowired KeyExportFile exportFile;
  @Autowired KeyExports exports;
  @Autowired Horizon horizon;
  @Autowired Vault vault;
  @Autowired AccessLog log;
  @Autowired SelfTest selfTest;
  @Autowired JdbcClient db;
  @Autowired Owner owner;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;

  @Value("${tallessa.data}")
  Path data;

  @BeforeEach
  void whatOthersBrokeIsAway() {
    Mended.keys(owner, vault);
  }

  @AfterEach
  void nothing_is_left_over() {
    owner.db().sql("delete from vault.node").update();
    rotation.run(false, clock.instant(), () -> false, soFar -> {});
    assertThat(change.leaving()).isEmpty();
  }

  @Test
  void s45_after_a_rotation_everybody_opens_and_the_key_before_is_nowhere() {
    var subject = created();
    int before = change.current().number();
    assertThat(rotate()).isEqualTo(Rotation.Outcome.DONE);
    assertThat(change.current().number()).isEqualTo(before + 1);
    assertThat(key(subject).epoch()).isEqualTo(before + 1);
    assertThat(opens(subject, key(subject))).isTrue();
    assertThat(change.wrapped()).containsOnlyKeys(before + 1);
    assertThat(files("keys")).containsExactly("epoch-" + (before + 1) + ".key");
    assertThat(files("exports")).containsExactly("keys-" + (before + 1) + ".tkx");
    assertThat(horizon.destroyedOn(before))
        .contains(LocalDate.ofInstant(clock.instant(), Visit.ZONE));
    assertThat(horizon.destroyedOn(before + 1)).isEmpty();
    assertThat(vault.register()).isNotNull();
  }

  @Test
  void s42_an_erased_person_opens_with_no_key_and_no_export_there_is_while_another_does() {
    var elli = created();
    var onni = created();
    rotate();
    // What every backup, replica and dead tuple of that time holds.
    var old = Map.of(elli, key(elli), onni, key(onni));
    forget(elli);
    rotate();

    assertThat(opensByAnything(elli, old.get(elli))).isFalse();
    assertThat(opensByAnything(onni, old.get(onni))).as("the old copy alone").isFalse();
    var exported = exported();
    assertThat(exported).doesNotContainKey(elli).containsKey(onni);
    assertThat(opens(onni, exported.get(onni))).as("the living control").isTrue();
    assertThat(opensByAnything(onni, exported.get(onni))).isTrue();
  }

  @Test
  void s45_who_is_sealed_while_it_rotates_is_never_under_a_dead_epoch() throws Exception {
    var made = new ConcurrentLinkedQueue<SubjectId>();
    var gone = new ConcurrentLinkedQueue<SubjectId>();
    var over = new AtomicBoolean();
    var writers = new ArrayList<Callable<Void>>();
    for (int writer = 0; writer < 4; writer++) {
      boolean erases = writer == 0;
      writers.add(
          () -> {
            while (!over.get()) {
              var one = created();
              if (erases) {
                forget(one);
                gone.add(one);
              } else {
                made.add(one);
              }
            }
            return null;
          });
    }
    int turns = 6;
    try (var threads = Executors.newFixedThreadPool(writers.size())) {
      var running = writers.stream().map(threads::submit).toList();
      try {
        for (int turn = 0; turn < turns; turn++) {
          assertThat(rotate()).isEqualTo(Rotation.Outcome.DONE);
          assertThat(change.wrapped()).containsOnlyKeys(change.current().number());
        }
      } finally {
        over.set(true);
      }
      for (var one : running) {
        one.get();
      }
    }
    assertThat(made).as("sealed meanwhile").hasSizeGreaterThan(20);
    var keys = keys();
    assertThat(made).allSatisfy(one -> assertThat(opens(one, keys.get(one))).isTrue());
    assertThat(keys).doesNotContainKeys(gone.toArray(SubjectId[]::new));
  }

  @Test
  void s45_a_key_that_does_not_open_keeps_the_old_epoch_alive() {
    var subject = created();
    int before = change.current().number();
    var broken = UUID.randomUUID();
    owner
        .db()
        .sql(
            "insert into vault.subject_key (subject_id, epoch, wrapped) select ?, epoch, wrapped"
                + " from vault.subject_key where subject_id = ?")
        .params(broken, subject.value())
        .update();
    try {
      assertThatThrownBy(this::rotate).isInstanceOf(SealBroken.class);
      assertThat(change.leaving()).extracting(one -> one.number()).containsExactly(before);
      assertThat(files("keys")).hasSize(2);
      assertThat(opens(subject, key(subject))).isTrue();
      rotation.export(clock.instant());
      assertThat(exported().get(subject)).as("a backup is still put back with it").isNotNull();
      assertThatThrownBy(() -> change.destroy(before, clock.instant()))
          .isInstanceOf(IllegalStateException.class);
      // As docs/operations.md says of one that nothing brings back.
      owner
          .db()
          .sql("update vault.subject_key set wrapped = '\\x00' where subject_id = ?")
          .param(broken)
          .update();
      assertThat(rotation.run(false, clock.instant(), () -> false, soFar -> {}))
          .as("goes on where it ended, past a key that is lost")
          .isEqualTo(Rotation.Outcome.DONE);
      assertThat(change.current().number()).isEqualTo(before + 1);
      assertThat(change.wrapped()).containsOnlyKeys(before + 1);
      assertThat(exported()).containsKeys(subject, new SubjectId(broken));
      assertThat(opens(subject, key(subject))).isTrue();
    } finally {
      owner.db().sql("delete from vault.subject_key where subject_id = ?").param(broken).update();
    }
  }

  @Test
  void s42_of_two_exports_at_once_the_newer_one_stays() throws Exception {
    try (var pool = Executors.newFixedThreadPool(2)) {
      var slow = new CountDownLatch(1);
      var begun = new CountDownLatch(1);
      int epoch = change.current().number();
      var first =
          pool.submit(
              () ->
                  transaction.execute(
                      status ->
                          exports.write(
                              epoch,
                              clock.instant(),
                              people -> {
                                begun.countDown();
                                await(slow);
                              })));
      await(begun);
      var subject = created();
      var second = pool.submit(() -> rotation.export(clock.instant()));
      try {
        assertThatThrownBy(() -> second.get(700, TimeUnit.MILLISECONDS))
            .isInstanceOf(TimeoutException.class);
      } finally {
        slow.countDown();
      }
      first.get(20, TimeUnit.SECONDS);
      second.get(20, TimeUnit.SECONDS);
      assertThat(exported()).containsKey(subject);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException stop) {
      throw new IllegalStateException(stop);
    }
  }

  @Test
  void s45_the_old_key_lives_until_every_live_machine_holds_the_new_one() {
    var subject = created();
    int before = change.current().number();
    var slow = UUID.randomUUID();
    node(slow, before, "0 seconds");
    node(UUID.randomUUID(), before, "2 minutes");
    var asked = new AtomicInteger();
    assertThat(rotation.run(true, clock.instant(), () -> asked.incrementAndGet() > 4, soFar -> {}))
        .isEqualTo(Rotation.Outcome.WAITS);
    assertThat(files("keys")).hasSize(2);
    assertThat(rotation.run(true, clock.instant(), () -> asked.incrementAndGet() > 12, soFar -> {}))
        .as("no third epoch begins meanwhile")
        .isEqualTo(Rotation.Outcome.WAITS);
    assertThat(change.current().number()).isEqualTo(before + 1);
    assertThat(opens(subject, key(subject))).isTrue();
    node(slow, before + 1, "0 seconds");
    assertThat(rotation.run(false, clock.instant(), () -> false, soFar -> {}))
        .as("one that was not heard of for two minutes is not waited for")
        .isEqualTo(Rotation.Outcome.DONE);
    assertThat(files("keys")).containsExactly("epoch-" + (before + 1) + ".key");
  }

  @Test
  void s37_each_rotation_is_a_line_in_the_log_with_how_many_and_a_digest_of_whom() {
    created();
    long before = lines("rotation.rewrap");
    rotate();
    assertThat(lines("rotation.rewrap")).isEqualTo(before + 1);
    assertThat(
            db.sql(
                    """
                    select people > 0 and length(digest) = 32 and subject_id is null
                    from audit.access_log where action like 'rotation.%' order by line desc limit 3
                    """)
                .query(Boolean.class)
                .list())
        .containsExactly(true, true, true);
  }

  @Test
  void s45_a_key_that_comes_back_after_it_was_destroyed_is_destroyed_again() throws IOException {
    int before = change.current().number();
    var name = "epoch-" + before + ".key";
    var kept = Files.copy(data.resolve("keys").resolve(name), data.resolve("kept-" + name));
    rotate();
    Files.move(kept, data.resolve("keys").resolve(name));
    selfTest.run(clock.instant());
    assertThat(files("keys")).containsExactly("epoch-" + (before + 1) + ".key");
  }

  @Test
  void s42_a_folder_of_exports_that_is_away_is_told_and_not_made_anew() throws IOException {
    rotation.export(clock.instant());
    var exports = data.resolve("exports");
    var elsewhere = Files.move(exports, data.resolve("not-mounted"));
    try {
      assertThatThrownBy(() -> rotation.export(clock.instant()))
          .isInstanceOf(KeyExportFile.ExportBroken.class)
          .hasMessageContaining("one is away");
      assertThat(exports).doesNotExist();
      Files.createDirectory(exports);
      assertThatThrownBy(() -> rotation.export(clock.instant()))
          .as("the place where it is mounted, with nothing in it")
          .isInstanceOf(KeyExportFile.ExportBroken.class);
      assertThat(exports).isEmptyDirectory();
      Files.delete(exports);
    } finally {
      Files.move(elsewhere, exports);
    }
  }

  private long lines(String action) {
    return db.sql("select count(*) from audit.access_log where action = ?")
        .param(action)
        .query(Long.class)
        .single();
  }

  private Rotation.Outcome rotate() {
    return rotation.run(true, clock.instant(), () -> false, soFar -> {});
  }

  private SubjectId created() {
    var subject = SubjectId.random();
    transaction.executeWithoutResult(status -> vault.create(subject));
    return subject;
  }

  private void forget(SubjectId subject) {
    db.sql("select vault.forget(?, ?)")
        .params(subject.value(), clock.instant().atOffset(ZoneOffset.UTC))
        .query()
        .listOfRows();
  }

  private void node(UUID id, int newest, String ago) {
    owner
        .db()
        .sql(
            """
            insert into vault.node (id, seen_at, newest_epoch)
            values (?, clock_timestamp() - cast(? as interval), ?)
            on conflict (id) do update
            set newest_epoch = excluded.newest_epoch, seen_at = excluded.seen_at
            """)
        .params(id, ago, newest)
        .update();
  }

  private WrappedKey key(SubjectId subject) {
    return keys().get(subject);
  }

  /** Everybody's, as they lie. */
  private Map<SubjectId, WrappedKey> keys() {
    var found = new HashMap<SubjectId, WrappedKey>();
    owner
        .db()
        .sql("select subject_id, epoch, wrapped from vault.subject_key")
        .query(
            row -> {
              found.put(
                  new SubjectId(row.getObject("subject_id", UUID.class)),
                  new WrappedKey(row.getInt("epoch"), row.getBytes("wrapped")));
            });
    return found;
  }

  private Map<SubjectId, WrappedKey> exported() {
    var found = new HashMap<SubjectId, WrappedKey>();
    for (var name : files("exports")) {
      exportFile.read(
          data.resolve("exports").resolve(name),
          new KeyExportFile.Reading() {
            @Override
            public void person(SubjectId subject, WrappedKey wrapped) {
              found.put(subject, wrapped);
            }
          });
    }
    return found;
  }

  private boolean opens(SubjectId subject, WrappedKey wrapped) {
    try {
      vault.openForRun(subject, wrapped);
      return true;
    } catch (SealBroken | KeyMissing closed) {
      return false;
    }
  }

  /** With every key file in existence as if it were of that epoch, by bytes alone. */
  private boolean opensByAnything(SubjectId subject, WrappedKey wrapped) {
    return EveryKey.opens(data.resolve("keys"), subject, wrapped);
  }

  private List<String> files(String folder) {
    var names = data.resolve(folder).toFile().list();
    return names == null ? List.of() : List.of(names);
  }
}
