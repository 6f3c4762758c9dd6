package fi.tallessa.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.tallessa.DebianServer;
import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.access.Erasures;
import fi.tallessa.access.YearKeys;
import fi.tallessa.casework.attachment.Bringing;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.faults.RegisterProcess;
import fi.tallessa.files.Made;
import fi.tallessa.holdings.RestsOnConsent;
import fi.tallessa.holdings.WrappedKey;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.item.TestItems;
import fi.tallessa.rotation.Rotating;
import fi.tallessa.rotation.Rotation;
import fi.tallessa.staff.link.LinkKind;
import fi.tallessa.staff.link.OneTimeLinks;
import fi.tallessa.vault.EveryKey;
import fi.tallessa.vault.ExportedKeys;
import fi.tallessa.vault.KeyMissing;
import fi.tallessa.vault.KeysElsewhere;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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

/** A register comes back from a backup whole, without whoever was erased since, or not at all. */
@RegisterTest
@Tag("long")
@Tag("elsewhere")
class RestoreTest {

  private static final Duration LONG = Duration.ofMinutes(4);

  /**
   * Nobody stays signed in, epochs, restrictions and what was erased in part are those of the
   * export, and it says itself.
   */
  private static final Set<String> UNLIKE =
      Set.of(
          "staff.session",
          "vault.epoch",
          "vault.erased_row",
          "access.restriction",
          "backup.restore");

  @Autowired ApplicationContext beans;
  @Autowired Backups backups;
  @Autowired Rotation rotation;
  @Autowired Erasures erasures;
  @Autowired ExportedKeys keys;
  @Autowired TransactionTemplate transaction;
  @Autowired Owner owner;
  @Autowired FlywayConnectionDetails asOwner;
  @Autowired Clock clock;

  @Value("${tallessa.data}")
  Path data;

  @Value("${tallessa.keys.folders}")
  Path keyFolder;

  @Value("${tallessa.keys.exports}")
  Path exports;

  @TempDir Path folder;

  private UUID elli;
  private UUID onni;
  private UUID aino;
  private UUID siiri;
  private UUID celia;
  private UUID draft;
  private UUID openYear;
  private UUID frozenYear;
  private WorkerId wayBack;
  private Path backup;
  private Path export;

  /**
   * Elli stays, with a field that is restricted; Onni is erased, Aino restricted and a field of
   * Celia's after the backup, and somebody comes after it. Of Siiri the key was lost. A link for
   * Maija is taken back after the backup.
   */
  @BeforeEach
  void somebody() {
    WhatOpens.alone(beans);
    var people = beans.getBean(People.class);
    var maija = people.worker("Maija Lehto", Role.WORKER);
    new TestItems(beans, people.visit(maija)).moving();
    wayBack = maija;
    beans.getBean(OneTimeLinks.class).make(LinkKind.PASSWORD, maija, null, clock.instant());
    elli = somebodyOf(maija);
    onni = somebodyOf(maija);
    aino = somebodyOf(maija);
    siiri = somebodyOf(maija);
    owner
        .db()
        .sql("update vault.subject_key set wrapped = '\\x00' where subject_id = ?")
        .param(siiri)
        .update();
    celia = somebodyOf(maija);
    restrictPart(elli);
    draft = draftOf(maija);
    openYear = yearOf(2050);
    frozenYear = yearOf(2051);
    backup = backups.write(folder, clock.instant(), (done, all) -> true).orElseThrow().file();
    beans.getBean(OneTimeLinks.class).withdraw(maija, null, clock.instant());
    transaction.executeWithoutResult(
        status ->
            beans.getBean(YearKeys.class).destroy(new SubjectId(frozenYear), clock.instant()));
    transaction.executeWithoutResult(
        status -> erasures.erase("test.erase", Set.of(new SubjectId(onni)), clock.instant()));
    owner
        .db()
        .sql(
            "insert into vault.erasure_log (subject_id, at, epoch) select ?, now(), max(number) from vault.epoch")
        .param(draft)
        .update();
    owner
        .db()
        .sql("insert into access.restriction (subject_id, id, from_at) values (?, ?, now())")
        .params(aino, UUID.randomUUID())
        .update();
    restrictPart(celia);
    somebodyOf(maija);
    rotation.export(clock.instant());
    export = newestExport();
    owner.superuser().db().sql("create database empty owner tallessa_owner").update();
  }

