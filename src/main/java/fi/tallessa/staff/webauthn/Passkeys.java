package fi.tallessa.staff.webauthn;

import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The passkeys of each worker, sealed for them: a row that was moved to somebody else opens not.
 */
@Repository
public class Passkeys {

  private static final int VERSION = 1;

  private final JdbcClient db;
  private final Vault vault;

  Passkeys(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  void add(WorkerId worker, Kind kind, String host, Made made, long counter, Instant now) {
    db.sql(
            """
            insert into staff.passkey
              (id, worker_id, kind, host, version, sealed, counter, made_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            UUID.randomUUID(),
            worker.value(),
            kind.name(),
            host,
            VERSION,
            vault.register().seal(Made.SHAPE, worker.value(), VERSION, made),
            counter,
            utc(now))
        .update();
  }

  /** All of them, the newest first. */
  public List<Passkey> of(WorkerId worker) {
    return db.sql(
            """
            select id, kind, host, version, sealed, counter, made_at, used_at from staff.passkey
            where worker_id = ? order by made_at desc, id
            """)
        .param(worker.value())
        .query((row, n) -> passkey(worker, row))
        .list();
  }

  /**
   * It has signed. False where it has counted no further than it was seen to before, also by
   * somebody who showed it at the same moment.
   */
  boolean use(UUID passkey, long counter, Instant now) {
    return db.sql(
                """
                update staff.passkey set counter = ?, used_at = ?
                where id = ? and (counter < ? or counter = 0 and ? = 0)
                """)
            .params(counter, utc(now), passkey, counter, counter)
            .update()
        == 1;
  }

  /** Removes one of a worker's own; true when there was one. */
  public boolean remove(WorkerId worker, UUID passkey) {
    return db.sql("delete from staff.passkey where worker_id = ? and id = ?")
            .params(worker.value(), passkey)
            .update()
        == 1;
  }

  /** None of them opens anything any more. */
  public void forget(WorkerId worker) {
    db.sql("delete from staff.passkey where worker_id = ?").param(worker.value()).update();
  }

  private Passkey passkey(WorkerId worker, ResultSet row) throws SQLException {
    var used = row.getObject("used_at", OffsetDateTime.class);
    return new Passkey(
        row.getObject("id", UUID.class),
        Kind.valueOf(row.getString("kind")),
        row.getString("host"),
        vault
            .register()
            .unseal(Made.SHAPE, worker.value(), row.getInt("version"), row.getBytes("sealed")),
        row.getLong("counter"),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        used == null ? null : used.toInstant());
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
