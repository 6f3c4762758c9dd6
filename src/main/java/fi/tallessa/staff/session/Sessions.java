package fi.tallessa.staff.session;

import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.proof.Arrival;
import fi.tallessa.staff.proof.Factor;
import fi.tallessa.staff.proof.Token;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How a session begins, goes on and ends: one row, without anything that was typed. */
@Repository
public class Sessions {

  private final JdbcClient db;
  private final SessionLimits limits;
  private final ParallelSessions parallel;

  Sessions(JdbcClient db, SessionLimits limits, ParallelSessions parallel) {
    this.db = db;
    this.limits = limits;
    this.parallel = parallel;
  }

  /** The password was right. */
  public void begin(Token token, WorkerId worker, Role role, Arrival arrival) {
    add(token, worker, role, "PASSWORD", null, arrival);
  }

  /** Both factors were shown. */
  public void open(Token token, WorkerId worker, Role role, Factor second, Arrival arrival) {
    add(token, worker, role, "CODE", second, arrival);
    parallel.tellOfEachOther(worker, arrival.at());
  }

  private void add(
      Token token, WorkerId worker, Role role, String shown, Factor second, Arrival arrival) {
    var now = utc(arrival.at());
    db.sql(
            """
            insert into staff.session (id, token_hash, worker_id, role, shown, began_at, touched_at,
              factor, machine, proved_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            UUID.randomUUID(),
            token.hash(),
            worker.value(),
            role.name(),
            shown,
            now,
            now,
            second == null ? null : second.name(),
            arrival.machine().name(),
            second == null ? null : now)
        .update();
  }

  /** The second factor was shown once more. */
  public void prove(UUID session, Instant now) {
    db.sql("update staff.session set proved_at = ? where id = ?")
        .params(utc(now), session)
        .update();
  }

  /** This one is told of browsers that were new at a moment or after it. */
  public void tellOfNew(Token token, Instant since, Instant now) {
    db.sql("update staff.session set news_since = ?, elsewhere_at = ? where token_hash = ?")
        .params(utc(since), utc(now), token.hash())
        .update();
  }

  /** All others that are open are told that this browser was new just now. */
  public void tellOthersOfNew(WorkerId worker, Token but, Instant now) {
    db.sql(
            """
            update staff.session set news_since = coalesce(news_since, ?), elsewhere_at = ?
            where worker_id = ? and shown = 'CODE' and token_hash <> ?
            """)
        .params(utc(now), utc(now), worker.value(), but.hash())
        .update();
  }

  void touch(UUID session, Instant now) {
    db.sql("update staff.session set touched_at = ? where id = ?")
        .params(utc(now), session)
        .update();
  }

  /** The token before this one is worth nothing from now on. */
  public void rotate(UUID session, Token token) {
    db.sql("update staff.session set token_hash = ? where id = ?")
        .params(token.hash(), session)
        .update();
  }

  /** Ends the session of a token; true when there was one. */
  public boolean end(Token token) {
    return db.sql("delete from staff.session where token_hash = ?").param(token.hash()).update()
        == 1;
  }

  /** Takes away the rows of sessions that are over. Returns how many. */
  public int sweep(Instant now) {
    return Alive.at(now, limits, db.sql("delete from staff.session where not (" + Alive.SQL + ")"))
        .update();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
