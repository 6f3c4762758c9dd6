package fi.tallessa.staff.wayback;

import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.link.LinkKind;
import fi.tallessa.staff.proof.Token;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Links with a reason. One that gives everything anew has no token before somebody else has agreed;
 * the database refuses it (ASVS 2.3.5).
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
    add(LinkKind.AUTHENTICATOR, worker, token, need, visit);
    return token;
  }

  void ask(WorkerId worker, WayBackForm.Need need, Visit visit) {
    add(LinkKind.ANEW, worker, null, need, visit);
  }

  private void add(
      LinkKind kind, WorkerId worker, Token token, WayBackForm.Need need, Visit visit) {
    var id = UUID.randomUUID();
    db.sql(
            """
            insert into staff.link
              (id, kind, worker_id, token_hash, made_by, made_at, ends_at, checked, why, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
            """)
        .params(
            id,
            kind.name(),
            worker.value(),
            token == null ? null : token.hash(),
            visit.who().value(),
            at(visit),
            visit.when().plus(kind.lasts()).atOffset(ZoneOffset.UTC),
            need.checked().name(),
            vault.register().seal(Why.SHAPE, id, WHY_VERSION, need.why()))
        .update();
  }

  /** What was asked for and is neither used, withdrawn nor too old. */
  List<Asked> waiting(Visit visit) {
    var key = vault.register();
    return db.sql(
            """
            select id, worker_id, made_by, ends_at, why, confirmed_by from staff.link
            where kind = 'ANEW' and token_hash is null and used_at is null
              and withdrawn_at is null and ends_at > ?
            order by made_at, id
            """)
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
                  and ends_at > :now and made_by <> :who and worker_id <> :who
                """)
            .param("who", visit.who().value())
            .param("now", at(visit))
            .param("id", id)
            .update()
        == 1;
  }

  /** The link itself, once somebody else has agreed. */
  Optional<Token> link(WorkerId worker, Visit visit) {
    var token = Token.random();
    int made =
        db.sql(
                """
                update staff.link set token_hash = :token
                where worker_id = :worker and kind = 'ANEW' and confirmed_by is not null
                  and token_hash is null and used_at is null and withdrawn_at is null
                  and ends_at > :now
                """)
            .param("token", token.hash())
            .param("worker", worker.value())
            .param("now", at(visit))
            .update();
    return made == 1 ? Optional.of(token) : Optional.empty();
  }

  private static Asked asked(Key key, ResultSet row) throws SQLException {
    var id = row.getObject("id", UUID.class);
    var confirmed = row.getObject("confirmed_by", UUID.class);
    return new Asked(
        id,
        new WorkerId(row.getObject("worker_id", UUID.class)),
        new WorkerId(row.getObject("made_by", UUID.class)),
        row.getObject("ends_at", OffsetDateTime.class).toInstant(),
        key.unseal(Why.SHAPE, id, WHY_VERSION, row.getBytes("why")).words(),
        confirmed == null ? null : new WorkerId(confirmed));
  }

  private static OffsetDateTime at(Visit visit) {
    return visit.when().atOffset(ZoneOffset.UTC);
  }
}
