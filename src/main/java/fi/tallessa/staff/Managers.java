package fi.tallessa.staff;

import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who are line managers: whether there is a second one decides who approves (D11). */
@Repository
public class Managers {

  private final JdbcClient db;

  Managers(JdbcClient db) {
    this.db = db;
  }

  /** Ids only; no name is unsealed. */
  public Set<WorkerId> on(LocalDate day) {
    return db
        .sql(
            """
            select id from staff.worker
            where role = 'MANAGER' and ? between joined_on and coalesce(left_on, 'infinity')
            """)
        .param(day)
        .query(UUID.class)
        .list()
        .stream()
        .map(WorkerId::new)
        .collect(Collectors.toSet());
  }
}
