package fi.tallessa.staff.session;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Which rows of {@code staff.session} are sessions still, at a moment. */
final class Alive {

  /** For a WHERE clause; {@link #at} fills in the moments. */
  static final String SQL =
      """
      session.began_at > :begunSince and session.touched_at > :touchedSince
        and (session.shown = 'CODE' or session.began_at > :halfwaySince)
      """;

  static StatementSpec at(Instant now, SessionLimits limits, StatementSpec statement) {
    return statement
        .param("begunSince", utc(now.minus(limits.whole())))
        .param("touchedSince", utc(now.minus(limits.idle())))
        .param("halfwaySince", utc(now.minus(limits.halfway())));
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private Alive() {}
}
