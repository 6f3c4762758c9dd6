package fi.tallessa.access;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Workers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When a line manager opened the file with a reason (S25). */
@Repository
class OpeningsHolding implements Holding {

  private final JdbcClient db;
  private final Workers workers;

  OpeningsHolding(JdbcClient db, Workers workers) {
    this.db = db;
    this.workers = workers;
  }

  @Override
  public Description describe() {
    return new Description("openings", List.of("access.opening"), "legitimate interest", true);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    var opened =
        db.sql(
                "select worker_id, from_at from access.opening where subject_id = ? order by from_at")
            .param(permit.subject().value())
            .query((row, n) -> new Opened(new WorkerId(row.getObject(1, UUID.class)), day(row)))
            .list();
    var names = workers.names(opened.stream().map(Opened::manager).collect(Collectors.toSet()));
    return opened.stream()
        .map(
            one ->
                new CopyLine(
                    "access.copy.opened", names.get(one.manager()), "web.copy.by_us", one.on()))
        .toList();
  }

  @Override
  public void erase(Permit permit) {
    db.sql("delete from access.opening where subject_id = ?")
        .param(permit.subject().value())
        .update();
  }

  private static LocalDate day(ResultSet row) throws SQLException {
    return row.getObject(2, OffsetDateTime.class).atZoneSameInstant(Visit.ZONE).toLocalDate();
  }

  private record Opened(WorkerId manager, LocalDate on) {}
}
