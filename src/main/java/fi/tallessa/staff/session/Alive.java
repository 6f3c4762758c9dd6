package fi.tallessa.staff.session;

import fi.tallessa.kernel.Visit;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Which rows of {@code staff.session} are sessions still, at a moment, and which are locked. */
final class Alive {

  /** By hand, or by itself when nobody has clicked for a while. */
  static final String LOCKED =
      "(session.locked_at is not null or session.touched_at <= :quietSince)";

  /**
   * For a WHERE clause; {@link #at} fills in the moments. A locked screen waits for its worker
   * until the day ends or the last click is too long ago, and never longer than any session (D23).
   */
  static final String SQL =
      """
      session.began_at > :begunSince and session.touched_at > :lockedSince
        and (session.shown = 'CODE' or session.began_at > :halfwaySince)
        and (session.began_at >= :dayBegan or not\s"""
          + LOCKED
          + ")\n";

  static StatementSpec at(Instant now, SessionLimits limits, StatementSpec statement) {
    var day = now.atZone(Visit.ZONE).toLocalDate().atStartOfDay(Visit.ZONE).toInstant();
    return statement
        .param("begunSince", utc(now.minus(limits.whole())))
        .param("lockedSince", utc(now.minus(limits.locked())))
        .param("quietSince", utc(now.minus(limits.idle())))
        .param("halfwaySince", utc(now.minus(limits.halfway())))
        .param("dayBegan", utc(day));
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private Alive() {}
}
