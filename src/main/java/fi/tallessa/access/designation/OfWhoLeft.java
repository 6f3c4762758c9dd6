package fi.tallessa.access.designation;

import fi.tallessa.staff.Left;
import java.time.ZoneOffset;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever works here no more is designated to nobody (S25), in the transaction in which they leave.
 * Each designation keeps who ended it and when; nobody's file is looked at. Files that are left
 * with nobody wait on the managers' list.
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
    db.sql(
            """
            update access.designation set ended_by = ?, ended_at = ?
            where worker_id = ? and ended_at is null
            """)
        .params(left.by().value(), left.at().atOffset(ZoneOffset.UTC), left.worker().value())
        .update();
  }
}
