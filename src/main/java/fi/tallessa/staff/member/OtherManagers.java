package fi.tallessa.staff.member;

import fi.tallessa.kernel.WorkerId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The association is never left without a manager who can sign in. */
@Repository
public class OtherManagers {

  private final JdbcClient db;

  OtherManagers(JdbcClient db) {
    this.db = db;
  }

  /**
   * Whether somebody else manages on, whose leaving is not decided. All are locked, so that of two
   * managers who end each other at once the second is refused.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean remainWithout(WorkerId one) {
    return db
        .sql(
            """
            select id from staff.worker
            where role = 'MANAGER' and left_on is null
              and exists (select from staff.credential where worker_id = worker.id)
            order by id for update of worker
            """)
        .query(UUID.class)
        .list()
        .stream()
        .anyMatch(id -> !id.equals(one.value()));
  }
}
