package fi.tallessa.staff.link;

import fi.tallessa.holdings.AtRestore;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What becomes of links that open nothing any more. */
@Repository
public class LinksOver implements AtRestore {

  /**
   * So long a manager can still look at why somebody got back in, and an invited person who missed
   * the link gets another without being written down anew.
   */
  public static final int KEPT_DAYS = 30;

  private final JdbcClient db;

  LinksOver(JdbcClient db) {
    this.db = db;
  }

  /** What was made ready and is in force nowhere, as a password, goes with the end of the link. */
  public void empty(Instant now) {
    db.sql(
            """
            update staff.link set token_hash = null, sealed = null
            where ends_at <= ? and (token_hash is not null or sealed is not null)
            """)
        .param(utc(now))
        .update();
  }

  /** How many people there were; the database holds to the period itself. */
  public int forgetNeverCome(Instant now) {
    return db.sql("select staff.forget_never_come(?)")
        .param(utc(now))
        .query(Integer.class)
        .single();
  }

  /** Those with a reason and those without; the last link of somebody not begun waits for them. */
  public int erase(Instant now) {
    return db.sql(
            """
            delete from staff.link
            where coalesce(used_at, least(withdrawn_at, ends_at)) < cast(:now as timestamptz) - :days * interval '1 day'
              and (kind <> 'INVITATION' or used_at is not null
                or exists (select from staff.credential where worker_id = link.worker_id))
            """)
        .param("now", utc(now))
        .param("days", KEPT_DAYS)
        .update();
  }

  /** Any of them may have been used or taken back since the backup: another is made. */
  @Override
  public void restored(Instant exported) {
    db.sql(
            """
            update staff.link set token_hash = null, sealed = null, withdrawn_at = ?
            where used_at is null and withdrawn_at is null
            """)
        .param(utc(exported))
        .update();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
