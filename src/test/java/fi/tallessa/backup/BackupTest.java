package fi.tallessa.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.tallessa.Owner;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.OneFile;
import fi.tallessa.holdings.Night;
import fi.tallessa.kernel.Visit;
import fi.tallessa.rotation.Rotation;
import fi.tallessa.vault.ErasedRows;
import fi.tallessa.vault.KeyExports;
import fi.tallessa.vault.Vault;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A backup is sealed, of one moment and whole, and whatever is not so is found and named. */
@RegisterTest
@Tag("elsewhere")
class BackupTest {

  @Autowired ApplicationContext beans;
  @Autowired Backups backups;
  @Autowired Rotation rotation;
  @Autowired KeyExports exports;
  @Autowired ErasedRows erased;
  @Autowired Vault vault;
  @Autowired Owner owner;
  @Autowired Clock clock;
  @TempDir Path folder;

  private OneFile elli;

  @BeforeEach
  void somebody() {
    elli = new OneFile(beans);
  }

  private Backups.Written written() {
    return backups.write(folder, clock.instant(), (done, all) -> true).orElseThrow();
  }

  private Manifest read(Path file) throws IOException {
    try (var reader = new BackupReader(file, vault::pieces)) {
      return reader.all(BackupReader.Receiver.NOBODY);
    }
  }

  @Test
  void s37_a_backup_is_read_back_whole_and_is_noise_to_whoever_has_no_key() throws Exception {
    var backup = written();
    assertThat(read(backup.file())).isEqualTo(backup.manifest());
    assertThat(Files.getPosixFilePermissions(backup.file()))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    assertThat(Files.readString(backup.file(), StandardCharsets.ISO_8859_1))
        .as("not even what lies in clear columns")
        .doesNotContain("Rantala", elli.code.value(), "customer", "access", "DESIGNATED");
    assertThat(backup.manifest().parts())
        .extracting(Manifest.Part::table)
        .contains("access.file", "customer.datum", "audit.access_log", "vault.epoch")
        .doesNotContain("vault.subject_key", "vault.register_key");
  }

  @Test
  void every_row_of_every_table_is_in_it_and_of_one_moment() {
    var before = owner.rows();
    var backup =
        backups
            .write(
                folder,
                clock.instant(),
                (done, all) -> {
                  if (done == 1) {
                    new OneFile(beans);
                  }
                  return true;
                })
            .orElseThrow();
    assertThat(owner.rows()).as("somebody came meanwhile").isNotEqualTo(before);
    assertThat(backup.manifest().parts())
        .hasSizeGreaterThan(180)
        .filteredOn(part -> before.containsKey(part.table().replace("\"", "")))
        .hasSizeGreaterThan(180)
        .allSatisfy(
            part ->
                assertThat(before.get(part.table().replace("\"", "")))
                    .as(part.table())
                    .startsWith(part.rows() + " "));
  }

