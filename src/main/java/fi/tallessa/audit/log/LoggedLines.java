package fi.tallessa.audit.log;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines of the log by their numbers, whoever they are about. */
@Repository
class LoggedLines {

  private final JdbcClient db;

  LoggedLines(JdbcClient db) {
    this.db = db;
  }

  /**
   * What is not sealed yet.
   *
   * @param since when the oldest of it was written, null where there is none
   */
  record Tail(long lines, Instant since) {}

  /** The newest anybody can see; 0 in a log without lines. */
  long newest() {
    return db.sql("select coalesce(max(line), 0) from audit.access_log").query(Long.class).single();
  }

  /**
   * Who is writing lines now, each with a name that no later transaction has. A line gets its
   * number under this lock, and the lock is held until the line is there for all or for nobody.
   */
  Set<String> writers() {
    return db.sql(
            """
            select distinct virtualtransaction from pg_locks
            where relation = 'audit.access_log'::regclass and mode = 'RowExclusiveLock'
              and database = (select oid from pg_database where datname = current_database())
            """)
        .query(String.class)
        .set();
  }

  /** From after a line to a line, in order. */
  List<LineDigest> between(long after, long upTo, int most, LineForm form) {
    return db.sql(form.select() + " where line > ? and line <= ? order by access_log.line limit ?")
        .params(after, upTo, most)
        .query((row, n) -> LineDigest.of(row, form))
        .list();
  }

  /** Takes out whose some lines are, where their time is over; how many. */
  int takeSubjects(int most) {
    return db.sql("select audit.take_subjects(?)").param(most).query(Integer.class).single();
  }

  /**
   * The first line that no longer says whose it is, of those written since a moment or sealed since
   * another, whatever time stands in them.
   */
  Optional<Long> takenSince(Instant written, Instant sealed, Instant now) {
    return db.sql(
            """
            select line from audit.access_log
            where whose is not null and (at >= :written or line >= (
              select first_line from audit.checkpoint
              where form > 0 and sealed_at between :sealed and :now order by sealed_at limit 1))
            order by line limit 1
            """)
        .param("written", written.atOffset(ZoneOffset.UTC))
        .param("sealed", sealed.atOffset(ZoneOffset.UTC))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .optional();
  }

  Tail tail(long after) {
    return db.sql("select count(*) as lines, min(at) as since from audit.access_log where line > ?")
        .param(after)
        .query(
            (row, n) ->
                new Tail(
                    row.getLong("lines"),
                    Optional.ofNullable(row.getObject("since", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant)
                        .orElse(null)))
        .single();
  }
}
