package fi.tallessa.access.conflict;

import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.WorkerId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A worker who lives next door to a customer, for tests that are about something else. */
public final class Neighbour {

  /** From now on; nobody reads why, as nothing was sealed. */
  public static UUID of(Permit file, WorkerId worker, WorkerId by, JdbcClient db) {
    var id = UUID.randomUUID();
    db.sql(
            """
            insert into access.conflict
              (subject_id, id, worker_id, from_at, set_by, version, sealed)
            values (?, ?, ?, now() - interval '1 minute', ?, 1, '')
            """)
        .params(file.subject().value(), id, worker.value(), by.value())
        .update();
    return id;
  }

  private Neighbour() {}
}