  @AfterEach
  void clear() {
    transaction.executeWithoutResult(
        status -> erasures.erase("test.erase", Set.of(new SubjectId(siiri)), clock.instant()));
    owner.superuser().db().sql("drop database empty with (force)").update();
    owner.db().sql("delete from statistics.fact where year in (2050, 2051)").update();
    owner.db().sql("delete from statistics.year where year in (2050, 2051)").update();
    owner
        .db()
        .sql("delete from vault.subject_key where subject_id in (?, ?)")
        .params(openYear, frozenYear)
        .update();
  }

  private void restrictPart(UUID one) {
    owner
        .db()
        .sql(
            """
            insert into access.part_restriction (subject_id, id, part, from_at)
            values (?, ?, 'phone', now())
            """)
        .params(one, UUID.randomUUID())
        .update();
  }

  /** A year of statistics that is counted, with its key and a sheet. */
  private UUID yearOf(int year) {
    var key = SubjectId.random();
    transaction.executeWithoutResult(status -> beans.getBean(YearKeys.class).make(key));
    owner
        .db()
        .sql("insert into statistics.year (year, key_id) values (?, ?)")
        .params(year, key.value())
        .update();
    owner
        .db()
        .sql(
            "insert into statistics.fact (year, id, sealed) values (?, gen_random_uuid(), '\\x00')")
        .param(year)
        .update();
    return key.value();
  }

  /** Something that was no file yet, and went after the backup. */
  private UUID draftOf(WorkerId worker) {
    return owner
        .db()
        .sql(
            """
            insert into access.draft
            select (jsonb_populate_record(null::access.draft, jsonb_build_object('subject_id',
              gen_random_uuid(), 'worker_id', cast(? as text), 'begun_at', now() - interval '1 day', 'until_at',
              now()))).* returning subject_id
            """)
        .param(worker.value().toString())
        .query(UUID.class)
        .single();
  }

  private UUID somebodyOf(WorkerId worker) {
    return owner
        .db()
        .sql("select subject_id from access.file where code = ?")
        .param(new OneFile(beans, worker).code.value())
        .query(UUID.class)
        .single();
  }

