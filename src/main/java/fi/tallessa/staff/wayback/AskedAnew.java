package fi.tallessa.staff.wayback;

import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.link.LinkKind;
import fi.tallessa.staff.link.LostStill;
import fi.tallessa.staff.proof.Token;
import fi.tallessa.vault.Key;
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

/**
 * Links with a reason. One that gives everything anew has no token before somebody else has agreed,
 * or three days have passed where nobody else is there; the database refuses it (ASVS 2.3.5).
 */
@Repository
class AskedAnew {

  private static final int WHY_VERSION = 1;

  private final JdbcClient db;
  private final Vault vault;

  AskedAnew(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** For a lost phone: opens at once, and asks for the password. */
  Token authenticator(WorkerId worker, WayBackForm.Need need, Visit visit) {
    var token = Token.random();
    add(LinkKind.AUTHENTICATOR, worker, token, need, null, visit);
    return token;
  }

  /**
   * @param alone from when on nobody else has to agree; null where somebody has to
   */
  void ask(WorkerId worker, WayBackForm.Need need, Instant alone, Visit visit) {
    add(LinkKind.ANEW, worker, null, need, alone, visit);
  }

  private void add(
      LinkKind kind,
      WorkerId worker,
      Token token,
      WayBackForm.Need need,
      Instant alone,
      Visit visit) {
    var id = UUID.randomUUID();
    var from = alone == null ? visit.when() : alone;
    db.sql(
            """
            insert into staff.link
              (id, kind, worker_id, token_hash, made_by, made_at, ends_at, alone_from, checked, why,
                version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
            """)
        .params(
            id,
            kind.name(),
            worker.value(),
            token == null ? null : token.hash(),
            visit.who().value(),
            at(visit),
            utc(from.plus(kind.lasts())),
            alone == null ? null : utc(alone),
            need.checked().name(),
            vault.register().seal(Why.SHAPE, id, WHY_VERSION, need.why()))
        .update();
  }

  /** What was asked for and is neither used, withdrawn nor too old. */
  List<Asked> waiting(Visit visit) {
    var key = vault.register();
    return db.sql(
            """
            select id, worker_id, made_by, ends_at, why, alone_from, confirmed_by from staff.link
            where kind = 'ANEW' and token_hash is null and used_at is null
              and withdrawn_at is null and ends_at > ? and %s
            order by made_at, id
            """
                .formatted(LostStill.SQL))
        .param(at(visit))
        .query((row, n) -> asked(key, row))
        .list();
  }

  /** False when it is one's own, about oneself, agreed to before, or gone. */
  boolean confirm(UUID id, Visit visit) {
    return db.sql(
                """
                update staff.link set confirmed_by = :who, confirmed_at = :now
                where id = :id and kind = 'ANEW' and confirmed_by is null and withdrawn_at is null
                  and ends_at > :now and made_by <> :who and worker_id <> :who and %s
                """
                    .formatted(LostStill.SQL))
            .param("who", visit.who().value())
            .param("now", at(visit))
            .param("id", id)
            .update()
        == 1;
  }

  /** The link itself, once somebody else has agreed, or nobody has to any more. */
  Optional<Token> link(WorkerId worker, Visit visit) {
    var token = Token.random();
    int made =
        db.sql(
                """
                update staff.link
                set token_hash = :token, opened_at = :now, ends_at = least(ends_at, :ends)
                where worker_id = :worker and kind = 'ANEW'
                  and (confirmed_by is not null or alone_from <= :now)
                  and token_hash is null and used_at is null and withdrawn_at is null
                  and ends_at > :now and %s
                """
                    .formatted(LostStill.SQL))
            .param("token", token.hash())
            .param("worker", worker.value())
            .param("now", at(visit))
            .param("ends", utc(visit.when().plus(LinkKind.ANEW.lasts())))
            .update();
    return made == 1 ? Optional.of(token) : Optional.empty();
  }

  private static Asked asked(Key key, ResultSet row) throws SQLException {
    var id = row.getObject("id", UUID.class);
    var confirmed = row.getObject("confirmed_by", UUID.class);
    var alone = row.getObject("alone_from", OffsetDateTime.class);
    return new Asked(
        id,
        new WorkerId(row.getObject("worker_id", UUID.class)),
        new WorkerId(row.getObject("made_by", UUID.class)),
        row.getObject("ends_at", OffsetDateTime.class).toInstant(),
        key.unseal(Why.SHAPE, id, WHY_VERSION, row.getBytes("why")).words(),
        alone == null ? null : alone.toInstant(),
        confirmed == null ? null : new WorkerId(confirmed));
  }

  private static OffsetDateTime at(Visit visit) {
    return utc(visit.when());
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
