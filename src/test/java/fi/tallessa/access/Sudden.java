package fi.tallessa.access;

import fi.tallessa.customer.OneFile;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Reach;
import fi.tallessa.kernel.WorkerId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Files that were opened in an emergency, for tests that are about something else. */
public final class Sudden {

  public static final String WHY = "His worker is ill and he is at the door";

  /** By a worker who is not designated, just now. */
  public static UUID in(OneFile file, WorkerId worker) {
    var opened =
        file.bean(TransactionTemplate.class)
            .execute(
                status ->
                    file.bean(EmergencyDoor.class)
                        .open(
                            TestAction.CHANGE.reaching(Reach.REASON),
                            file.code,
                            new EmergencyWhy(EmergencyKind.WAITS, WHY),
                            file.visit(worker)));
    if (opened instanceof Entry.Closed<Permit>(var why)) {
      throw new AssertionError(why);
    }
    return file.bean(JdbcClient.class)
        .sql("select id from access.emergency where worker_id = ? order by from_at desc limit 1")
        .param(worker.value())
        .query(UUID.class)
        .single();
  }

  private Sudden() {}
}
