package fi.tallessa.access;

import static java.util.stream.Collectors.toSet;

import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Reach;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Shape;
import fi.tallessa.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files that were opened in an emergency; why is sealed with the key of the customer. */
@Repository
public class Emergencies {

  private static final Shape<EmergencyWhy> SHAPE =
      Shape.of("access.emergency", EmergencyWhy.class).beside(Reach.REASON, Reach.LOOKS);

  private static final Duration A_DAY = Duration.ofDays(1);

  /** In SQL: what was judged to be no emergency is over at once. Asks for {@code :now}. */
  static final String NOT_OVER =
      ":now < emergency.until_at and emergency.outcome is distinct from 'BREACH'";

  private final JdbcClient db;
  private final Vault vault;

  Emergencies(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** One that waits to be judged, without what is sealed. */
  public record Waiting(SubjectId subject, UUID id, WorkerId worker, Instant from, LocalDate due) {}

  /** A file that is open to somebody so now. */
  public record Running(Code code, Instant until) {}

  /** Once while it lasts: whoever asks again has it open. */
  void begin(Permit permit, EmergencyWhy why, EmergencyLimits limits) {
    var id = UUID.randomUUID();
    var visit = permit.visit();
    db.sql(
            """
            insert into access.emergency
              (subject_id, id, worker_id, from_at, until_at, due_day, sealed)
            select :subject, :id, :who, :now, :until, cast(:due as date), :sealed
            where not exists (select from access.emergency
              where emergency.subject_id = :subject and emergency.worker_id = :who
                and emergency.until_at > :now)
            """)
        .param("subject", permit.subject().value())
        .param("id", id)
        .param("who", visit.who().value())
        .param("now", utc(visit.when()))
        .param("until", utc(visit.when().plus(limits.lasts())))
        .param("due", limits.due(visit.today()))
        .param("sealed", vault.openOnly(SHAPE, permit).seal(SHAPE, id, 1, why))
        .update();
  }

  /** Until the transaction ends, no other try of the visitor is judged. */
  void oneAtATime(Visit visit) {
    db.sql("select pg_advisory_xact_lock(hashtextextended('access.emergency/' || ?, 0))")
        .param(visit.who().toString())
        .query()
        .listOfRows();
  }

  /**
   * What one worker has tried by an action lately: read from the log, where each try is. A try at
   * the shut door is a line as well, and keeps it shut no longer.
   */
  EmergencyTries tries(Action action, Visit visit) {
    return db.sql(
            """
            select
              (select count(*) from audit.access_log tried
                where tried.worker_id = :who and tried.action = :action
                  and tried.refusal <> 'NOT_YOURS_TO_DO' and tried.at > :lately) as missed,
              (select count(*) from access.emergency
                where emergency.worker_id = :who and {not_over}) as running
            """
                .replace("{not_over}", NOT_OVER))
        .param("who", visit.who().value())
        .param("action", action.code())
        .param("lately", utc(visit.when().minus(A_DAY)))
        .param("now", utc(visit.when()))
        .query((row, n) -> new EmergencyTries(row.getInt("missed"), row.getInt("running")))
        .single();
  }

  /** Those of the visitor, the first to end in front: codes they know, so no line in the log. */
  public List<Running> running(Visit visit) {
    return db.sql(
            """
            select file.code, emergency.until_at from access.emergency
            join access.file on file.subject_id = emergency.subject_id
            where emergency.worker_id = :who and {not_over} and not {barred}
            order by emergency.until_at, file.code
            """
                .replace("{not_over}", NOT_OVER)
                .replace("{barred}", Barred.holds("emergency", ":who")))
        .param("who", visit.who().value())
        .param("now", utc(visit.when()))
        .query(
            (row, n) ->
                new Running(
                    Code.parse(row.getString("code")).orElseThrow(), moment(row, "until_at")))
        .list();
  }

  /** All that wait to be judged, the first to be due in front. */
  List<Waiting> waiting() {
    return db.sql(
            """
            select subject_id, id, worker_id, from_at, due_day from access.emergency
            where reviewed_at is null order by due_day, from_at, id
            """)
        .query(
            (row, n) ->
                new Waiting(
                    new SubjectId(row.getObject("subject_id", UUID.class)),
                    row.getObject("id", UUID.class),
                    new WorkerId(row.getObject("worker_id", UUID.class)),
                    moment(row, "from_at"),
                    row.getObject("due_day", LocalDate.class)))
        .list();
  }

  /** Those that lasted at a moment or later, oldest first. */
  public List<Emergency> since(Instant moment, Permit permit) {
    var key = vault.openOnly(SHAPE, permit);
    return db.sql(
            "select * from access.emergency where subject_id = ? and until_at > ? order by from_at")
        .params(permit.subject().value(), utc(moment))
        .query((row, n) -> one(key, row))
        .list();
  }

  /** The days since a moment on which the file was opened so, and it was judged to be none. */
  public List<LocalDate> wrong(Instant since, Permit permit) {
    return db.sql(
            """
            select (from_at at time zone 'Europe/Helsinki')::date as day from access.emergency
            where subject_id = ? and from_at >= ? and outcome = 'BREACH'
            """)
        .params(permit.subject().value(), utc(since))
        .query((row, n) -> row.getObject("day", LocalDate.class))
        .list();
  }

  public Optional<Emergency> one(UUID id, Permit permit) {
    var key = vault.openOnly(SHAPE, permit);
    return db.sql("select * from access.emergency where subject_id = ? and id = ?")
        .params(permit.subject().value(), id)
        .query((row, n) -> one(key, row))
        .optional();
  }

  /** False where it was judged before, or is the visitor's own. */
  public boolean judge(UUID id, EmergencyOutcome outcome, Permit permit) {
    return db.sql(
                """
                update access.emergency
                set reviewed_by = :who, reviewed_at = :now, outcome = :outcome
                where subject_id = :subject and id = :id and reviewed_at is null
                  and worker_id <> :who
                """)
            .param("who", permit.visit().who().value())
            .param("now", utc(permit.visit().when()))
            .param("outcome", outcome.name())
            .param("subject", permit.subject().value())
            .param("id", id)
            .update()
        == 1;
  }

  /** Who has opened a file so, and it was judged to be no emergency. */
  Set<WorkerId> wrong(SubjectId subject) {
    return db.sql(
            """
            select distinct worker_id from access.emergency
            where subject_id = ? and outcome = 'BREACH'
            """)
        .param(subject.value())
        .query((row, n) -> new WorkerId(row.getObject(1, UUID.class)))
        .set();
  }

  public void erase(Permit permit) {
    db.sql("delete from access.emergency where subject_id = ?")
        .param(permit.subject().value())
        .update();
  }

  /**
   * In SQL: whether a row's file is open to the visitor so now. Asks for {@code :who} and {@code
   * :now}.
   *
   * @param row a table or alias with {@code subject_id}
   */
  static String lasts(String row) {
    return """
         exists (select from access.emergency
          where emergency.subject_id = {row}.subject_id and emergency.worker_id = :who
            and emergency.from_at <= :now and {not_over})
        """
        .replace("{not_over}", NOT_OVER)
        .replace("{row}", row);
  }

  static Set<SubjectId> subjects(List<Waiting> some) {
    return some.stream().map(Waiting::subject).collect(toSet());
  }

  private static Emergency one(Key key, ResultSet row) throws SQLException {
    var id = row.getObject("id", UUID.class);
    return new Emergency(
        id,
        new WorkerId(row.getObject("worker_id", UUID.class)),
        moment(row, "from_at"),
        ended(row),
        row.getObject("due_day", LocalDate.class),
        row.getObject("outcome") != null,
        key.unseal(SHAPE, id, 1, row.getBytes("sealed")));
  }

  /** When it ends by itself, or was ended by whoever judged that it was none. */
  private static Instant ended(ResultSet row) throws SQLException {
    var until = moment(row, "until_at");
    if (!EmergencyOutcome.BREACH.name().equals(row.getString("outcome"))) {
      return until;
    }
    var judged = moment(row, "reviewed_at");
    return judged.isBefore(until) ? judged : until;
  }

  private static Instant moment(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
