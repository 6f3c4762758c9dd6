package fi.tallessa.backup;

import fi.tallessa.holdings.WrappedKey;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.vault.ExportedKeys;
import fi.tallessa.vault.KeyExportFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * Puts a backup and an export of keys into empty tables, in one transaction of the owner's: all of
 * it is there, or nothing. What checks rows looks at them once all are there.
 */
final class Loading {

  private final Connection connection;
  private final ExportedKeys keys;
  private final ExportedKeys.Export export;
  private final Manifest manifest;

  Loading(Connection connection, ExportedKeys keys, ExportedKeys.Export export, Manifest manifest) {
    this.connection = connection;
    this.keys = keys;
    this.export = export;
    this.manifest = manifest;
  }

  /** A statement of the same transaction. */
  interface Last {
    void run() throws SQLException;
  }

  void run(Asked asked, Last last) throws SQLException {
    connection.setAutoCommit(false);
    empty();
    laterChecks();
    var onlyNew = onlyNewRows();
    each("alter table %s disable trigger user", TRIGGERED);
    try (var reader = new BackupReader(asked.backup(), name -> keys.pieces(export, name))) {
      reader.all(new Copying());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    epochs();
    people(asked);
    erased();
    new ErasedInPart(connection, manifest.at()).run(keys, asked.export());
    years();
    restricted();
    execute("delete from staff.session");
    execute("set constraints all immediate");
    each("alter table %s enable trigger user", TRIGGERED);
    checksAtOnce();
    for (var check : onlyNew) {
      execute("alter table " + check);
    }
    numbers();
    last.run();
    connection.commit();
  }

  private static final String TRIGGERED =
      "select distinct tgrelid::regclass::text from pg_trigger where not tgisinternal";

  private static final String LINKS =
      """
      select conrelid::regclass || ' alter constraint ' || quote_ident(conname)
      from pg_constraint join pg_namespace on pg_namespace.oid = connamespace
      where contype = 'f' and
      """
          + Tables.OURS;

  private void empty() throws SQLException {
    var tables =
        names(
            "select pg_class.oid::regclass::text from pg_class join pg_namespace"
                + " on pg_namespace.oid = relnamespace where relkind = 'r' and "
                + Tables.OURS);
    execute("truncate " + String.join(", ", tables));
  }

  /** Links lead to and fro between tables; no order would satisfy each of them at once. */
  private void laterChecks() throws SQLException {
    each("alter table %s deferrable initially deferred", LINKS);
  }

  private void checksAtOnce() throws SQLException {
    each("alter table %s not deferrable", LINKS);
  }

  private static final String ONLY_NEW =
      """
      from pg_constraint join pg_namespace on pg_namespace.oid = connamespace
      where contype = 'c' and not convalidated and
      """
          + Tables.OURS;

  /**
   * A check that says nothing of the rows that were there when it came would refuse those very
   * rows: it steps aside, and comes back as it was.
   *
   * @return how each of them comes back
   */
  private List<String> onlyNewRows() throws SQLException {
    var back =
        names(
            """
            select format('%s add constraint %I %s', conrelid::regclass, conname,
              pg_get_constraintdef(pg_constraint.oid))
            """
                + ONLY_NEW);
    each(
        "alter table %s",
        "select format('%s drop constraint %I', conrelid::regclass, conname) " + ONLY_NEW);
    return back;
  }

  /** Takes each part, and counts its rows against those that were written. */
  private final class Copying implements BackupReader.Receiver {

    private final CopyManager copies;
    private final Tenths told = new Tenths("Restore");
    private PGCopyOutputStream rows;
    private int done;

    Copying() throws SQLException {
      this.copies = connection.unwrap(PGConnection.class).getCopyAPI();
    }

    @Override
    public OutputStream begin(Manifest.Head head) throws IOException {
      try {
        rows =
            new PGCopyOutputStream(
                copies.copyIn(
                    "copy "
                        + head.table()
                        + " ("
                        + Tables.columns(head)
                        + ") from stdin (format binary)"));
        return rows;
      } catch (SQLException failed) {
        throw new NotWhole(
            "The table " + head.table() + " is not as the backup has it: take an empty database.",
            failed);
      }
    }

    @Override
    public void end() throws IOException {
      var part = manifest.parts().get(done);
      try {
        long there = rows.endCopy();
        if (there != part.rows()) {
          throw new NotWhole("Not every row of " + part.table() + " came over.");
        }
      } catch (SQLException failed) {
        throw new NotWhole("The rows of " + part.table() + " cannot be put back.", failed);
      }
      told.reached(++done, manifest.parts().size());
    }
  }

  /** The export is newer than the backup, and its epoch the one that goes on. */
  private void epochs() throws SQLException {
    try (var epoch =
        connection.prepareStatement(
            """
            insert into vault.epoch (number, is_current, proof, destroyed_at)
            values (?, false, null, ?) on conflict (number) do update set is_current = false,
              destroyed_at = coalesce(vault.epoch.destroyed_at, excluded.destroyed_at)
            """)) {
      for (int number = 1; number < export.epoch(); number++) {
        epoch.setInt(1, number);
        epoch.setObject(2, keys.has(number) ? null : at(export.at()));
        epoch.addBatch();
      }
      epoch.executeBatch();
    }
    try (var current =
        connection.prepareStatement(
            """
            insert into vault.epoch (number, is_current, proof) values (?, true, ?)
            on conflict (number) do update set is_current = true, proof = excluded.proof
            """)) {
      current.setInt(1, export.epoch());
      current.setBytes(2, export.proof());
      current.executeUpdate();
    }
    try (var own =
        connection.prepareStatement(
            "insert into vault.register_key (name, epoch, wrapped) values ('register', ?, ?)")) {
      own.setInt(1, export.register().epoch());
      own.setBytes(2, export.register().bytes());
      own.executeUpdate();
    }
  }

  private void people(Asked asked) throws SQLException {
    try (var key =
        connection.prepareStatement(
            "insert into vault.subject_key (subject_id, epoch, wrapped) values (?, ?, ?)")) {
      var batch = new Batch(key);
      keys.read(
          asked.export(),
          new KeyExportFile.Reading() {
            @Override
            public void person(SubjectId subject, WrappedKey wrapped) {
              batch.add(subject.value(), wrapped.epoch(), wrapped.bytes());
            }
          });
      batch.end();
    }
  }

  /**
   * Who was erased since the backup has a file in it and no key. They get one that opens nothing,
   * so that they go the way every file goes ({@link Replay}), of the epoch that wrapped theirs: the
   * certificate made anew tells by it since when no copy opens.
   */
  private void erased() throws SQLException {
    try (var row =
        connection.prepareStatement(
            """
            insert into vault.erasure_log (subject_id, at, epoch) values (?, ?, ?)
            on conflict (subject_id) do nothing
            """)) {
      var batch = new Batch(row);
      export.erased().forEach(one -> batch.add(one.subject().value(), at(one.at()), one.epoch()));
      batch.end();
    }
    // What was no file yet has nothing more to go but itself.
    for (var table : List.of("access.draft", "access.own_record")) {
      execute(
          "delete from %s where subject_id in (select subject_id from vault.erasure_log)"
              .formatted(table));
    }
    execute(
        """
        delete from vault.subject_key key
        where exists (select from vault.erasure_log log where log.subject_id = key.subject_id)
        """);
    execute(
        """
        insert into vault.subject_key (subject_id, epoch, wrapped)
        select log.subject_id, log.epoch, '\\x00' from vault.erasure_log log
        join access.file on file.subject_id = log.subject_id
        on conflict (subject_id) do nothing
        """);
    // Who came after the backup is lost with what was written of them.
    execute(
        """
        delete from vault.subject_key key
        where not exists (select from access.file where file.subject_id = key.subject_id)
          and not exists (select from access.draft where draft.subject_id = key.subject_id)
          and not exists (select from access.own_record own where own.subject_id = key.subject_id)
          and not exists (select from statistics.year where year.key_id = key.subject_id)
        """);
    var without =
        names(
            """
            select file.subject_id::text from access.file
            where not exists (select from vault.subject_key key where key.subject_id = file.subject_id)
            """);
    if (!without.isEmpty()) {
      throw new NotWhole(
          without.size()
              + " files of the backup have no key in the export, and were not erased: it is not the"
              + " newest export of this register.");
    }
  }

  /** A year whose key went since the backup is frozen, as it was: nothing opens its facts. */
  private void years() throws SQLException {
    try (var freeze =
        connection.prepareStatement(
            """
            update statistics.year set frozen_at = ? where frozen_at is null
              and not exists (select from vault.subject_key key where key.subject_id = year.key_id)
            """)) {
      freeze.setObject(1, at(export.at()));
      freeze.executeUpdate();
    }
    execute(
        """
        delete from statistics.fact
        where year in (select year from statistics.year where frozen_at is not null)
        """);
  }

  /**
   * Whoever's data may only be kept, by the export and not by the backup: all of it, also where it
   * was one thing, as the export does not say which.
   */
  private void restricted() throws SQLException {
    var now = new HashMap<SubjectId, Instant>(export.restricted());
    parts(now);
    for (var one :
        names("select subject_id::text from access.restriction where until_at is null")) {
      var subject = new SubjectId(UUID.fromString(one));
      if (now.remove(subject) == null) {
        change(
            "update access.restriction set until_at = ? where subject_id = ? and until_at is null",
            export.at(),
            subject);
      }
    }
    for (Map.Entry<SubjectId, Instant> one : now.entrySet()) {
      change(
          """
          insert into access.restriction (id, from_at, subject_id)
          select gen_random_uuid(), ?, subject_id from access.file where subject_id = ?
          """,
          one.getValue(),
          one.getKey());
    }
  }

  /** Of one thing alone, and nothing newer: it lies in the backup already. */
  private void parts(Map<SubjectId, Instant> now) throws SQLException {
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                """
                select subject_id, max(from_at) from access.part_restriction
                where until_at is null group by subject_id
                """)) {
      while (rows.next()) {
        var subject = new SubjectId(rows.getObject(1, UUID.class));
        if (!export.restricted().containsKey(subject)) {
          change(
              """
              update access.part_restriction set until_at = ?
              where subject_id = ? and until_at is null
              """,
              export.at(),
              subject);
        }
        now.remove(subject, rows.getObject(2, OffsetDateTime.class).toInstant());
      }
    }
  }

  private void change(String sql, Instant at, SubjectId subject) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      statement.setObject(1, at(at));
      statement.setObject(2, subject.value());
      statement.executeUpdate();
    }
  }

  /**
   * Rows that are numbered go on after the last one. It is asked of our tables alone: of those of
   * PostgreSQL itself the owner may not ask.
   */
  private void numbers() throws SQLException {
    for (var set :
        names(
            """
            with ours as materialized (
              select attrelid::regclass::text as named, attname
              from pg_attribute join pg_class on pg_class.oid = attrelid
              join pg_namespace on pg_namespace.oid = relnamespace
              where relkind = 'r' and attnum > 0 and not attisdropped and {ours})
            select format('select setval(%L, coalesce(max(%I), 1), max(%I) is not null) from %s',
              pg_get_serial_sequence(named, attname), attname, attname, named)
            from ours where pg_get_serial_sequence(named, attname) is not null
            """
                .replace("{ours}", Tables.OURS))) {
      names(set);
    }
  }

  private void each(String statement, String of) throws SQLException {
    for (var one : names(of)) {
      execute(statement.formatted(one));
    }
  }

  private List<String> names(String sql) throws SQLException {
    return Sql.names(connection, sql);
  }

  private void execute(String sql) throws SQLException {
    Sql.execute(connection, sql);
  }

  static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