  private Path newestExport() {
    try (var all = Files.list(exports)) {
      return all.filter(one -> one.toString().endsWith(".tkx"))
          .max(Comparator.comparing(RestoreTest::written))
          .orElseThrow();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Instant written(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private DriverManagerDataSource emptyDatabase() {
    return new DriverManagerDataSource(
        asOwner.getJdbcUrl().replaceAll("/\\w+$", "/empty"),
        asOwner.getUsername(),
        asOwner.getPassword());
  }

  private void restore(ExportedKeys keys, Path backup, Path export) throws SQLException {
    start(keys, "--restore=" + backup, "--export=" + export);
  }

  private void start(ExportedKeys keys, String... arguments) throws SQLException {
    new Restore(new DefaultApplicationArguments(arguments), keys, clock)
        .tables(Flyway.configure().dataSource(emptyDatabase()).load());
  }

  private void assertRefused(ExportedKeys keys, Path backup, Path export, String sentence) {
    assertThatThrownBy(() -> restore(keys, backup, export)).hasMessageContaining(sentence);
    assertThat(
            JdbcClient.create(emptyDatabase())
                .sql("select count(*) from pg_tables where schemaname = 'access'")
                .query(Integer.class)
                .single())
        .as("not a table was made")
        .isZero();
  }

  @Test
  void what_cannot_be_put_back_whole_is_refused_before_a_table_is_made() throws Exception {
    var bytes = Files.readAllBytes(backup);
    var cut = Files.write(folder.resolve("cut"), Arrays.copyOf(bytes, bytes.length / 2));
    assertRefused(keys, cut, export, "The backup is cut short: it ends in part ");
    bytes[bytes.length / 2] ^= 1;
    var changed = Files.write(folder.resolve("changed"), bytes);
    assertRefused(keys, changed, export, "The backup is not as it was written, in part ");
    assertRefused(keys, export, export, "The file is no backup of a register");
    assertRefused(keys, folder.resolve("none"), export, "Say where the backup lies");

    var keysCut = Files.readAllBytes(export);
    var halfOfKeys =
        Files.write(folder.resolve("keys-cut"), Arrays.copyOf(keysCut, keysCut.length / 2));
    assertThatThrownBy(() -> restore(keys, backup, halfOfKeys)).hasMessageContaining("cut short");

    var later = backups.write(folder, clock.instant(), (done, all) -> true).orElseThrow();
    assertRefused(keys, later.file(), export, "The export of keys is older than the backup");

    var theirs = JdbcClient.create(emptyDatabase());
    for (var table : List.of("public.theirs", "other.theirs")) {
      theirs.sql("create schema if not exists other").update();
      theirs.sql("create table " + table + " (id int)").update();
      assertRefused(keys, backup, export, "The database has tables of something else");
      theirs.sql("drop table " + table).update();
    }
  }

  @Test
  void s37_without_the_right_key_nothing_comes_back_and_it_says_which_is_missing()
      throws Exception {
    int epoch = keys.read(export).epoch();
    assertThatThrownBy(() -> restore(KeysElsewhere.in(folder.resolve("no")), backup, export))
        .isInstanceOf(KeyMissing.class)
        .hasMessageContaining("The key of epoch " + epoch + " is not in the key folder");
    var another = KeysElsewhere.another(folder.resolve("another"), epoch);
    assertThatThrownBy(() -> restore(another, backup, export))
        .isInstanceOf(KeyMissing.class)
        .hasMessage("The key that is here is not the one the export of keys was sealed with.");
  }

  @Test
  void s42_all_of_it_is_there_again_and_nobody_is_let_in_until_it_is_over() throws Exception {
    restore(keys, backup, export);
    var db = JdbcClient.create(emptyDatabase());
    try (var reader = new BackupReader(backup, name -> keys.pieces(keys.read(export), name))) {
      for (var part : reader.all(BackupReader.Receiver.NOBODY).parts()) {
        if (part.table().equals("access.draft")) {
          assertThat(count(db, "access.draft", draft)).as("erased since").isZero();
        } else if (part.table().equals("statistics.fact")) {
          assertThat(db.sql("select count(*) from statistics.fact").query(Long.class).single())
              .as("all but those of the year that was frozen since")
              .isEqualTo(part.rows() - 1);
        } else if (!UNLIKE.contains(part.table())) {
          assertThat(db.sql("select count(*) from " + part.table()).query(Long.class).single())
              .as(part.table())
              .isEqualTo(part.rows());
        }
      }
    }
    assertThat(restricted(db, "restriction", aino))
        .as("s46: restricted after the backup")
        .isEqualTo(1);
    assertThat(restricted(db, "restriction", celia))
        .as("s46: of what, no export says")
        .isEqualTo(1);
    assertThat(restricted(db, "restriction", elli)).as("one field, as before").isZero();
    assertThat(restricted(db, "part_restriction", elli)).isEqualTo(1);
    assertThat(
            db.sql("select count(*) from pg_constraint where contype = 'f' and condeferrable")
                .query(Integer.class)
                .single())
        .isZero();
    assertThat(
            db.sql("select conname from pg_constraint where contype = 'c' and not convalidated")
                .query(String.class)
                .list())
        .as("a check of new rows alone, past an old one that it would refuse")
        .containsExactly("nothing_bundled");
    assertThat(
            db.sql("select count(*) from pg_trigger where not tgisinternal and tgenabled <> 'O'")
                .query(Integer.class)
                .single())
        .isZero();
    assertThat(
            db.sql(
                    """
                    select count(*) from vault.subject_key key
                    where not exists (select from access.file where file.subject_id = key.subject_id)
                      and not exists (select from access.draft where draft.subject_id = key.subject_id)
                      and not exists (select from access.own_record one where one.subject_id = key.subject_id)
                      and not exists (select from statistics.year where year.key_id = key.subject_id)
                    """)
                .query(Integer.class)
                .single())
        .as("keys of nobody")
        .isZero();
    assertThat(count(db, "vault.subject_key", openYear))
        .as("s09: the year that is open is counted on")
        .isEqualTo(1);
    assertThat(count(db, "vault.subject_key", frozenYear)).isZero();
    assertThat(count(db, "vault.subject_key", siiri))
        .as("s42: whose key was lost goes on their day, and keeps nobody else out")
        .isEqualTo(1);
    assertThat(
            db.sql("select year from statistics.year where frozen_at is not null and year > 2049")
                .query(Integer.class)
                .list())
        .as("frozen since, whose facts nobody opens")
        .containsExactly(2051);
    assertThatThrownBy(() -> signIn(db))
        .as("a register that ran before")
        .hasMessageContaining("the register is being put back from a backup");
    assertThatThrownBy(() -> start(keys))
        .isInstanceOf(NotWhole.class)
        .hasMessageContaining("It is being put back from a backup, and that has not ended");
    restore(keys, backup, export);
    db.sql("update backup.restore set restricted = 0, erased = 0, opened = 0, ended_at = now()")
        .update();
    start(keys);
    assertThatThrownBy(() -> signIn(db)).hasMessageContaining("null value");
    assertThatThrownBy(() -> restore(keys, backup, export))
        .hasMessageContaining("The database is in use, and nothing is put over it");
  }

  /** A change of keys was begun and did not end: some are wrapped by one key, some by the next. */
  @Test
  void s45_an_export_that_holds_two_epochs_brings_everybody_back() throws Exception {
    Rotating.half(rotation, clock.instant());
    var oiva = somebodyOf(beans.getBean(People.class).worker("Maija Lehto", Role.WORKER));
    backup = backups.write(folder, clock.instant(), (done, all) -> true).orElseThrow().file();
    rotation.export(clock.instant());
    restore(keys, backup, newestExport());
    var db = JdbcClient.create(emptyDatabase());
    assertThat(epoch(db, oiva)).isEqualTo(epoch(db, elli) + 1);
    for (var one : List.of(elli, oiva)) {
      var wrapped =
          db.sql("select epoch, wrapped from vault.subject_key where subject_id = ?")
              .param(one)
              .query((row, n) -> new WrappedKey(row.getInt(1), row.getBytes(2)))
              .single();
      assertThat(EveryKey.opens(data.resolve("keys"), new SubjectId(one), wrapped)).isTrue();
    }
    Rotating.end(rotation, clock.instant());
  }

  private static int epoch(JdbcClient db, UUID whose) {
    return db.sql("select epoch from vault.subject_key where subject_id = ?")
        .param(whose)
        .query(Integer.class)
        .single();
  }

  @Test
  void art17_what_was_erased_in_part_since_the_backup_does_not_come_back() throws Exception {
    var maija = beans.getBean(People.class).worker("Maija Lehto", Role.WORKER);
    var onni = new OneFile(beans, maija);
    new GivenConsents(onni).notes();
    var whose = onni.writing(permit -> permit.subject().value());
    for (var words : List.of("Erased", "Fewer", "Stays")) {
      onni.postContact(words);
    }
    new Bringing(onni).send("drawing.png", Made.png(), "others", "Veikko");
    var notes = ids("casework.note", whose);
    var withdrawn = new OneFile(beans, maija);
    var given = new GivenConsents(withdrawn);
    var item = given.notes();
    var whoWithdrew = withdrawn.writing(permit -> permit.subject().value());
    withdrawn.postContact("On a consent that is taken back");
    var wrong = new OneFile(beans, maija);
    new GivenConsents(wrong).notes();
    wrong.postContact("Of somebody who is gone");
    var inWrong = wrong.writing(permit -> permit.subject().value());
    var right = new OneFile(beans, maija);
    new GivenConsents(right).notes();
    backup = backups.write(folder, clock.instant(), (done, all) -> true).orElseThrow().file();

    run("delete from casework.note where id = ?", notes.get(0));
    run(
        "update casework.note set version = version + 1, sealed = sealed where id = ?",
        notes.get(1));
    run("delete from files.content where subject_id = ?", whose);
    writtenAnew("phone", whose);
    moveTo(right, wrong, ids("casework.contact", inWrong).getFirst());
    given.takenBack(item);
    transaction.executeWithoutResult(
        _ ->
            beans
                .getBeansOfType(RestsOnConsent.class)
                .values()
                .forEach(one -> one.eraseEnded(new SubjectId(whoWithdrew), item.value())));
    rotation.export(clock.instant());
    restore(keys, backup, newestExport());

    var db = JdbcClient.create(emptyDatabase());
    assertThat(
            db.sql("select id from casework.note where subject_id = ?")
                .param(whose)
                .query(UUID.class)
                .list())
        .as("nor what it said before it had fewer words")
        .containsExactly(notes.get(2));
    for (var table : List.of("files.content", "files.piece", "casework.attachment")) {
      assertThat(count(db, table, whose)).as(table).isZero();
    }
    assertThat(ids("files.content", whose)).isEmpty();
    assertThat(
            db.sql("select distinct field from customer.datum where subject_id = ?")
                .param(whose)
                .query(String.class)
                .list())
        .isNotEmpty()
        .doesNotContain("phone");
    assertThat(count(db, "casework.note", whoWithdrew)).as("on a consent that ended").isZero();
    assertThat(count(db, "casework.contact", whoWithdrew)).as("that somebody met").isEqualTo(1);
    assertThat(count(db, "casework.contact", inWrong)).as("of somebody who is gone").isZero();
    assertThat(count(db, "vault.erased_row", whose)).as("told for the next restore").isPositive();
    assertOpens(db, notes.get(2));
  }

  /** Out of the wrong file, into that of somebody who is erased then. */
  private void moveTo(OneFile right, OneFile wrong, UUID contact) throws Exception {
    wrong.post("/contacts/" + contact + "/moving", "to", right.code.shown(), "told", "not");
    assertThat(ids("casework.contact", wrong.writing(permit -> permit.subject().value())))
        .isEmpty();
    var gone = new SubjectId(right.writing(permit -> permit.subject().value()));
    transaction.executeWithoutResult(
        _ -> erasures.erase("test.erase", Set.of(gone), clock.instant()));
  }

  /** It goes in all its versions, and is asked for anew: what comes then is the first one again. */
  private void writtenAnew(String field, UUID whose) {
    var lay =
        owner
            .db()
            .sql(
                """
                delete from customer.datum where field = ? and subject_id = ?
                returning to_jsonb(datum)::text
                """)
            .params(field, whose)
            .query(String.class)
            .single();
    run(
        """
        insert into customer.datum (subject_id, field, version, at, sealed)
        select ?, field, version, at, sealed
        from jsonb_populate_record(null::customer.datum, '%s')
        """
            .formatted(lay),
        whose);
  }

  private List<UUID> ids(String table, UUID whose) {
    return owner
        .db()
        .sql("select id from %s where subject_id = ? order by id".formatted(table))
        .param(whose)
        .query(UUID.class)
        .list();
  }

  private void run(String sql, UUID one) {
    assertThat(owner.db().sql(sql).param(one).update()).as(sql).isPositive();
  }

  /** A living control: its seal and the key for it are as they are here. */
  private void assertOpens(JdbcClient db, UUID note) {
    var all = "select encode(sealed, 'hex') from casework.note where id = ?";
    var seal = db.sql(all).param(note).query(String.class).single();
    assertThat(seal).isEqualTo(owner.db().sql(all).param(note).query(String.class).single());
    db.sql(
            "select key.subject_id, epoch, wrapped from vault.subject_key key join casework.note using (subject_id) where id = ?")
        .param(note)
        .query(
            row -> {
              var wrapped = new WrappedKey(row.getInt("epoch"), row.getBytes("wrapped"));
              var whose = new SubjectId(row.getObject("subject_id", UUID.class));
              assertThat(EveryKey.opens(data.resolve("keys"), whose, wrapped)).isTrue();
            });
  }

  /** Killed before the first row, and killed while newer tables were being made with the data. */
  @Test
  void s42_what_was_killed_anywhere_starts_by_nothing_but_the_same_command() throws Exception {
    try (var connection = emptyDatabase().getConnection()) {
      Begun.mark(connection);
    }
    Flyway.configure().dataSource(emptyDatabase()).target("2026.11.24.0950").load().migrate();
    assertClosed();
    restore(keys, backup, export);
    var db = JdbcClient.create(emptyDatabase());
    assertThat(count(db, "access.file", elli)).isEqualTo(1);
    assertThat(
            db.sql("select to_regnamespace('being_put_back') is null")
                .query(Boolean.class)
                .single())
        .isTrue();
    db.sql(
            "update flyway_schema_history set version = '2026.11.30.0100' where version is not null and installed_rank = (select max(installed_rank) from flyway_schema_history)")
        .update();
    assertClosed();
    restore(keys, backup, export);
    assertThat(count(db, "access.file", elli)).isEqualTo(1);
    assertClosed();
  }

  private void assertClosed() {
    assertThatThrownBy(() -> start(keys))
        .isInstanceOf(NotWhole.class)
        .hasMessageContaining("It is being put back from a backup, and that has not ended");
  }

  private static void signIn(JdbcClient db) {
    db.sql("insert into staff.session select (jsonb_populate_record(null::staff.session, '{}')).*")
        .update();
  }

  @Test
  void s42_on_another_machine_it_opens_and_whoever_was_erased_since_is_gone() throws Exception {
    var machine = machine();
    var said = restored(machine, List.of());
    assertRestored(said);
    try (var register = RegisterProcess.register(machine)) {
      await(() -> assertWhole(JdbcClient.create(new DriverManagerDataSource(register.jdbcUrl()))));
    }
  }

  @Test
  void s42_on_a_server_of_ones_own_it_opens_too() throws Exception {
    try (var server = new DebianServer(RegisterProcess.folder("restored-server"))) {
      var options = server.settings().stream().map(one -> "--" + one).toList();
      assertRestored(restored(machine(), options));
      assertWhole(server.superuser("tallessa"));
    }
  }

  private String restored(Path machine, List<String> options) {
    var arguments = new ArrayList<>(options);
    arguments.add("--restore=" + backup);
    arguments.add("--export=" + export);
    try (var process = RegisterProcess.register(machine, arguments.toArray(String[]::new))) {
      assertThat(process.awaitEnd(LONG)).as(process.tail()).isZero();
      return process.tail();
    }
  }

  private static int restricted(JdbcClient db, String table, UUID one) {
    return db.sql(
            "select count(*) from access.%s where subject_id = ? and until_at is null"
                .formatted(table))
        .param(one)
        .query(Integer.class)
        .single();
  }

  private static void assertRestored(String said) {
    assertThat(said)
        .contains("Restore: 100 %", "Put back: ", "Recovery point: 20", "Erased again: 1.")
        .containsPattern("Opened to look: [1-9]\\d* files")
        .containsPattern("It took \\d+ s")
        .doesNotContain("Rantala", "Exception");
  }

  /** Elli has her file and her key; of Onni there is not a row but that he was erased. */
  private void assertWhole(JdbcClient db) {
    assertThat(count(db, "access.file", elli)).isEqualTo(1);
    assertThat(count(db, "vault.subject_key", elli)).isEqualTo(1);
    assertThat(count(db, "access.restriction", aino)).isEqualTo(1);
    assertThat(count(db, "access.file", siiri)).isEqualTo(1);
    assertThat(
            db.sql("select count(*) from access.erasing_pause where until_at is null")
                .query(Integer.class)
                .single())
        .as("what kept somebody since the backup is lost: no night erases before it was looked at")
        .isEqualTo(1);
    assertThat(
            db.sql(
                    """
                    select withdrawn_at is not null and token_hash is null from staff.link
                    where worker_id = ?
                    """)
                .param(wayBack.value())
                .query(Boolean.class)
                .list())
        .as("a link that was taken back since does not open again")
        .containsExactly(true);
    for (var table :
        db.sql(
                """
                select table_schema || '.' || table_name from information_schema.columns
                join information_schema.tables using (table_catalog, table_schema, table_name)
                where table_type = 'BASE TABLE' and column_name = 'subject_id'
                """)
            .query(String.class)
            .list()) {
      if (!Set.of("audit.access_log", "audit.mark", "vault.erasure_log").contains(table)) {
        assertThat(count(db, table, onni)).as(table).isZero();
      }
    }
    assertThat(count(db, "vault.erasure_log", onni)).isEqualTo(1);
    assertThat(
            db.sql(
                    """
                    select count(*) from retention.certificate
                    where why = 'RESTORED' and epoch =
                      (select epoch from vault.erasure_log where subject_id = ?)
                    """)
                .param(onni)
                .query(Integer.class)
                .single())
        .as("certified again, of the epoch that wrapped theirs")
        .isEqualTo(1);
  }

  private long count(JdbcClient db, String table, UUID whose) {
    return db.sql("select count(*) from %s where subject_id = ?".formatted(table))
        .param(whose)
        .query(Long.class)
        .single();
  }

  /** Where nothing is but the keys, as they are brought from where they are kept. */
  private Path machine() throws IOException {
    var machine = RegisterProcess.folder("restored");
    Files.createDirectories(machine.resolve("keys"));
    try (var all = Files.list(keyFolder)) {
      for (var key : all.toList()) {
        Files.copy(
            key,
            machine.resolve("keys").resolve(key.getFileName()),
            StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
    return machine;
  }

  private static void await(Runnable connected) {
    for (int tries = 0; ; tries++) {
      try {
        connected.run();
        return;
      } catch (RuntimeException notYet) {
        if (tries > 200) {
          throw notYet;
        }
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException stop) {
      throw new IllegalStateException(stop);
    }
  }
}
