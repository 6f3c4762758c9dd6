package fi.tallessa.audit.log;

import java.sql.ResultSet;
import java.sql.SQLException;
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
        .query((row, n) -> new WithDigests(checkpoint(row, n), row.getBytes("digests")))
        .list();
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
