package fi.tallessa.access;

import static java.util.stream.Collectors.toSet;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.Workers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When where somebody lives was protected, and who saw it then and why (K8, K12). */
@Repository
class ProtectionsHolding implements Holding {

  private final JdbcClient db;
  private final Unmaskings unmaskings;
  private final Workers workers;

  ProtectionsHolding(JdbcClient db, Unmaskings unmaskings, Workers workers) {
    this.db = db;
    this.unmaskings = unmaskings;
    this.workers = workers;
  }

  @Override
  public Description describe() {
    return new Description(
        "protections", List.of("access.protection", "access.unmasking"), FieldGroup.CONTACT, true);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    var masked =
        db.sql(
                """
                select from_at, coalesce(until_at at time zone 'Europe/Helsinki', runs_out_on)::date
                from access.protection where subject_id = ? order by 1
                """)
            .param(permit.subject().value())
            .query(ProtectionsHolding::line)
            .list();
    var seen = unmaskings.of(permit);
    var names = workers.names(seen.stream().map(Unmasking::worker).collect(toSet()));
    return Stream.concat(
            masked.stream(), seen.stream().map(one -> line(one, names.get(one.worker()))))
        .toList();
  }

  @Override
  public void erase(Permit permit) {
    db.sql("delete from access.unmasking where subject_id = ?")
        .param(permit.subject().value())
        .update();
    db.sql("delete from access.protection where subject_id = ?")
        .param(permit.subject().value())
        .update();
  }

  private static CopyLine line(Unmasking one, String worker) {
    return new CopyLine(
        "access.copy.unmasked", worker + ": " + one.reason(), "web.copy.by_us", day(one.at()));
  }

  private static CopyLine line(ResultSet row, int n) throws SQLException {
    var until = row.getObject(2, LocalDate.class);
    return new CopyLine(
        "access.copy.protected",
        Objects.toString(until, ""),
        "web.copy.by_us",
        day(row.getObject(1, OffsetDateTime.class).toInstant()));
  }

  private static LocalDate day(Instant at) {
    return at.atZone(Visit.ZONE).toLocalDate();
  }
}
