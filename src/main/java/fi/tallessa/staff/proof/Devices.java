package fi.tallessa.staff.proof;

import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Browsers that have signed in before, and as whom. */
@Repository
public class Devices {

  private final JdbcClient db;

  Devices(JdbcClient db) {
    this.db = db;
  }

  boolean knows(Optional<Token> device, WorkerId worker) {
    return device.isPresent()
        && db.sql("select exists (select from staff.device where token_hash = ? and worker_id = ?)")
            .params(device.get().hash(), worker.value())
            .query(Boolean.class)
            .single();
  }

  public void remember(Token device, WorkerId worker, Instant now) {
    db.sql(
            """
            insert into staff.device (token_hash, worker_id, since) values (?, ?, ?)
            on conflict do nothing
            """)
        .params(device.hash(), worker.value(), now.atOffset(ZoneOffset.UTC))
        .update();
  }
}
