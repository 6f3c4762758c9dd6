package fi.tallessa.casework.task;

import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Workers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Whose a task or a step may be of us: whoever works with the customer today (S25), and not as a
 * student in practice, to whom the plan is closed and who promises nothing.
 */
@Repository
public class Doers {

  private final JdbcClient db;
  private final Workers workers;

  Doers(JdbcClient db, Workers workers) {
    this.db = db;
    this.workers = workers;
  }

  public Map<WorkerId, String> of(Permit permit) {
    return workers.names(ids(permit));
  }

  /** And whose it is already. */
  public Map<WorkerId, String> of(Permit permit, Optional<WorkerId> already) {
    return workers.names(Stream.concat(ids(permit).stream(), already.stream()).distinct().toList());
  }

  private List<WorkerId> ids(Permit permit) {
    return db.sql(
            """
            select distinct worker_id from access.designation
            where subject_id = :subject and ended_at is null and countersigner_id is null
              and :today between from_day and coalesce(until_day, 'infinity')
            """)
        .param("subject", permit.subject().value())
        .param("today", permit.visit().today())
        .query((row, n) -> new WorkerId(row.getObject(1, UUID.class)))
        .list();
  }
}
