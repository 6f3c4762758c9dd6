package fi.tallessa.staff.absence;

import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Back;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who is away, and is to be. */
@Repository
public class Absences {

  private static final String STANDING =
      """
      select id, worker_id, from_day, until_day from staff.absence
      where ended_at is null and until_day >= :today
      """;

  private final JdbcClient db;
  private final ApplicationEventPublisher events;

  Absences(JdbcClient db, ApplicationEventPublisher events) {
    this.db = db;
    this.events = events;
  }

  /** Those of one worker that are not over, the first ones first. */
  public List<Absence> of(WorkerId worker, Visit visit) {
    return db.sql(STANDING + "and worker_id = :worker order by from_day, id")
        .param("today", visit.today())
        .param("worker", worker.value())
        .query(Absences::absence)
        .list();
  }

  /** False when the worker is away already on some of the days. */
  @Transactional
  public boolean add(WorkerId worker, DateRange days, Visit visit) {
    db.sql("select id from staff.worker where id = ? for update")
        .param(worker.value())
        .query(UUID.class)
        .single();
    return db.sql(
                """
                insert into staff.absence (id, worker_id, from_day, until_day, told_by, told_at)
                select :id, :worker, :from, :until, :who, :now
                where not exists (select from staff.absence where worker_id = :worker
                  and ended_at is null and from_day <= :until and until_day >= :from)
                """)
            .param("id", UUID.randomUUID())
            .param("worker", worker.value())
            .param("from", days.from())
            .param("until", days.until())
            .param("who", visit.who().value())
            .param("now", visit.when().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  @Transactional
  public void end(WorkerId worker, UUID id, Visit visit) {
    int ended =
        db.sql(
                """
            update staff.absence set ended_by = ?, ended_at = ?
            where worker_id = ? and id = ? and ended_at is null
            """)
            .params(visit.who().value(), visit.when().atOffset(ZoneOffset.UTC), worker.value(), id)
            .update();
    if (ended == 1) {
      events.publishEvent(new Back(id, visit.who(), visit.when()));
    }
  }

  private static Absence absence(ResultSet row, int n) throws SQLException {
    return new Absence(
        row.getObject("id", UUID.class),
        new WorkerId(row.getObject("worker_id", UUID.class)),
        new DateRange(
            row.getObject("from_day", LocalDate.class),
            row.getObject("until_day", LocalDate.class)));
  }
}
