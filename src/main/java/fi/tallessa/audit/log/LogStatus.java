package fi.tallessa.audit.log;

import fi.tallessa.association.deadline.Deadline;
import fi.tallessa.association.deadline.Deadlines;
import fi.tallessa.audit.log.Checkpoints.KeyWord;
import fi.tallessa.audit.log.LogConfiguration.Outsides;
import fi.tallessa.audit.log.LoggedLines.Tail;
import fi.tallessa.audit.log.Outside.Place;
import fi.tallessa.kernel.Visit;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How the seals stand, for the managers. */
@Repository
class LogStatus {

  /** The number of a place that cannot be read. */
  private static final long UNKNOWN = -1;

  private final JdbcClient db;
  private final Checkpoints checkpoints;
  private final LoggedLines lines;
  private final Outsides outsides;
  private final Deadlines deadlines;
  private final LogHealth health;

  LogStatus(
      JdbcClient db,
      Checkpoints checkpoints,
      LoggedLines lines,
      Outsides outsides,
      Deadlines deadlines,
      LogHealth health) {
    this.db = db;
    this.checkpoints = checkpoints;
    this.lines = lines;
    this.outsides = outsides;
    this.deadlines = deadlines;
    this.health = health;
  }

  /**
   * A place outside.
   *
   * @param number of the last checkpoint that is there; 0 before the first
   * @param since when the first was made that is not, null where all are
   */
  record Copy(Place place, long number, Instant since) {}

  LogPage page(Visit visit) {
    var now = visit.when();
    var last = checkpoints.last();
    var key = checkpoints.keyFollowed();
    Tail tail = lines.tail(last.map(Checkpoint::last).orElse(0L));
    var kept = kept(visit.today(), now);
    long newest = last.map(Checkpoint::number).orElse(0L);
    return new LogPage(
        newest,
        last.map(Checkpoint::at).orElse(null),
        tail.lines(),
        tail.since(),
        copies().stream().map(copy -> CopyRow.of(copy, strange(copy, newest), now)).toList(),
        kept.lines(),
        key.map(KeyWord::at).orElse(null),
        key.filter(KeyWord::lost).isPresent(),
        kept.database(),
        now);
  }

  /**
   * @param database its clock
   */
  private record Kept(KeptLines lines, Instant database) {}

  /**
   * As the nightly work asks: how long is what the association says today, and what a clock dated
   * before its time goes by its seal. Of some hundred lines that are the oldest by their own time.
   */
  private Kept kept(LocalDate today, Instant now) {
    int readable = deadlines.of(Deadline.LOG, today).number();
    int end = deadlines.of(Deadline.LOG_END, today).number();
    return db.sql(
            """
            select
              (select min(greatest(at, coalesce(sealed_at, :now)))
                from (select line, at from audit.access_log
                  where subject_id is not null or digest is not null
                  order by at limit 100) line
                left join lateral (select sealed_at from audit.checkpoint
                  where form > 0 and last_line >= line.line
                  order by last_line limit 1) sealed on true) as with_subject,
              (select at from audit.access_log where at <= :now order by line limit 1) as oldest,
              clock_timestamp() as database
            """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(
            (row, n) ->
                new Kept(
                    KeptLines.of(
                        readable, end, moment(row, "with_subject"), moment(row, "oldest"), today),
                    moment(row, "database")))
        .single();
  }

  /** It has seals of this log that the register has lost, or another log. */
  private boolean strange(Copy copy, long newest) {
    return copy.number() > newest || health.isStrange(copy.place());
  }

  /** How far a place is it says itself where it can; else what was noted of it. */
  private List<Copy> copies() {
    var places = outsides.all().stream().map(one -> one.place().name()).toArray(String[]::new);
    var there = outsides.all().stream().map(LogStatus::there).toArray(Long[]::new);
    return db.sql(
            """
            with copied as (
              select place, coalesce(there, number, 0) as number
              from unnest(?::text[], ?::bigint[]) as said (place, there)
              left join audit.outside using (place))
            select place, number,
              (select sealed_at from audit.checkpoint
                where checkpoint.number > copied.number
                order by checkpoint.number limit 1) as since
            from copied order by place
            """)
        .params(places, there)
        .query(LogStatus::copy)
        .list();
  }

  private static Long there(Outside outside) {
    try {
      long last = outside.last(UNKNOWN);
      return last == UNKNOWN ? null : last;
    } catch (IOException away) {
      return null;
    }
  }

  private static Copy copy(ResultSet row, int n) throws SQLException {
    return new Copy(
        Place.valueOf(row.getString("place")), row.getLong("number"), moment(row, "since"));
  }

  private static Instant moment(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