  @Test
  void a_flipped_byte_is_found_in_whichever_part_it_lies_and_the_part_is_named() throws Exception {
    var file = written().file();
    var frames = Frame.all(Files.readAllBytes(file), vault);
    assertThat(frames).hasSizeGreaterThan(360);
    try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
      for (var frame : some(frames)) {
        flip(bytes, frame.from() + frame.length() / 2);
        assertRefused(file, "not as it was written, in part " + frame.named());
        flip(bytes, frame.from() + frame.length() / 2);
      }
      for (int at = 0; at < frames.getFirst().from() - 4; at++) {
        flip(bytes, at);
        assertThatThrownBy(() -> read(file)).isInstanceOf(NotWhole.class);
        flip(bytes, at);
      }
    }
    assertThat(read(file)).as("as it was, it is read").isNotNull();
  }

  @Test
  void a_backup_that_is_cut_short_is_refused_wherever_it_ends() throws Exception {
    var backup = written();
    var frames = Frame.all(Files.readAllBytes(backup.file()), vault);
    var last = backup.manifest().parts().getLast();
    var end = frames.stream().filter(one -> one.table().equals(last.table())).toList().getLast();
    try (var bytes = new RandomAccessFile(backup.file().toFile(), "rw")) {
      bytes.setLength(bytes.length() + 1);
      assertRefused(backup.file(), "Something was added to the backup after its end.");
      for (var frame : some(frames).reversed()) {
        bytes.setLength(Math.min(bytes.length(), frame.from() + frame.length() - 1));
        assertRefused(backup.file(), "cut short: it ends in part");
        if (frame.from() > end.from()) {
          bytes.setLength(end.from() + end.length());
          assertRefused(backup.file(), "cut short: it ends in part number");
        }
      }
    }
  }

  /** The first, the last, and so many between: a register that other tests have filled is long. */
  private static List<Frame> some(List<Frame> frames) {
    int every = frames.size() / 24;
    var some = new ArrayList<Frame>();
    for (int n = 0; n < frames.size() - 1; n += every) {
      some.add(frames.get(n));
    }
    some.add(frames.getLast());
    return some;
  }

  private static void flip(RandomAccessFile file, long at) throws IOException {
    file.seek(at);
    int was = file.read();
    file.seek(at);
    file.write(was ^ 1);
  }

  private void assertRefused(Path file, String sentence) {
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(NotWhole.class)
        .hasMessageContaining(sentence);
  }

  @Test
  void s42_on_the_35th_day_a_backup_goes_and_the_newest_never() throws Exception {
    var now = Instant.parse("2027-01-10T01:00:00Z");
    for (int days : List.of(34, 35, 36, 60)) {
      Files.createFile(
          folder.resolve(BackupFolder.name(now.minus(Duration.ofDays(days))) + ".tkb"));
    }
    // That night began a moment later than this one.
    Files.createFile(
        folder.resolve(BackupFolder.name(now.minus(Duration.ofDays(35)).plusSeconds(9)) + ".tkb"));
    var place = new BackupFolder(folder);
    place.deleteOld(now);
    assertThat(place.all())
        .extracting(one -> one.getFileName().toString())
        .containsExactly("tallessa-20261207T010000Z.tkb");
    place.deleteOld(now.plus(Duration.ofDays(90)));
    assertThat(place.all())
        .as("one that is old is better than none")
        .extracting(one -> one.getFileName().toString())
        .containsExactly("tallessa-20261207T010000Z.tkb");
  }

  @Test
  void one_that_is_stopped_leaves_nothing_and_one_that_was_killed_is_cleared_away()
      throws Exception {
    var now = clock.instant();
    Files.createFile(part(now.minus(Duration.ofHours(25))));
    var anothers = Files.createFile(part(now.minus(Duration.ofHours(1))));
    Files.createFile(part(now));
    assertThat(backups.write(folder, now, (done, all) -> done < 20)).isEmpty();
    assertThat(folder).isDirectoryContaining(anothers::equals);
    assertThat(folder.toFile().list()).as("somebody may be writing it").hasSize(1);
  }

  private Path part(Instant at) {
    return folder.resolve(BackupFolder.name(at) + ".tkb.part");
  }

  @Test
  void a_folder_that_has_held_one_and_is_away_is_told_and_not_made_anew() throws Exception {
    var disk = folder.resolve("disk");
    Files.delete(backups.write(disk, clock.instant(), (done, all) -> true).orElseThrow().file());
    Files.delete(disk);
    assertThatThrownBy(() -> backups.write(disk, clock.instant(), (done, all) -> true))
        .isInstanceOf(NotWhole.class)
        .hasMessageStartingWith("The folder for backups is away, as a disk that is not mounted");
    assertThat(disk).doesNotExist();
    Files.createDirectory(disk);
    assertThatThrownBy(() -> backups.write(disk, clock.instant(), (done, all) -> true))
        .as("the place where it is mounted")
        .isInstanceOf(NotWhole.class);
    assertThat(disk).isEmptyDirectory();
    Files.createFile(disk.resolve("tallessa.here"));
    assertThat(backups.write(disk, clock.instant(), (done, all) -> true))
        .as("a new disk, as whoever put it in has said")
        .isPresent();
  }

  @Test
  void s42_a_backup_in_a_folder_of_before_goes_on_its_day_too() throws Exception {
    var before = folder.resolve("before");
    var at = clock.instant();
    backups.write(before, at.minus(Duration.ofDays(35)), (done, all) -> true).orElseThrow();
    backups.write(folder, at.minus(Duration.ofDays(34)), (done, all) -> true).orElseThrow();
    assertThat(new BackupFolder(before).all()).as("on the day before").hasSize(1);
    backups.write(folder, at, (done, all) -> true).orElseThrow();
    assertThat(new BackupFolder(before).all()).isEmpty();
    assertThat(new BackupFolder(folder).all()).hasSize(2);
    backups.write(before, at, (done, all) -> true).orElseThrow();
    assertThat(new BackupFolder(before).all()).as("it is begun anew").hasSize(1);
  }

  @Test
  void s42_what_is_too_old_goes_before_there_is_a_new_one() throws Exception {
    var old = BackupFolder.name(clock.instant().minus(Duration.ofDays(36))) + ".tkb";
    var newer = BackupFolder.name(clock.instant().minus(Duration.ofDays(1))) + ".tkb";
    Files.createFile(folder.resolve(old));
    Files.createFile(folder.resolve(newer));
    assertThat(backups.write(folder, clock.instant(), (done, all) -> false)).isEmpty();
    assertThat(folder.toFile().list()).containsExactly(newer);
  }

  @Test
  void every_night_writes_one_and_tells_how_many_tables() throws Exception {
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var night = new BackupNight(backups, rotation, erased, folder);
    assertThat(night.run(Night.of(LocalDate.of(2026, 11, 30), at))).isGreaterThan(180);
    assertThat(new BackupFolder(folder).all()).hasSize(1);
    assertThat(exports.newest().orElseThrow().at())
        .as("with the keys it is put back with")
        .isEqualTo(at);
  }

  /** As whoever runs the database may have one open: nobody else can read it. */
  @Test
  void a_temporary_table_of_somebody_else_is_not_of_the_register() throws Exception {
    try (var other = owner.connection();
        var sql = other.createStatement()) {
      sql.execute("create temporary table theirs as select 1 as one");
      assertThat(written().manifest().parts())
          .extracting(Manifest.Part::table)
          .noneMatch(table -> table.contains("theirs"));
      sql.execute("drop table theirs");
    }
  }

  /** In the night in which the last backup of before goes, and not in the one before. */
  @Test
  void s42_every_night_forgets_what_was_erased_before_the_oldest_backup() throws Exception {
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var day = at.atZone(Visit.ZONE).toLocalDate();
    var first = day.minusDays(35).atStartOfDay(Visit.ZONE).toInstant();
    var told = List.of(erasedAt(first.minusSeconds(1)), erasedAt(first));
    var night = new BackupNight(backups, rotation, erased, folder);
    night.run(Night.of(day, at));
    assertThat(
            owner
                .db()
                .sql("select id from vault.erased_row where id = any (?)")
                .param(told.toArray(UUID[]::new))
                .query(UUID.class)
                .list())
        .containsExactly(told.getLast());
  }

  private UUID erasedAt(Instant at) {
    return owner
        .db()
        .sql(
            """
            insert into vault.erased_row (subject_id, id, at, relation, key, rewritten)
            select subject_id, gen_random_uuid(), ?, 'casework.note', '{}', false from access.file
            where code = ? returning id
            """)
        .params(at.atOffset(ZoneOffset.UTC), elli.code.value())
        .query(UUID.class)
        .single();
  }
}
