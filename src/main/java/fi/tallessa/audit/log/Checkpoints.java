package fi.tallessa.audit.log;

import fi.tallessa.audit.log.Checkpoint.Head;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is sealed. It is added to, and never changed. */
@Repository
class Checkpoints {

  private static final String COLUMNS =
      "number, form, sealed_at, first_line, last_line, lines, content, previous, signature";

  private final JdbcClient db;

  Checkpoints(JdbcClient db) {
    this.db = db;
  }

  /**
   * That another key signs from then on.
   *
   * @param lost whether the one before could not say so itself
   */
  record KeyWord(Instant at, boolean lost) {}

  /** A checkpoint with what it knows of each line. */
  record WithDigests(Checkpoint checkpoint, byte[] digests) {}

  /**
   * Whether this transaction is the one that seals: one machine at a time, and the others have
   * nothing to wait for.
   */
  boolean mine() {
    return db.sql("select pg_try_advisory_xact_lock(hashtextextended('audit.checkpoint', 0))")
        .query(Boolean.class)
        .single();
  }

  Optional<Checkpoint> last() {
    return db.sql("select " + COLUMNS + " from audit.checkpoint order by number desc limit 1")
        .query(Checkpoints::checkpoint)
        .optional();
  }

  List<Checkpoint> after(long number, int most) {
    return db.sql(
            "select " + COLUMNS + " from audit.checkpoint where number > ? order by number limit ?")
        .params(number, most)
        .query(Checkpoints::checkpoint)
        .list();
  }

  List<WithDigests> withDigests(long after, int most) {
    return db.sql(
            "select "
                + COLUMNS
                + ", digests from audit.checkpoint where number > ? order by number limit ?")
        .params(after, most)
        .query(Checkpoints::whole)
        .list();
  }

  /** Where the chain begins, as its newest word on that says; nothing where it is whole. */
  Optional<Head> beginning() {
    return newest(Told.BEGINNING).map(WithDigests::digests).flatMap(Beginning::of);
  }

  /** The newest word on a key; nothing where there was one alone. */
  Optional<KeyWord> keyFollowed() {
    return newest(Told.KEY)
        .map(
            one ->
                new KeyWord(
                    one.checkpoint().at(),
                    LogKey.lost(new String(one.digests(), StandardCharsets.US_ASCII))));
  }

  private Optional<WithDigests> newest(Told what) {
    return db.sql(
            "select "
                + COLUMNS
                + ", digests from audit.checkpoint where form = ? order by number desc limit 1")
        .param(what.number())
        .query(Checkpoints::whole)
        .optional();
  }

  /** Those that came later after their first line than they should. */
  Waited waited() {
    return db.sql(
            """
            select count(*) as seals, coalesce(min(number), 0) as first,
              coalesce(max(seconds), 0) as longest
            from (select number, case when isfinite(sealed_at) and isfinite(at)
                then extract(epoch from sealed_at - at)::bigint end as seconds
              from audit.checkpoint join audit.access_log on line = first_line where form > 0) pauses
            where seconds > ?
            """)
        .param(LogPage.LATE.toSeconds())
        .query(
            (row, n) ->
                new Waited(row.getLong("seals"), row.getLong("first"), row.getLong("longest")))
        .single();
  }

  /** Those dated before the one before them: a clock was set. */
  SetBack setBack() {
    return db.sql(
            """
            select count(*) as seals, coalesce(min(number), 0) as first
            from (select number, sealed_at < lag(sealed_at) over (order by number) as back
              from audit.checkpoint) dated
            where back
            """)
        .query((row, n) -> new SetBack(row.getLong("seals"), row.getLong("first")))
        .single();
  }

  /** The last of some whose time is over. */
  Optional<Checkpoint> ending(int most) {
    return db.sql("select " + COLUMNS + " from audit.checkpoint where number = audit.ending(?)")
        .param(most)
        .query(Checkpoints::checkpoint)
        .optional();
  }

  /** Takes away what is before the beginning, with its lines; how many. */
  int cut() {
    return db.sql("select audit.cut()").query(Integer.class).single();
  }

  /** The number of the one that seals a line; of the next one where none does yet. */
  long of(long line) {
    return db.sql(
            """
            select coalesce(min(number) filter (where last_line >= ?), max(number) + 1, 1)
            from audit.checkpoint
            """)
        .param(line)
        .query(Long.class)
        .single();
  }

  void add(Checkpoint one, byte[] digests) {
    db.sql(
            "insert into audit.checkpoint ("
                + COLUMNS
                + ", digests) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            one.number(),
            one.form(),
            one.at().atOffset(ZoneOffset.UTC),
            one.first(),
            one.last(),
            one.lines(),
            one.content(),
            one.previous(),
            one.signature(),
            digests)
        .update();
  }

  private static WithDigests whole(ResultSet row, int n) throws SQLException {
    return new WithDigests(checkpoint(row, n), row.getBytes("digests"));
  }

  private static Checkpoint checkpoint(ResultSet row, int n) throws SQLException {
    return new Checkpoint(
        row.getLong("number"),
        row.getInt("form"),
        row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
        row.getLong("first_line"),
        row.getLong("last_line"),
        row.getInt("lines"),
        row.getBytes("content"),
        row.getBytes("previous"),
        row.getBytes("signature"));
  }
}
