package fi.tallessa.staff;

import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who is the line manager of whom (S25). */
@Repository
public class Leaders {

  private final JdbcClient db;

  Leaders(JdbcClient db) {
    this.db = db;
  }

  /** Makes one the line manager of the other from a day on; saying it twice changes nothing. */
  @Transactional
  public void leads(WorkerId manager, WorkerId worker, LocalDate from) {
    db.sql(
            """
            insert into staff.leadership (manager_id, worker_id, from_day) values (?, ?, ?)
            on conflict do nothing
            """)
        .params(manager.value(), worker.value(), from)
        .update();
  }

  /** Whom this person leads, today. */
  public Set<WorkerId> ledBy(Visit visit) {
    return db
        .sql(
            """
            select worker_id from staff.leadership
            where manager_id = :who and :today between from_day and coalesce(until_day, 'infinity')
            """)
        .param("who", visit.who().value())
        .param("today", visit.today())
        .query((row, n) -> new WorkerId(row.getObject(1, UUID.class)))
        .list()
        .stream()
        .collect(Collectors.toSet());
  }
}
