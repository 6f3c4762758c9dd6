package fi.tallessa.staff;

import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What workers prove themselves with. */
@Repository
class Credentials {

  private final JdbcClient db;
  private final Vault vault;

  Credentials(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  void keep(WorkerId worker, Credential credential) {
    db.sql(
            "insert into staff.credential (worker_id, version, sealed, used_step) values (?, 1, ?, 0)")
        .params(worker.value(), sealed(worker, 1, credential))
        .update();
  }

  private byte[] sealed(WorkerId worker, int version, Credential credential) {
    return vault.register().seal(Credential.SHAPE, worker.value(), version, credential);
  }
}
