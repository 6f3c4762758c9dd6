package fi.tallessa.staff.session;

import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Person;
import fi.tallessa.staff.Undertakings;
import fi.tallessa.staff.proof.Token;
import fi.tallessa.staff.webauthn.RelyingParty;
import fi.tallessa.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is at a screen now. A session that is over is not found, whether its row is there or not. */
@Repository
public class LiveSessions {

  private final JdbcClient db;
  private final Vault vault;
  private final SessionLimits limits;
  private final RelyingParty party;

  LiveSessions(JdbcClient db, Vault vault, SessionLimits limits, RelyingParty party) {
    this.db = db;
    this.vault = vault;
    this.limits = limits;
    this.party = party;
  }

  /**
   * Session, worker, role and undertaking in one statement. Who has left, or has another role than
   * when they signed in, has no session.
   */
  public Optional<Session> find(Token token, Instant now) {
    var statement =
        db.sql(
            """
            select session.id, session.worker_id, session.shown, session.began_at,
              session.touched_at, session.elsewhere_at, session.news_since,
              coalesce(session.proved_at, session.began_at) as proved_at, session.handed, {locked} as locked, worker.role, worker.version,
              worker.sealed,
              exists (select from staff.undertaking
                where undertaking.worker_id = session.worker_id
                  and undertaking.version = :undertaking) as bound,
              not exists (select from staff.keys_off
                where keys_off.worker_id = session.worker_id) as keys,
              exists (select from staff.passkey
                where passkey.worker_id = session.worker_id and passkey.host = :host) as passkey
            from staff.session join staff.worker on worker.id = session.worker_id
            where session.token_hash = :token and session.role = worker.role
              and :today between worker.joined_on and coalesce(worker.left_on, 'infinity') and
            """
                    .replace("{locked}", Alive.LOCKED)
                + Alive.SQL);
    return Alive.at(now, limits, statement)
        .param("token", token.hash())
        .param("today", now.atZone(Visit.ZONE).toLocalDate())
        .param("undertaking", Undertakings.VERSION)
        .param("host", party.host())
        .query((row, n) -> session(row))
        .optional();
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
        step(row),
        instant(row, "began_at"),
        instant(row, "touched_at"),
        instant(row, "elsewhere_at"),
        instant(row, "news_since"),
        instant(row, "proved_at"),
        row.getString("handed"),
        row.getBoolean("keys"),
        row.getBoolean("passkey"));
  }

  private static Step step(ResultSet row) throws SQLException {
    if (row.getString("shown").equals("PASSWORD")) {
      return Step.CODE;
    }
    if (row.getBoolean("locked")) {
      return Step.LOCKED;
    }
    return row.getBoolean("bound") ? Step.INSIDE : Step.UNDERTAKING;
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
