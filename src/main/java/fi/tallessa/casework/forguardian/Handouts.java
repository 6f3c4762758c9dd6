package fi.tallessa.casework.forguardian;

import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** For whom a file was printed or shown: the log says who and when, and names no guardian. */
@Repository
class Handouts {

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
