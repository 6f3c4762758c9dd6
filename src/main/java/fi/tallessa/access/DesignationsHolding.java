package fi.tallessa.access;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Workers;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which workers have been designated to the customer, from when to when (S25). */
@Repository
class DesignationsHolding implements Holding {

  private final JdbcClient db;
  private final Workers workers;

  DesignationsHolding(JdbcClient db, Workers workers) {
    this.db = db;
    this.workers = workers;
  }

  @Override
  public Description describe() {
    return new Description("designations", List.of("access.designation"), FieldGroup.WORK, true);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    var designated =
        db.sql(
                """
                select worker_id, from_day, countersigner_id is not null as learning from access.designation
                where subject_id = ? order by from_day, id
                """)
            .param(permit.subject().value())
            .query(
                (row, n) ->
                    new Designated(
                        new WorkerId(row.getObject(1, UUID.class)),
                        row.getObject(2, LocalDate.class),
                        row.getBoolean("learning")))
            .list();
    var names =
        workers.names(designated.stream().map(Designated::worker).collect(Collectors.toSet()));
    return designated.stream()
        .map(
            one ->
                new CopyLine(
                    one.learning() ? "access.copy.learned" : "access.copy.designated",
                    names.get(one.worker()),
                    "web.copy.by_us",
                    one.from()))
        .toList();
  }

  @Override
  public void erase(Permit permit) {
    db.sql("delete from access.designation where subject_id = ?")
        .param(permit.subject().value())
        .update();
  }

  private record Designated(WorkerId worker, LocalDate from, boolean learning) {}
}
