package fi.tallessa.staff.proof;

import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What workers prove themselves with. */
@Repository
public class Credentials {

  private final JdbcClient db;
  private final Vault vault;

  Credentials(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  public void keep(WorkerId worker, Credential credential) {
    db.sql(
            "insert into staff.credential (worker_id, version, sealed, used_step) values (?, 1, ?, 0)")
        .params(worker.value(), sealed(worker, 1, credential))
        .update();
  }

  /** A new password hash; the seed and its last used step stay. */
  public void changePassword(WorkerId worker, String hash) {
    int version = version(worker).orElseThrow();
    var changed = new Credential(hash, of(worker).seed());
    db.sql("update staff.credential set version = ?, sealed = ? where worker_id = ?")
        .params(version + 1, sealed(worker, version + 1, changed), worker.value())
        .update();
  }

  /**
   * All anew, or for the first time.
   *
   * @param step whose code was shown just now, and is used up by it
   */
  public void replace(WorkerId worker, Credential credential, long step) {
    int version = version(worker).map(before -> before + 1).orElse(1);
    db.sql(
            """
            insert into staff.credential (worker_id, version, sealed, used_step) values (?, ?, ?, ?)
            on conflict (worker_id) do update
            set version = excluded.version, sealed = excluded.sealed, used_step = excluded.used_step
            """)
        .params(worker.value(), version, sealed(worker, version, credential), step)
        .update();
  }

  /** Nothing that was shown before signs them in. */
  public void forget(WorkerId worker) {
    db.sql("delete from staff.credential where worker_id = ?").param(worker.value()).update();
  }

  /** Whether anybody at all can sign in. */
  public boolean areThere() {
    return db.sql("select exists (select from staff.credential)").query(Boolean.class).single();
  }

  private Optional<Integer> version(WorkerId worker) {
    return db.sql("select version from staff.credential where worker_id = ? for update")
        .param(worker.value())
        .query(Integer.class)
        .optional();
  }

  /** Somebody who works here on the day of the try; one statement whether they exist or not. */
  Optional<Known> find(byte[] userNameKey, Arrival arrival) {
    return db.sql(
            """
            select worker.id, worker.role, credential.version, credential.sealed,
              exists (select from staff.device
                where device.token_hash = :device and device.worker_id = worker.id) as device_known
            from staff.worker join staff.credential on credential.worker_id = worker.id
            where worker.user_name_key = :key
              and :today between worker.joined_on and coalesce(worker.left_on, 'infinity')
            """)
        .param("key", userNameKey)
        .param("device", arrival.deviceHash())
        .param("today", arrival.at().atZone(Visit.ZONE).toLocalDate())
        .query(
            (row, n) ->
                new Known(
                    new WorkerId(row.getObject("id", UUID.class)),
                    Role.valueOf(row.getString("role")),
                    credential(row.getObject("id", UUID.class), row),
                    row.getBoolean("device_known")))
        .optional();
  }

  public Credential of(WorkerId worker) {
    return db.sql("select version, sealed from staff.credential where worker_id = ?")
        .param(worker.value())
        .query((row, n) -> credential(worker.value(), row))
        .single();
  }

  /** True for the first who shows the code of this step or a later one (ASVS 6.5.1). */
  boolean use(WorkerId worker, long step) {
    return db.sql("update staff.credential set used_step = ? where worker_id = ? and used_step < ?")
            .params(step, worker.value(), step)
            .update()
        == 1;
  }

  private Credential credential(UUID worker, ResultSet row) throws SQLException {
    return vault
        .register()
        .unseal(Credential.SHAPE, worker, row.getInt("version"), row.getBytes("sealed"));
  }

  private byte[] sealed(WorkerId worker, int version, Credential credential) {
    return vault.register().seal(Credential.SHAPE, worker.value(), version, credential);
  }
}
