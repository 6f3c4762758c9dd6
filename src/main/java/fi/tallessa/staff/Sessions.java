package fi.tallessa.staff;

import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is signed in. A session that is over is not found; its row goes when somebody signs in. */
@Repository
class Sessions {

  private static final String ALIVE =
      """
      session.began_at > :begunSince and session.touched_at > :touchedSince
        and (session.shown = 'CODE' or session.began_at > :halfwaySince)
      """;

  private final JdbcClient db;
  private final Vault vault;
  private final SessionLimits limits;

  Sessions(JdbcClient db, Vault vault, SessionLimits limits) {
    this.db = db;
    this.vault = vault;
    this.limits = limits;
  }

  /**
   * Session, worker, role and undertaking in one statement. Who has left, or has another role than
   * when they signed in, has no session.
   */
  Optional<Session> find(Token token, Instant now) {
    return asOf(
            now,
            """
            select session.id, session.worker_id, session.shown, session.began_at,
              session.touched_at, session.elsewhere_at, worker.role, worker.version, worker.sealed,
              exists (select from staff.undertaking
                where undertaking.worker_id = session.worker_id
                  and undertaking.version = :undertaking) as bound
            from staff.session join staff.worker on worker.id = session.worker_id
            where session.token_hash = :token and session.role = worker.role
              and :today between worker.joined_on and coalesce(worker.left_on, 'infinity') and
            """
                + ALIVE)
        .param("token", token.hash())
        .param("today", now.atZone(Visit.ZONE).toLocalDate())
        .param("undertaking", Undertakings.VERSION)
        .query((row, n) -> session(row))
        .optional();
  }

  void touch(UUID session, Instant now) {
    db.sql("update staff.session set touched_at = ? where id = ?")
        .params(utc(now), session)
        .update();
  }

  /** The password was right; what is over is swept out on the way. */
  void begin(Token token, WorkerId worker, Role role, Instant now) {
    asOf(now, "delete from staff.session where not (" + ALIVE + ")").update();
    add(token, worker, role, "PASSWORD", now);
  }

  /** Both factors were shown. */
  void open(Token token, WorkerId worker, Role role, Instant now) {
    add(token, worker, role, "CODE", now);
    tellOfEachOther(worker, now);
  }

  private void add(Token token, WorkerId worker, Role role, String shown, Instant now) {
    db.sql(
            """
            insert into staff.session (id, token_hash, worker_id, role, shown, began_at, touched_at)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            UUID.randomUUID(), token.hash(), worker.value(), role.name(), shown, utc(now), utc(now))
        .update();
  }

  /** Where two are open, both are told (S36: no parallel logins without notice). */
  private void tellOfEachOther(WorkerId worker, Instant now) {
    var others = open(worker, null, now);
    if (others.size() > 1) {
      db.sql("update staff.session set elsewhere_at = ? where worker_id = ? and shown = 'CODE'")
          .params(utc(now), worker.value())
          .update();
    }
  }

  /** The worker has been told of the others. */
  void told(UUID session) {
    db.sql("update staff.session set elsewhere_at = null where id = ?").param(session).update();
  }

  /** The open sessions of a worker, the newest first. */
  List<OpenSession> open(WorkerId worker, UUID mine, Instant now) {
    return asOf(
            now,
            """
            select id, began_at, touched_at from staff.session
            where worker_id = :worker and shown = 'CODE' and
            """
                + ALIVE
                + "order by began_at desc")
        .param("worker", worker.value())
        .query(
            (row, n) ->
                new OpenSession(
                    row.getObject("id", UUID.class),
                    instant(row, "began_at"),
                    instant(row, "touched_at"),
                    row.getObject("id", UUID.class).equals(mine)))
        .list();
  }

  /** The token before this one is worth nothing from now on. */
  void rotate(UUID session, Token token) {
    db.sql("update staff.session set token_hash = ? where id = ?")
        .params(token.hash(), session)
        .update();
  }

  /** Ends the session of a token; true when there was one. */
  boolean end(Token token) {
    return db.sql("delete from staff.session where token_hash = ?").param(token.hash()).update()
        == 1;
  }

  /** Ends one of a worker's own sessions. */
  boolean end(WorkerId worker, UUID session) {
    return db.sql("delete from staff.session where worker_id = ? and id = ?")
            .params(worker.value(), session)
            .update()
        == 1;
  }

  int endOthers(WorkerId worker, UUID mine) {
    return db.sql("delete from staff.session where worker_id = ? and id <> ?")
        .params(worker.value(), mine)
        .update();
  }

  private JdbcClient.StatementSpec asOf(Instant now, String sql) {
    return db.sql(sql)
        .param("begunSince", utc(limits.begunSince(now)))
        .param("touchedSince", utc(limits.touchedSince(now)))
        .param("halfwaySince", utc(limits.halfwaySince(now)));
  }

  private Session session(ResultSet row) throws SQLException {
    var worker = row.getObject("worker_id", UUID.class);
    var person =
        vault
            .register()
            .unseal(Person.SHAPE, worker, row.getInt("version"), row.getBytes("sealed"));
    return new Session(
        row.getObject("id", UUID.class),
        new WorkerId(worker),
        person.name(),
        Role.valueOf(row.getString("role")),
        step(row.getString("shown"), row.getBoolean("bound")),
        instant(row, "began_at"),
        instant(row, "touched_at"),
        instant(row, "elsewhere_at"));
  }

  private static Step step(String shown, boolean bound) {
    if (shown.equals("PASSWORD")) {
      return Step.CODE;
    }
    return bound ? Step.INSIDE : Step.UNDERTAKING;
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
