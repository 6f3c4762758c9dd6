package fi.tallessa.audit;

import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * One line of the log: who, when, what kind, why.
 *
 * @param who null for a run of the register itself
 * @param subject null where no such file exists, and for lines about many
 * @param action the code of what was done; its words stand under the code and {@code log}
 * @param ground why it was allowed, null for a refusal
 * @param refusal why it was refused, null for what was allowed
 */
public record Look(
    long line,
    Instant at,
    WorkerId who,
    SubjectId subject,
    String action,
    Action.Kind kind,
    String ground,
    Refusal refusal) {

  /** Reads a row of audit.access_log. */
  public static Look of(ResultSet row, int n) throws SQLException {
    return new Look(
        row.getLong("line"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        id(row, "worker_id").map(WorkerId::new).orElse(null),
        id(row, "subject_id").map(SubjectId::new).orElse(null),
        row.getString("action"),
        Action.Kind.valueOf(row.getString("kind")),
        row.getString("ground"),
        Optional.ofNullable(row.getString("refusal")).map(Refusal::valueOf).orElse(null));
  }

  private static Optional<UUID> id(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, UUID.class));
  }
}
