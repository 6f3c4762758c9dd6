package fi.tallessa.access.intern;

import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.WorkerId;
import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Designations of students in practice: each has a last day, and somebody who countersigns. */
@Repository
class Interns {

  private final JdbcClient db;

  Interns(JdbcClient db) {
    this.db = db;
  }

  /** Those who are designated today or later, the first to end in front. */
  List<KeptIntern> of(Permit permit) {
    return asked(
            """
            select id, worker_id, from_day, until_day, countersigner_id from access.designation
            where subject_id = :subject and countersigner_id is not null and ended_at is null
              and until_day >= :today
            order by until_day, id
            """,
            permit)
        .query(
            (row, n) ->
                new KeptIntern(
                    row.getObject("id", UUID.class),
                    new WorkerId(row.getObject("worker_id", UUID.class)),
                    new DateRange(
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("until_day", LocalDate.class)),
                    new WorkerId(row.getObject("countersigner_id", UUID.class))))
        .list();
  }

  /** Who may countersign: whoever works with the customer today, and learns nothing here. */
  List<WorkerId> countersigners(Permit permit) {
    return asked(
            """
            select worker_id from access.designation
            join staff.worker on worker.id = worker_id and :today <= coalesce(left_on, 'infinity')
            where subject_id = :subject and countersigner_id is null and ended_at is null
              and :today between from_day and coalesce(until_day, 'infinity')
            order by worker_id
            """,
            permit)
        .query((row, n) -> new WorkerId(row.getObject(1, UUID.class)))
        .list();
  }

  /** Somebody's last day here, where it is known: no practice is longer. */
  Optional<LocalDate> lastDay(WorkerId worker) {
    return db.sql("select left_on from staff.worker where id = ? and left_on is not null")
        .param(worker.value())
        .query(LocalDate.class)
        .optional();
  }

  /**
   * The last day on which the visitor works with the customer, where it is known: nobody lets
   * somebody in for longer than they are in themselves.
   */
  Optional<LocalDate> ownLastDay(Permit permit) {
    return asked(
            """
            select until_day from access.designation
            where subject_id = :subject and worker_id = :who and ended_at is null
              and :today between from_day and until_day
            """,
            permit)
        .query(LocalDate.class)
        .optional();
  }

  /**
   * They read no older notes than whoever designates them, who may cover somebody. A line manager
   * who lets them in has seen it by that; where a worker does, a manager is still to look.
   *
   * @return false when they are designated already on some of the days; the database decides
   */
  boolean add(Permit permit, Intern intern) {
    return asked(
                """
                insert into access.designation (subject_id, id, worker_id, ground, from_day, until_day,
                  designated_by, designated_at, notes_from_day, countersigner_id, reviewed_by, reviewed_at)
                values (:subject, :id, :worker, 'DESIGNATED', :from, :until, :who, :now,
                  greatest(cast(:notes as date), (select notes_from_day from access.designation own
                    where own.subject_id = :subject and own.worker_id = :who and own.ended_at is null
                      and :today between own.from_day and coalesce(own.until_day, 'infinity'))), :by,
                  (select id from staff.worker where id = :who and role = 'MANAGER'),
                  (select cast(:now as timestamptz) from staff.worker where id = :who and role = 'MANAGER'))
                on conflict do nothing
                """,
                permit)
            .param("id", UUID.randomUUID())
            .param("worker", intern.worker().value())
            .param("from", intern.days().from())
            .param("until", intern.days().until())
            .param("notes", intern.notes().from(), Types.DATE)
            .param("by", intern.countersigner().value())
            .update()
        == 1;
  }

  /** In force at the next click; what waits to be countersigned waits on. */
  boolean end(Permit permit, UUID id) {
    return asked(
                """
                update access.designation set ended_by = :who, ended_at = :now
                where subject_id = :subject and id = :id and countersigner_id is not null
                  and ended_at is null
                """,
                permit)
            .param("id", id)
            .update()
        == 1;
  }

  private JdbcClient.StatementSpec asked(String sql, Permit permit) {
    var visit = permit.visit();
    var asked = db.sql(sql).param("subject", permit.subject().value());
    asked = sql.contains(":today") ? asked.param("today", visit.today()) : asked;
    return sql.contains(":who")
        ? asked
            .param("who", visit.who().value())
            .param("now", visit.when().atOffset(ZoneOffset.UTC))
        : asked;
  }
}
