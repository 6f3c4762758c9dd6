package fi.tallessa.vault;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.Owner;
import fi.tallessa.RegisterTest;
import fi.tallessa.holdings.Night;
import fi.tallessa.holdings.NightJob;
import fi.tallessa.holdings.WrappedKey;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two machines on one database and one key folder: one changes the key, the other works on. */
@RegisterTest
@Tag("elsewhere")
class TwoMachinesTest {

  @Autowired Vault first;
  @Autowired Epochs epochs;
  @Autowired EpochChange change;
  @Autowired List<NightJob> jobs;
  @Autowired JdbcClient db;
  @Autowired Owner owner;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;

  @Value("${tallessa.data}")
  Path data;

  private Vault second;

  @BeforeEach
  void another() {
    owner.db().sql("delete from vault.node").update();
    Mended.keys(owner, first);
    second = vault();
  }

  @Test
  void s45_the_other_machine_opens_and_seals_under_an_epoch_it_has_never_heard_of() {
    var before = created(second);
    rotate();
    var after = created(second);
    assertThat(key(after).epoch()).isEqualTo(change.current().number());
    for (var vault : List.of(first, second, vault())) {
      assertThat(vault.openForRun(before, key(before))).isNotNull();
      assertThat(vault.openForRun(after, key(after))).isNotNull();
    }
  }

  @Test
  void s45_a_list_of_keys_that_was_fetched_before_is_read_to_its_end() {
    var subject = created(second);
    var fetched = key(subject);
    assertThat(second.openForRun(subject, fetched)).isNotNull();
    rotate();
    assertThat(second.openForRun(subject, fetched)).as("by what it keeps in memory").isNotNull();
    assertThat(EveryKey.opens(data.resolve("keys"), subject, fetched)).isFalse();
  }

  @Test
  void s37_a_copy_that_is_missing_at_start_is_brought_from_the_other() throws Exception {
    var another = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "copy-");
    // As a disk that has been away for an epoch.
    Files.createFile(another.resolve("epoch-0.key"));
    new Vault(epochs, new KeyFiles(List.of(data.resolve("keys"), another)), clock);
    var name = "epoch-" + change.current().number() + ".key";
    assertThat(Files.readString(another.resolve(name)))
        .isEqualTo(Files.readString(data.resolve("keys").resolve(name)));
  }

  @Test
  void s37_a_folder_with_no_key_in_it_is_a_disk_that_is_away_at_start_too() throws Exception {
    var another = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "copy-");
    new Vault(epochs, new KeyFiles(List.of(data.resolve("keys"), another)), clock);
    assertThat(another).isEmptyDirectory();
  }

  private void rotate() {
    var at = clock.instant();
    var job = jobs.stream().filter(one -> one.code().equals("rotation.night.keys")).findFirst();
    owner.db().sql("update vault.epoch set begun_at = null where is_current").update();
    assertThat(job.orElseThrow().run(Night.of(at.atZone(Visit.ZONE).toLocalDate(), at)))
        .as("keys wrapped anew")
        .isPositive();
  }

  private Vault vault() {
    return new Vault(epochs, new KeyFiles(List.of(data.resolve("keys"))), clock);
  }

  private SubjectId created(Vault vault) {
    var subject = SubjectId.random();
    transaction.executeWithoutResult(status -> vault.create(subject));
    return subject;
  }

  private WrappedKey key(SubjectId subject) {
    return owner
        .db()
        .sql("select epoch, wrapped from vault.subject_key where subject_id = ?")
        .param(subject.value())
        .query((row, n) -> new WrappedKey(row.getInt("epoch"), row.getBytes("wrapped")))
        .single();
  }
}
