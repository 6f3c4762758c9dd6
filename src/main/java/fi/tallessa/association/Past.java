package fi.tallessa.association;

import fi.tallessa.kernel.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * What something said before it was changed.
 *
 * @param by who changed it
 */
public record Past<T>(T said, WorkerId by, Instant at) {

  static <T> Past<T> of(T said, ResultSet row) throws SQLException {
    return new Past<>(
        said,
        new WorkerId(row.getObject("changed_by", UUID.class)),
        row.getObject("changed_at", OffsetDateTime.class).toInstant());
  }
}
