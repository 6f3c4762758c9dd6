package fi.tallessa.access;

import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Students in practice (decision 0037): whoever is one with anybody on a day is responsible for
 * nobody, as what they write is countersigned.
 */
@Repository
public class Students {

  private final JdbcClient db;

  Students(JdbcClient db) {
    this.db = db;
  }

  /** Those whose practice has not ended by a day, one that is still to begin among them. */
  public Set<WorkerId> on(LocalDate day) {
    return db
        .sql(
            """
            select distinct worker_id from access.designation
            where countersigner_id is not null and ended_at is null and until_day >= ?
            """)
        .param(day)
        .query(UUID.class)
        .stream()
        .map(WorkerId::new)
        .collect(Collectors.toSet());
  }
}
