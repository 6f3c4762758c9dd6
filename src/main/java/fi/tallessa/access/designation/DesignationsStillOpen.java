package fi.tallessa.access.designation;

import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.StillOpen;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Workers;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is designated today or later, covers too: they lose the file with the last relationship. */
@Repository
@Order(4)
class DesignationsStillOpen implements StillOpen {

  private final JdbcClient db;
  private final Workers workers;

  DesignationsStillOpen(JdbcClient db, Workers workers) {
    this.db = db;
    this.workers = workers;
  }

  @Override
  public List<Line> of(Permit permit) {
    var names = workers.names(designated(permit)).values().stream().sorted().toList();
    return names.isEmpty()
        ? List.of()
        : List.of(Line.told("access.designation.loses", String.join(", ", names)));
  }

  private Set<WorkerId> designated(Permit permit) {
    return db
        .sql(
            """
            select distinct worker_id from access.designation
            where subject_id = ? and ended_at is null and coalesce(until_day, 'infinity') >= ?
            """)
        .params(permit.subject().value(), permit.visit().today())
        .query((row, n) -> new WorkerId(row.getObject(1, UUID.class)))
        .list()
        .stream()
        .collect(Collectors.toSet());
  }
}
