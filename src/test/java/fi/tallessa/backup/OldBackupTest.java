package fi.tallessa.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.access.Erasures;
import fi.tallessa.customer.OneFile;
import fi.tallessa.holdings.WrappedKey;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.rotation.Rotating;
import fi.tallessa.rotation.Rotation;
import fi.tallessa.vault.EveryKey;
import fi.tallessa.vault.ExportedKeys;
import fi.tallessa.vault.KeyExportFile;
import fi.tallessa.vault.KeyMissing;
import fi.tallessa.vault.KeysElsewhere;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One of two siblings is erased and the key changed. Somebody has kept everything: every backup,
 * every export, the files of the database with what was deleted in them, and its journal. With
 * every key there is in the world they open the one who stays, and never the one who went.
 */
@RegisterTest
@Tag("long")
@Tag("elsewhere")
class OldBackupTest {

  @Autowired ApplicationContext beans;
  @Autowired Backups backups;
  @Autowired Rotation rotation;
  @Autowired Erasures erasures;
  @Autowired TransactionTemplate transaction;
  @Autowired Owner owner;
  @Autowired FlywayConnectionDetails asOwner;
  @Autowired Clock clock;

  @Value("${tallessa.data}")
  Path data;

  @TempDir Path kept;

  private final List<Path> exports = new ArrayList<>();

  @Test
  void s42_in_everything_that_was_ever_kept_the_erased_opens_with_no_key_and_a_sibling_does()
      throws Exception {
    WhatOpens.alone(beans);
    var maija = beans.getBean(People.class).worker("Maija Lehto", Role.WORKER);
    var elli = new OneFile(beans, maija);
    var onni = new OneFile(beans, maija);
    var stays = subject(elli);
    var goes = subject(onni);
    var oldest = copied();
    assertThat(opens(goes)).as("the scan opens them while they live").isTrue();
    Rotating.now(rotation, clock.instant());
    copied();
    transaction.executeWithoutResult(
        status -> erasures.erase("test.erase", Set.of(goes), clock.instant()));
    copied();
    assertThat(opens(goes)).as("until the key is changed, old copies open").isTrue();
    Rotating.now(rotation, clock.instant());
    copied();

    assertThat(inFiles(goes)).as("copies of the key that lie about").isNotEmpty();
    assertThat(opens(goes)).as("whoever was erased").isFalse();
    assertThat(opens(stays)).as("the living control").isTrue();
    for (var old : exports.subList(0, exports.size() - 1)) {
      assertThatThrownBy(() -> keys().read(old)).isInstanceOf(KeyMissing.class);
    }
    assertThat(elli.body("")).contains("Elli Rantala");
    restored(oldest, stays, goes);
  }

  /** With the key files there are, and nothing the register remembers. */
  private ExportedKeys keys() {
    return KeysElsewhere.in(data.resolve("keys"));
  }

  /** A backup and an export, put aside for ever. */
  private Path copied() throws IOException {
    var number = exports.size() + 1;
    var backup =
        backups
            .write(kept.resolve("b" + number), clock.instant(), (done, all) -> true)
            .orElseThrow();
    rotation.export(clock.instant());
    var newest = newestExport();
    exports.add(Files.copy(newest, kept.resolve(number + "-" + newest.getFileName())));
    return backup.file();
  }

  private Path newestExport() throws IOException {
    try (var all = Files.list(data.resolve("exports"))) {
      return all.filter(one -> one.toString().endsWith(".tkx")).toList().getLast();
    }
  }

  private SubjectId subject(OneFile file) {
    return new SubjectId(
        owner
            .db()
            .sql("select subject_id from access.file where code = ?")
            .param(file.code.value())
            .query(UUID.class)
            .single());
  }

  /** By any key file there is, any copy of their key, wherever it was kept. */
  private boolean opens(SubjectId subject) throws IOException {
    owner.superuser().db().sql("checkpoint").update();
    var copies = new ArrayList<>(inFiles(subject));
    copies.addAll(inExports(subject));
    return copies.stream()
        .anyMatch(wrapped -> EveryKey.opens(data.resolve("keys"), subject, wrapped));
  }

