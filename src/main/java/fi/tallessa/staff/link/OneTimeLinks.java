package fi.tallessa.staff.link;

import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.proof.Token;
import fi.tallessa.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One-time links. The database knows a token only by its hash, as with sessions. */
@Repository
public class OneTimeLinks {

  private final JdbcClient db;
  private final Vault vault;

  OneTimeLinks(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** A new link; those before it, for the same person, open nothing from now on. */
  public Token make(LinkKind kind, WorkerId worker, WorkerId by, Instant now) {
    return make(kind, worker, by, null, now);
  }

  /**
   * @param by null where no manager made it
   * @param prepared null where nothing is ready yet
   */
  public Token make(LinkKind kind, WorkerId worker, WorkerId by, Prepared prepared, Instant now) {
    if (kind == LinkKind.FIRST) {
      takeTurns();
    }
    withdraw(worker, null, now);
    var token = Token.random();
    var id = UUID.randomUUID();
    db.sql(
            """
            insert into staff.link
              (id, kind, worker_id, token_hash, made_by, made_at, ends_at, version, sealed)
            values (?, ?, ?, ?, ?, ?, ?, 1, ?)
            """)
        .params(
            id,
            kind.name(),
            worker == null ? null : worker.value(),
            token.hash(),
            by == null ? null : by.value(),
            utc(now),
            utc(now.plus(kind.lasts())),
            prepared == null ? null : vault.register().seal(Prepared.SHAPE, id, 1, prepared))
        .update();
    return token;
  }

  /** Nodes that start at once take turns, so that of their links the last one lives (D11). */
  private void takeTurns() {
    db.sql("select pg_advisory_xact_lock(hashtextextended('staff.link.first', 0))")
        .query((row, n) -> n)
        .list();
  }

  /** What a token opens at a moment. Used, withdrawn, too late or never made are all the same. */
  public Optional<Link> open(Token token, Instant now) {
    return db.sql(
            """
            select link.id, kind, worker_id, ends_at, link.version, link.sealed
            from staff.link left join staff.worker on worker.id = link.worker_id
            where token_hash = :token and ends_at > :now
              and used_at is null and withdrawn_at is null
              and coalesce(left_on, 'infinity') >= :today and %s
            """
                .formatted(LostStill.SQL))
        .param("token", token.hash())
        .param("now", utc(now))
        .param("today", now.atZone(Visit.ZONE).toLocalDate())
        .query((row, n) -> link(row))
        .optional();
  }

  /**
   * A step is taken: what it made ready is kept, and the link goes on under another token, so that
   * the address that was handed over opens nothing any more. Empty when somebody was faster.
   */
  public Optional<Token> go(Link link, Token token, Prepared prepared) {
    var next = Token.random();
    int version = link.version() + 1;
    int gone =
        db.sql(
                """
                update staff.link set token_hash = ?, version = ?, sealed = ?
                where id = ? and token_hash = ?
                """)
            .params(
                next.hash(),
                version,
                vault.register().seal(Prepared.SHAPE, link.id(), version, prepared),
                link.id(),
                token.hash())
            .update();
    return gone == 1 ? Optional.of(next) : Optional.empty();
  }

  /** The last step is taken; true for whoever takes it first. */
  public boolean use(Link link, Token token, Instant now) {
    return db.sql(
                """
                update staff.link set token_hash = null, sealed = null, used_at = ?
                where id = ? and token_hash = ?
                """)
            .params(utc(now), link.id(), token.hash())
            .update()
        == 1;
  }

  /**
   * Whatever still opens something for this person does so no more. Returns how many there were.
   *
   * @param worker null for the link that makes the first manager
   * @param by null where it is not somebody's decision
   */
  public int withdraw(WorkerId worker, WorkerId by, Instant now) {
    return db.sql(
            """
            update staff.link
            set token_hash = null, sealed = null, withdrawn_by = ?, withdrawn_at = ?
            where worker_id is not distinct from ? and used_at is null and withdrawn_at is null
            """)
        .params(by == null ? null : by.value(), utc(now), worker == null ? null : worker.value())
        .update();
  }

  private Link link(ResultSet row) throws SQLException {
    var id = row.getObject("id", UUID.class);
    var worker = row.getObject("worker_id", UUID.class);
    var sealed = row.getBytes("sealed");
    int version = row.getInt("version");
    return new Link(
        id,
        LinkKind.valueOf(row.getString("kind")),
        worker == null ? null : new WorkerId(worker),
        row.getObject("ends_at", OffsetDateTime.class).toInstant(),
        version,
        Optional.ofNullable(sealed)
            .map(bytes -> vault.register().unseal(Prepared.SHAPE, id, version, bytes)));
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
