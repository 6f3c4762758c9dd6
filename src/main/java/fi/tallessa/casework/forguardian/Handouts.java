package fi.tallessa.casework.forguardian;

import fi.tallessa.holdings.PaperForGuardian;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** For whom a file was printed or shown: the log says who and when, and names no guardian. */
@Repository
public class Handouts implements PaperForGuardian {

  private final JdbcClient db;

  Handouts(JdbcClient db) {
    this.db = db;
  }

  void add(Permit permit, UUID guardian, boolean paper) {
    db.sql(
            """
            insert into casework.for_guardian
              (subject_id, line, at, worker_id, guardian_id, paper) values (?, ?, ?, ?, ?, ?)
            """)
        .params(
            permit.subject().value(),
            permit.line(),
            permit.visit().when().atOffset(ZoneOffset.UTC),
            permit.visit().who().value(),
            guardian,
            paper)
        .update();
  }

  /** The newest first. */
  List<Handout> of(Permit permit, int most) {
    return db.sql(
            """
            select line, at, worker_id, guardian_id, paper from casework.for_guardian
            where subject_id = ? order by line desc limit ?
            """)
        .params(permit.subject().value(), most)
        .query(Handouts::one)
        .list();
  }

  /**
   * What guardians were given from a line of the log to a line, the oldest first. One who was given
   * the screen or promised a paper before, and for whom either was fetched meanwhile, may have read
   * it then: the log names no guardian, so all of that worker and that day count.
   */
  public List<Handout> between(long from, long to, Permit permit) {
    return db.sql(
            """
            select line, at, worker_id, guardian_id, paper from casework.for_guardian given
            where subject_id = :subject and line <= :to and (line >= :from or exists (
              select from audit.access_log look
              where look.subject_id = given.subject_id and look.line between :from and :to
                and look.refusal is null and look.worker_id = given.worker_id
                and look.action = case when given.paper then :print else :screen end
                and look.at < given.at + interval '24 hours'))
            order by line
            """)
        .param("subject", permit.subject().value())
        .param("from", from)
        .param("to", to)
        .param("print", ForGuardianAction.PRINT.code())
        .param("screen", ForGuardianAction.SCREEN.code())
        .query(Handouts::one)
        .list();
  }

  /** Fetched after it was written down for whom, by the same worker. */
  @Override
  public boolean taken(UUID guardian, Instant since, Permit permit) {
    return db.sql(
            """
            select exists (select from casework.for_guardian given
              join audit.access_log look on look.subject_id = given.subject_id
                and look.worker_id = given.worker_id and look.line > given.line
                and look.at < given.at + interval '24 hours'
              where given.subject_id = :subject and given.guardian_id = :guardian and given.paper
                and look.action = :print and look.refusal is null and look.at >= :since)
            """)
        .param("subject", permit.subject().value())
        .param("guardian", guardian)
        .param("print", ForGuardianAction.PRINT.code())
        .param("since", since.atOffset(ZoneOffset.UTC))
        .query(Boolean.class)
        .single();
  }

  private static Handout one(ResultSet row, int n) throws SQLException {
    return new Handout(
        row.getLong("line"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        new WorkerId(row.getObject("worker_id", UUID.class)),
        row.getObject("guardian_id", UUID.class),
        row.getBoolean("paper"));
  }

  void erase(Permit permit) {
    db.sql("delete from casework.for_guardian where subject_id = ?")
        .param(permit.subject().value())
        .update();
  }
}
