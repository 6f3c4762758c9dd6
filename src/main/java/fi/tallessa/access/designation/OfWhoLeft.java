package fi.tallessa.access.designation;

import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Left;
import fi.tallessa.staff.NoCustomers;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever works here no more, or in a task without customers, is designated to nobody (S25), in the
 * transaction in which that begins. Each designation keeps who ended it and when; nobody's file is
 * looked at. Files that are left with nobody wait on the managers' list.
 */
@Component
class OfWhoLeft {

  private final JdbcClient db;

  OfWhoLeft(JdbcClient db) {
    this.db = db;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void end(Left left) {
    end(left.worker(), left.by(), left.at());
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void end(NoCustomers changed) {
    end(changed.worker(), changed.by(), changed.at());
  }

  private void end(WorkerId worker, WorkerId by, Instant at) {
    db.sql(
            """
            update access.designation set ended_by = ?, ended_at = ?
            where worker_id = ? and ended_at is null
            """)
        .params(by.value(), at.atOffset(ZoneOffset.UTC), worker.value())
        .update();
  }
}
