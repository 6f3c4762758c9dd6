package fi.tallessa.staff.session;

import fi.tallessa.staff.proof.Token;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sessions whose screen is locked: nothing opens in them but the lock. */
@Repository
public class LockedSessions {

  private final JdbcClient db;
  private final SessionLimits limits;

  LockedSessions(JdbcClient db, SessionLimits limits) {
    this.db = db;
    this.limits = limits;
  }

  public void lock(UUID session, Instant now) {
    db.sql("update staff.session set locked_at = ? where id = ?")
        .params(utc(now), session)
        .update();
  }

  /** Locks where nobody has clicked as long as a page can know of; true when it did. */
  public boolean lockQuiet(UUID session, Instant now) {
    return db.sql(
                """
                update staff.session set locked_at = coalesce(locked_at, ?)
                where id = ? and (locked_at is not null or touched_at <= ?)
                """)
            .params(utc(now), session, utc(now.minus(limits.quiet())))
            .update()
        == 1;
  }

  /** Goes on under another token; false when the session is gone. */
  public boolean open(UUID session, Token token, Instant now) {
    return db.sql(
                """
                update staff.session
                set locked_at = null, unlock_tries = 0, touched_at = ?, proved_at = ?, token_hash = ?
                where id = ?
                """)
            .params(utc(now), utc(now), token.hash(), session)
            .update()
        == 1;
  }

  /** Counts one more wrong code; how many there are since it was locked. */
  public int wrong(UUID session) {
    return db.sql(
            "update staff.session set unlock_tries = unlock_tries + 1 where id = ? returning unlock_tries")
        .param(session)
        .query(Integer.class)
        .optional()
        .orElse(Integer.MAX_VALUE);
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
