package fi.tallessa.disclosure;

import fi.tallessa.holdings.Permit;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Shape;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A report as it was kept, with the day of its line in the log.
 *
 * @param receipts that it has arrived
 * @param struck whether it was never sent
 */
public record KeptReport(
    UUID id, Instant at, LocalDate on, Report report, Receipts receipts, boolean struck) {

  static final Shape<Report> SHAPE = Shape.of("disclosure.report", Report.class);

  static KeptReport of(ResultSet row, Key key) throws SQLException {
    var id = row.getObject("id", UUID.class);
    return new KeptReport(
        id,
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getObject("on_day", LocalDate.class),
        key.unseal(SHAPE, id, 1, row.getBytes("sealed")),
        Receipts.of(row, Receipt.SHAPE, id, key),
        row.getBoolean("struck"));
  }

  KeptReport readBy(Permit permit) {
    return new KeptReport(id, at, on, report.readBy(permit), receipts, struck);
  }

  @Override
  public String toString() {
    return "KeptReport[" + id + "]";
  }
}
