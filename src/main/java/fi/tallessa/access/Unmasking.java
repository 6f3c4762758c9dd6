package fi.tallessa.access;

import fi.tallessa.kernel.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * Somebody saw where a customer lives whose address is protected.
 *
 * @param seen whether a line manager has read of it
 */
public record Unmasking(UUID id, WorkerId worker, Instant at, boolean seen, String reason) {

  static Unmasking of(ResultSet row, String reason) throws SQLException {
    return new Unmasking(
        row.getObject("id", UUID.class),
        new WorkerId(row.getObject("worker_id", UUID.class)),
        row.getObject("from_at", OffsetDateTime.class).toInstant(),
        row.getBoolean("seen"),
        reason);
  }

  @Override
  public String toString() {
    return "Unmasking";
  }
}
