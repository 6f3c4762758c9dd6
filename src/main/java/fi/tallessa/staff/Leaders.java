package fi.tallessa.staff;

import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

  /** This one and no other from a day on, or nobody. */
  public void is(Optional<WorkerId> manager, WorkerId worker, LocalDate from) {
    end("worker_id = :who and manager_id is distinct from :but", worker, manager, from);
    manager.filter(one -> !isLed(one, worker, from)).ifPresent(one -> leads(one, worker, from));
  }

  /** Whoever leads no more leads nobody, from a day on. */
  public void leadsNobody(WorkerId manager, LocalDate from) {
    end("manager_id = :who and worker_id is distinct from :but", manager, Optional.empty(), from);
  }

  /** Neither leads anybody nor is led by anybody from a day on. */
  public void endFrom(WorkerId worker, LocalDate from) {
    is(Optional.empty(), worker, from);
    leadsNobody(worker, from);
  }

  private void end(String whose, WorkerId who, Optional<WorkerId> but, LocalDate from) {
    for (var sql :
        List.of(
            "delete from staff.leadership where from_day >= :from and " + whose,
            """
            update staff.leadership set until_day = cast(:from as date) - 1
            where coalesce(until_day, 'infinity') >= :from and
            """
                + whose)) {
      db.sql(sql)
          .param("who", who.value())
          .param("but", but.map(WorkerId::value).orElse(null), Types.OTHER)
          .param("from", from)
          .update();
    }
  }

  private boolean isLed(WorkerId manager, WorkerId worker, LocalDate day) {
    return db.sql(
            """
            select exists (select from staff.leadership where manager_id = :manager
              and worker_id = :worker and :day between from_day and coalesce(until_day, 'infinity'))
            """)
        .param("manager", manager.value())
        .param("worker", worker.value())
        .param("day", day)
        .query(Boolean.class)
        .single();
  }

  /** Who leads this person, today. */
  public Set<WorkerId> of(Visit visit) {
    return db
        .sql(
            """
            select manager_id from staff.leadership
            join staff.worker on worker.id = manager_id and worker.role = 'MANAGER'
              and :today <= coalesce(worker.left_on, 'infinity')
            where worker_id = :who and :today between from_day and coalesce(until_day, 'infinity')
            """)
        .param("who", visit.who().value())
        .param("today", visit.today())
        .query((row, n) -> new WorkerId(row.getObject(1, UUID.class)))
        .list()
        .stream()
        .collect(Collectors.toSet());
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
