package fi.tallessa.nightly;

import fi.tallessa.holdings.NightJob;
import fi.tallessa.kernel.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How all jobs have gone so far, in one statement. */
@Repository
class Courses {

  private final JdbcClient db;

  Courses(JdbcClient db) {
    this.db = db;
  }

  List<Course> of(Jobs jobs, LocalDate newest, Instant begun) {
    return db.sql(
            """
            select asked.job, done.newest, done.ahead, done.first, tried.troubles, last.*,
              stop.worker_id as stopper, pause.from_at, pause.worker_id as pauser, pause.why,
              start.job is not null as wanted, lead.until_at > clock_timestamp() as led
            from unnest(cast(:jobs as text[])) with ordinality as asked (job, place)
            cross join nightly.lead
            left join lateral (
              select max(night) filter (where outcome = 'DONE' and night <= :newest) as newest,
                max(night) filter (where outcome = 'DONE') as ahead,
                min(night) filter (where night <= :newest) as first
              from nightly.attempt where attempt.job = asked.job) done on true
            left join lateral (
              select count(*) as troubles from nightly.attempt
              where attempt.job = asked.job and outcome in ('FAILED', 'CUT')
                and started_at >= :begun) tried on true
            left join lateral (
              select line, night, started_at, ended_at, outcome, reached, reference, asked_by
              from nightly.attempt where attempt.job = asked.job order by line desc limit 1) last
              on true
            left join nightly.stop on stop.line = last.line
            left join nightly.pause on pause.job = asked.job and pause.until_at is null
            left join nightly.start on start.job = asked.job
            order by asked.place
            """)
        .param("jobs", jobs.all().stream().map(NightJob::code).toArray(String[]::new))
        .param("newest", newest)
        .param("begun", begun.atOffset(ZoneOffset.UTC))
        .query((row, n) -> course(jobs, row))
        .list();
  }

  private static Course course(Jobs jobs, ResultSet row) throws SQLException {
    var job = row.getString("job");
    return new Course(
        job,
        jobs.byCode(job).orElseThrow().missed(),
        day(row, "newest"),
        day(row, "first"),
        day(row, "ahead"),
        last(row),
        row.getBoolean("led"),
        row.getInt("troubles"),
        worker(row, "stopper"),
        pause(row),
        row.getBoolean("wanted"));
  }

  private static Optional<Attempt> last(ResultSet row) throws SQLException {
    long line = row.getLong("line");
    return row.wasNull()
        ? Optional.empty()
        : Optional.of(
            new Attempt(
                line,
                row.getObject("night", LocalDate.class),
                moment(row, "started_at"),
                moment(row, "ended_at"),
                Optional.ofNullable(row.getString("outcome")).map(Outcome::valueOf).orElse(null),
                row.getInt("reached"),
                row.getString("reference"),
                worker(row, "asked_by").orElse(null)));
  }

  private static Optional<Pause> pause(ResultSet row) throws SQLException {
    var by = worker(row, "pauser");
    return by.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Pause(by.get(), moment(row, "from_at"), WhyPaused.valueOf(row.getString("why"))));
  }

  private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, LocalDate.class));
  }

  private static Optional<WorkerId> worker(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, UUID.class)).map(WorkerId::new);
  }

  private static Instant moment(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
