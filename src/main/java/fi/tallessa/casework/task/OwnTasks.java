package fi.tallessa.casework.task;

import fi.tallessa.kernel.Visit;
import fi.tallessa.vault.Vault;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What workers have to do that is for no customer: each sees their own. */
@Repository
class OwnTasks {

  private final JdbcClient db;
  private final Vault vault;

  OwnTasks(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** The same form sent twice is one task. */
  void add(UUID once, LocalDate day, Task task, Visit visit) {
    var key = vault.register();
    var id = key.id("casework.own_task/" + visit.who() + "/" + once);
    db.sql(
            """
            insert into casework.own_task (id, worker_id, due_day, counts_from, sealed)
            values (:id, :worker, :day, greatest(cast(:today as date), :day), :sealed)
            on conflict do nothing
            """)
        .param("id", id)
        .param("worker", visit.who().value())
        .param("day", day, Types.DATE)
        .param("today", visit.today())
        .param("sealed", key.seal(Task.SHAPE, id, 1, task))
        .update();
  }

  boolean there(UUID id, Visit visit) {
    return db.sql("select exists (select from casework.own_task where id = ? and worker_id = ?)")
        .params(id, visit.who().value())
        .query(Boolean.class)
        .single();
  }

  void done(UUID id, Visit visit) {
    db.sql(
            """
            insert into casework.own_task_done (task_id, number, at)
            select id, 1 + coalesce((select max(number) from casework.own_task_done
              where task_id = id), 0), :at
            from casework.own_task where id = :id and worker_id = :who on conflict do nothing
            """)
        .param("id", id)
        .param("who", visit.who().value())
        .param("at", visit.when().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** When it was done; empty where that does not stand. */
  Optional<Doing> doing(UUID id, Visit visit) {
    return db.sql(
            """
            select done.at from casework.own_task_done done
            join casework.own_task on own_task.id = task_id
            where task_id = ? and worker_id = ? and undone_at is null
            """)
        .params(id, visit.who().value())
        .query(
            (row, n) -> new Doing(visit.who(), row.getObject(1, OffsetDateTime.class).toInstant()))
        .optional();
  }

  /** It is still needed: its time runs anew from today. */
  void keep(UUID id, Visit visit) {
    db.sql(
            """
            update casework.own_task set counts_from = ?, asked_on = null
            where id = ? and worker_id = ? and asked_on is not null
            """)
        .params(visit.today(), id, visit.who().value())
        .update();
  }

  void undo(UUID id, Visit visit) {
    db.sql(
            "update casework.own_task_done set undone_at = ? where task_id = ? and undone_at is null")
        .params(visit.when().atOffset(ZoneOffset.UTC), id)
        .update();
  }
}
