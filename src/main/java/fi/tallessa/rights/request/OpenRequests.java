package fi.tallessa.rights.request;

import fi.tallessa.access.Barred;
import fi.tallessa.access.Ground;
import fi.tallessa.access.Oversight;
import fi.tallessa.access.ProtectingOpenings;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The queue: open requests of those the visitor works with or answers for, and those that fall to
 * them otherwise, the first day first. Who may never open a file learns of none (K15). No seal is
 * opened, so that what is frozen is late for nobody unseen.
 */
@Repository
class OpenRequests {

  private static final String THEIRS =
      """
      with theirs as (
        select request.subject_id, request.id, file.code, kind, came_on, due_on, closed_on,
          {unread} as unread,
          due_on || '.' || request.id as place, decision.outcome, decision.agreed,
          decision.decided_by,
          case when {designated} then 'DESIGNATED' when {oversees} then 'LEADS'
            else 'ANSWERS' end as why
        from rights.request
        join access.file on file.subject_id = request.subject_id
        {asleep}
        left join lateral (select outcome, agreed, decided_by from rights.decision
          where decision.subject_id = request.subject_id and decision.request_id = request.id
            and fell_at is null
          order by number desc limit 1) decision on true
        where (closed_at is null or {unread}) and not {barred} and ({works} or {falls}))
      """
          .replace("{unread}", ProtectingOpenings.unread("request"))
          .replace("{works}", works("request"))
          .replace("{designated}", designated("request"))
          .replace("{oversees}", Oversight.holds("request"))
          .replace("{asleep}", Oversight.asleep("request"))
          .replace("{barred}", Barred.holds("request", ":who"))
          .replace("{falls}", Falling.sql("request"));

  /** Whose request it is to work on: the workers', the line manager's who answers for the file. */
  private static String works(String row) {
    return "({designated} or {oversees})"
        .replace("{designated}", designated(row))
        .replace("{oversees}", Oversight.holds(row));
  }

  private static String designated(String row) {
    return """
        exists (select from access.designation own
          where own.subject_id = {row}.subject_id and own.worker_id = :who
            and own.ended_at is null and own.countersigner_id is null
            and :today between own.from_day and coalesce(own.until_day, 'infinity'))
        """
        .replace("{row}", row);
  }

  private final JdbcClient db;

  OpenRequests(JdbcClient db) {
    this.db = db;
  }

  /**
   * Whether the visitor works on a request, or advises on it until it is answered and nobody has to
   * read any more why a frozen file was opened; and is not only the second of two, who agrees or
   * sends back and does nothing else.
   */
  boolean works(Permit permit, Request one) {
    return db.sql(
            """
            select exists (select from access.file {asleep}
              where file.subject_id = :subject and ({works} or exists (select from staff.worker
                join rights.request on request.subject_id = :subject and request.id = :request
                  and (request.closed_at is null or {unread})
                where worker.id = :who and worker.role = 'DATA_PROTECTION')))
            """
                .replace("{unread}", ProtectingOpenings.unread("request"))
                .replace("{asleep}", Oversight.asleep("file"))
                .replace("{works}", works("file")))
        .param("subject", permit.subject().value())
        .param("request", one.id())
        .param("who", permit.visit().who().value())
        .param("today", permit.visit().today())
        .query(Boolean.class)
        .single();
  }

  List<DeskLine> after(String place, int most, Visit visit) {
    return asked("select * from theirs where place > :place order by place limit :most", visit)
        .param("place", place)
        .param("most", most)
        .query((row, n) -> line(row, visit))
        .list();
  }

  /** How many there are, and how many of them are late, or due within a week. */
  Counted counted(Visit visit) {
    return asked(Counted.SELECT + "from theirs where closed_on is null", visit)
        .query(Counted::of)
        .single();
  }

  /** What the heading of the queue says. */
  public record Counted(int open, int late, int near) {

    /** Of rows with {@code due_on}. Asks for {@code :today}. */
    static final String SELECT =
        """
        select count(*), count(*) filter (where due_on < :today),
          count(*) filter (where due_on between :today and cast(:today as date) + 7)
        """;

    static Counted of(ResultSet row, int n) throws SQLException {
      return new Counted(row.getInt(1), row.getInt(2), row.getInt(3));
    }

    Counted and(Counted more) {
      return new Counted(open + more.open, late + more.late, near + more.near);
    }
  }

  private JdbcClient.StatementSpec asked(String sql, Visit visit) {
    return db.sql(THEIRS + sql).param("who", visit.who().value()).param("today", visit.today());
  }

  private static DeskLine line(ResultSet row, Visit visit) throws SQLException {
    var code = Code.parse(row.getString("code")).orElseThrow();
    var line =
        new RequestLine(
            code,
            row.getObject("id", UUID.class),
            Kind.valueOf(row.getString("kind")),
            row.getObject("came_on", LocalDate.class),
            row.getObject("due_on", LocalDate.class),
            Optional.ofNullable(row.getObject("closed_on", LocalDate.class)),
            Optional.empty());
    var step = step(row);
    return new DeskLine(
        new SubjectId(row.getObject("subject_id", UUID.class)),
        line,
        Ground.valueOf(row.getString("why")),
        step,
        step == Step.SECOND && !visit.who().value().equals(row.getObject("decided_by", UUID.class)),
        row.getBoolean("unread"));
  }

  /** Whether who asks is settled lies in the seal: that is part of deciding here. */
  private static Step step(ResultSet row) throws SQLException {
    if (row.getObject("closed_on") != null) {
      return Step.CLOSED;
    }
    var outcome = row.getString("outcome");
    var agreed = row.getObject("agreed", Boolean.class);
    if (outcome == null || Boolean.FALSE.equals(agreed)) {
      return Step.DECIDE;
    }
    return Outcome.valueOf(outcome).byTwo(Kind.valueOf(row.getString("kind"))) && agreed == null
        ? Step.SECOND
        : Step.ANSWER;
  }
}