  private List<WrappedKey> inExports(SubjectId subject) {
    var found = new ArrayList<WrappedKey>();
    for (var export : exports) {
      try {
        keys()
            .read(
                export,
                new KeyExportFile.Reading() {
                  @Override
                  public void person(SubjectId one, WrappedKey wrapped) {
                    if (one.equals(subject)) {
                      found.add(wrapped);
                    }
                  }
                });
      } catch (KeyMissing dead) {
        assertThat(dead).hasMessageContaining("is not in the key folder");
      }
    }
    return found;
  }

  /** In each byte of the database's files and its journal: rows that were deleted, too. */
  private List<WrappedKey> inFiles(SubjectId subject) throws IOException {
    var id = ByteBuffer.allocate(16);
    id.putLong(subject.value().getMostSignificantBits());
    id.putLong(subject.value().getLeastSignificantBits());
    var found = new ArrayList<WrappedKey>();
    var external = data.resolve("debian");
    try (var files =
        Files.walk(Files.exists(external) ? external : data.resolve("postgres/data"))) {
      files.filter(Files::isRegularFile).forEach(file -> in(file, id.array(), found));
    }
    return found;
  }

  /** A row of keys: the person, the epoch, and 61 bytes behind their length. */
  private static void in(Path file, byte[] id, List<WrappedKey> found) {
    try {
      var bytes = Files.readAllBytes(file);
      for (int at = next(bytes, id, 0); at >= 0; at = next(bytes, id, at + 1)) {
        if (at + 82 <= bytes.length && bytes[at + 20] == (62 << 1 | 1)) {
          int epoch = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(at + 16);
          found.add(new WrappedKey(epoch, Arrays.copyOfRange(bytes, at + 21, at + 82)));
        }
      }
    } catch (IOException goneMeanwhile) {
      if (Files.exists(file)) {
        throw new UncheckedIOException(goneMeanwhile);
      }
    }
  }

  private static int next(byte[] bytes, byte[] sought, int from) {
    for (int at = from; at <= bytes.length - sought.length; at++) {
      if (bytes[at] == sought[0]
          && Arrays.equals(bytes, at, at + sought.length, sought, 0, sought.length)) {
        return at;
      }
    }
    return -1;
  }

  /** The oldest backup of all, two keys ago, comes back with the newest export. */
  private void restored(Path backup, SubjectId stays, SubjectId goes) throws Exception {
    owner.superuser().db().sql("create database oldest owner tallessa_owner").update();
    try {
      var source =
          new DriverManagerDataSource(
              asOwner.getJdbcUrl().replaceAll("/\\w+$", "/oldest"),
              asOwner.getUsername(),
              asOwner.getPassword());
      var arguments =
          new DefaultApplicationArguments("--restore=" + backup, "--export=" + exports.getLast());
      new Restore(arguments, keys(), clock).tables(Flyway.configure().dataSource(source).load());
      var old = JdbcClient.create(source);
      assertThat(sealed(old, stays))
          .as("what the register opens every day")
          .isNotEmpty()
          .isEqualTo(sealed(owner.db(), stays));
      assertThat(sealed(old, goes)).as("rows of a backup of before").isNotEmpty();
      assertThat(key(old, stays))
          .hasValueSatisfying(
              one -> assertThat(EveryKey.opens(data.resolve("keys"), stays, one)).isTrue());
      assertThat(key(old, goes))
          .hasValueSatisfying(one -> assertThat(one.bytes()).as("no key at all").hasSize(1));
    } finally {
      owner.superuser().db().sql("drop database oldest with (force)").update();
    }
  }

  private static List<String> sealed(JdbcClient db, SubjectId whose) {
    return db.sql(
            """
            select field || encode(sealed, 'hex') from customer.datum where subject_id = ?
            order by 1
            """)
        .param(whose.value())
        .query(String.class)
        .list();
  }

  private static java.util.Optional<WrappedKey> key(JdbcClient db, SubjectId whose) {
    return db.sql("select epoch, wrapped from vault.subject_key where subject_id = ?")
        .param(whose.value())
        .query((row, n) -> new WrappedKey(row.getInt("epoch"), row.getBytes("wrapped")))
        .optional();
  }
}
