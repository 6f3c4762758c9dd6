package fi.tallessa.audit;

import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has looked at one person. The permit it is asked with is a line of the log itself. */
@Repository
public class Looks {

  private static final Duration LATELY = Duration.ofDays(30);

  /** What was in front of somebody, not a name in a list alone. */
  private static final String OPENED = "kind in ('READ', 'CHANGE', 'REGISTER')";

  private final JdbcClient db;

  Looks(JdbcClient db) {
    this.db = db;
  }

  /**
   * The lines before a line, newest first.
   *
   * @param refused whether with what was refused: that is for who oversees the file, as it may tell
   *     colleagues of a tie of somebody (K15)
   */
  public List<Look> before(long line, int most, boolean refused, Permit permit) {
    return db.sql(
            """
            select line, at, worker_id, subject_id, action, kind, ground, refusal
            from audit.access_log where subject_id = ? and line < ? and (refusal is null or ?)
            order by line desc limit ?
            """)
        .params(permit.subject().value(), line, refused, most)
        .query(Look::of)
        .list();
  }

  /**
   * Who opened or changed the file within 30 days, the latest first: one statement. Lists and
   * searches that showed no more than a name are not counted.
   */
  public List<Looker> lately(Permit permit) {
    return db.sql(
            """
            select worker_id, count(*) as times, max(at) as last from audit.access_log
            where subject_id = ? and at > ? and refusal is null
              and {opened}
            group by worker_id order by max(line) desc
            """
                .replace("{opened}", OPENED))
        .params(
            permit.subject().value(), permit.visit().when().minus(LATELY).atOffset(ZoneOffset.UTC))
        .query(Looks::looker)
        .list();
  }

  /**
   * Who opened or changed the file from a line to a line, the latest first; what showed no more
   * than a name is not counted.
   *
   * @param telling lists that show what is in files
   * @param papers what is counted as printed
   */
  public List<Meanwhile> between(
      long from, long to, Set<Action> telling, Set<Action> papers, Permit permit) {
    return db.sql(
            """
            select worker_id, count(*) as times, max(at) as last,
              count(*) filter (where action = any (:papers)) as printed
            from audit.access_log
            where subject_id = :subject and line between :from and :to and refusal is null
              and worker_id is not null
              and ({opened} or action = any (:telling))
            group by worker_id order by max(line) desc
            """
                .replace("{opened}", OPENED))
        .param("subject", permit.subject().value())
        .param("from", from)
        .param("to", to)
        .param("telling", codes(telling))
        .param("papers", codes(papers))
        .query((row, n) -> new Meanwhile(looker(row, n), row.getInt("printed")))
        .list();
  }

  private static String[] codes(Set<Action> some) {
    return some.stream().map(Action::code).toArray(String[]::new);
  }

  public LooksSummary summary(Permit permit) {
    return db.sql(
            """
            select count(*) filter (where opened) as openings,
              count(distinct worker_id) filter (where opened) as people,
              count(refusal) as refusals, min(at) as since
            from (select *, refusal is null and {opened} as opened
              from audit.access_log where subject_id = ?) as line
            """
                .replace("{opened}", OPENED))
        .param(permit.subject().value())
        .query(
            (row, n) ->
                new LooksSummary(
                    row.getInt("openings"),
                    row.getInt("people"),
                    row.getInt("refusals"),
                    row.getObject("since", OffsetDateTime.class).toInstant()))
        .single();
  }

  /**
   * What was done on each day since a moment, by kind and ground, the newest day first: one
   * statement. What was refused was no look (K15), and no worker is in it.
   */
  public List<LookCount> counts(Instant since, Permit permit) {
    return db.sql(
            """
            select (at at time zone 'Europe/Helsinki')::date as day, kind, ground,
              count(*) as times
            from audit.access_log where subject_id = ? and at >= ? and refusal is null
            group by day, kind, ground order by day desc, min(line)
            """)
        .params(permit.subject().value(), since.atOffset(ZoneOffset.UTC))
        .query(
            (row, n) ->
                new LookCount(
                    row.getObject("day", LocalDate.class),
                    Action.Kind.valueOf(row.getString("kind")),
                    row.getString("ground"),
                    row.getInt("times")))
        .list();
  }

  /** Whether one of some acts was done since a moment. */
  public boolean done(Set<Action> some, Instant since, Permit permit) {
    return db.sql(
            """
            select exists (select from audit.access_log
              where subject_id = ? and at >= ? and refusal is null and action = any (?))
            """)
        .params(
            permit.subject().value(),
            since.atOffset(ZoneOffset.UTC),
            some.stream().map(Action::code).toArray(String[]::new))
        .query(Boolean.class)
        .single();
  }

  /**
   * The days since a moment on which the file was opened, or something was done with it, the newest
   * first; not what was done in another file, by which nothing of this one was opened.
   */
  public List<LocalDate> openedOn(Instant since, Permit permit) {
    return db.sql(
            """
            select distinct (at at time zone 'Europe/Helsinki')::date as day
            from audit.access_log where subject_id = ? and at >= ? and refusal is null
              and {opened} and ground <> all (array['SAME_HOME', 'NOT_OPENED'])
            order by day desc
            """
                .replace("{opened}", OPENED))
        .params(permit.subject().value(), since.atOffset(ZoneOffset.UTC))
        .query((row, n) -> row.getObject("day", LocalDate.class))
        .list();
  }

  private static Looker looker(ResultSet row, int n) throws SQLException {
    return new Looker(
        new WorkerId(row.getObject("worker_id", UUID.class)),
        row.getInt("times"),
        row.getObject("last", OffsetDateTime.class).toInstant());
  }
}
