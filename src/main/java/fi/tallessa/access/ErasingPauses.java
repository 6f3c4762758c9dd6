package fi.tallessa.access;

import fi.tallessa.kernel.Visit;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * After a register was put back from a backup no night erases anything about customers that
 * something since then may have kept: holds, returns, corrected ends, renewed consents,
 * confirmations and what was decided are lost, and what they kept would be gone for good before
 * anybody could say so (S42). A line manager goes through it and lets it go on.
 */
@Repository
public class ErasingPauses {

  private final JdbcClient db;

  ErasingPauses(JdbcClient db) {
    this.db = db;
  }

  public boolean last() {
    return lasting().isPresent();
  }

  /** Since when what was written is lost, where one lasts. */
  public Optional<Instant> lasting() {
    return db.sql("select recovery_point from access.erasing_pause where until_at is null")
        .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
        .optional();
  }

  /** One that came with the backup stays: nobody has gone through what was lost before it. */
  public void begin(Instant recoveryPoint, Instant at) {
    db.sql(
            """
            insert into access.erasing_pause (id, recovery_point, from_at)
            select ?, ?, ? where not exists (
              select from access.erasing_pause where until_at is null)
            """)
        .params(
            UUID.randomUUID(), recoveryPoint.atOffset(ZoneOffset.UTC), at.atOffset(ZoneOffset.UTC))
        .update();
  }

  public void end(Visit visit) {
    db.sql("update access.erasing_pause set until_at = ?, ended_by = ? where until_at is null")
        .params(visit.when().atOffset(ZoneOffset.UTC), visit.who().value())
        .update();
  }
}
