package fi.tallessa.backup;

import fi.tallessa.vault.ErasedRow;
import fi.tallessa.vault.ExportedKeys;
import fi.tallessa.vault.KeyExportFile;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;

/**
 * Takes out of a backup what was erased since of files that stay: a note, an attachment, what
 * rested on a consent that was taken back (GDPR Art. 17, S42). The backup says itself what it was
 * written after. What hangs on such a row goes with it, as it went.
 */
final class ErasedInPart {

  private final Connection connection;
  private final Instant recoveryPoint;

  ErasedInPart(Connection connection, Instant recoveryPoint) {
    this.connection = connection;
    this.recoveryPoint = recoveryPoint;
  }

  void run(ExportedKeys keys, Path export) throws SQLException {
    Sql.execute(
        connection,
        """
        create temporary table erased_since (id uuid, subject_id uuid, at timestamptz, relation text,
          key text, rewritten boolean) on commit drop
        """);
    fill(keys, export);
    boolean told = Sql.is(connection, "select where to_regclass('vault.erased_row') is not null");
    if (told && Sql.is(connection, MOVES_ARE_FOLLOWED)) {
      moved();
    }
    without(told);
    var there =
        Sql.names(
            connection,
            """
            select distinct relation from erased_since where to_regclass(relation) is not null
            """);
    for (var relation : there) {
      delete(relation);
    }
    if (told) {
      keep();
      forgetWhoIsGone();
    }
  }

  private void fill(ExportedKeys keys, Path export) throws SQLException {
    try (var statement =
        connection.prepareStatement("insert into erased_since values (?, ?, ?, ?, ?, ?)")) {
      var batch = new Batch(statement);
      keys.read(
          export,
          new KeyExportFile.Reading() {
            @Override
            public void erased(ErasedRow row) {
              batch.add(
                  row.id(),
                  row.subject().value(),
                  Loading.at(row.at()),
                  row.relation(),
                  row.key(),
                  row.rewritten());
            }
          });
      batch.end();
    }
  }

  private static final String MOVES_ARE_FOLLOWED =
      """
      select from pg_attribute
      where attrelid = 'vault.erased_row'::regclass and attname = 'lives_as'
      """;

  /**
   * What lived on elsewhere when the backup was written, and was erased there since: where it came
   * from nothing lies of it, and the next export tells it for a backup of before it moved.
   */
  private void moved() throws SQLException {
    Sql.execute(
        connection,
        """
        update vault.erased_row lay
        set subject_id = since.subject_id, moved_from = null, lives_as = null
        from erased_since since where since.id = lay.id and lay.moved_from is not null
        """);
  }

  /** What a backup was written after; one of before anything was told has the moment alone. */
  private void without(boolean told) throws SQLException {
    Sql.execute(
        connection,
        told
            ? "delete from erased_since where id in (select id from vault.erased_row)"
            : "delete from erased_since where at < '%s'".formatted(recoveryPoint));
  }

  private void delete(String relation) throws SQLException {
    var same =
        Sql.names(
            connection,
            """
            select format('lay.%1$I = there.%1$I', attname)
            from pg_index join pg_attribute on attrelid = indrelid and attnum = any (indkey)
            where indrelid = '{table}'::regclass and indisprimary
            """
                .replace("{table}", relation));
    Sql.execute(
        connection,
        """
        delete from {table} there using (
          select lay.* from erased_since since
          cross join jsonb_populate_record(null::{table}, cast(since.key as jsonb)) lay
          where since.relation = '{table}') lay
        where {same}
        """
            .replace("{table}", relation)
            .replace("{same}", String.join(" and ", same)));
  }

  /** For the next restore from a backup of before. */
  private void keep() throws SQLException {
    Sql.execute(
        connection,
        """
        insert into vault.erased_row (subject_id, id, at, relation, key, rewritten)
        select subject_id, id, at, relation, key, rewritten from erased_since
        """);
  }

  /** What was told of somebody whose key is gone went with it. */
  private void forgetWhoIsGone() throws SQLException {
    Sql.execute(
        connection,
        """
        delete from vault.erased_row part where not exists (
          select from vault.subject_key key where key.subject_id = part.subject_id)
        """);
  }
}
