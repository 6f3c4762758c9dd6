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

  /** The task that this form has made already. */
  Optional<KeptOwnTask> made(UUID once, Visit visit) {
    return one(id(once, visit), visit);
  }

  private UUID id(UUID once, Visit visit) {
    return vault.register().id("casework.own_task/" + visit.who() + "/" + once);
  }

  /** False where the same form was here before. */
  boolean add(UUID once, LocalDate day, Task task, Visit visit) {
    var key = vault.register();
    var id = id(once, visit);
    return db.sql(
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
            .update()
        == 1;
  }

  /** As it is; empty where the visitor has none such. */
  Optional<KeptOwnTask> one(UUID id, Visit visit) {
    var key = vault.register();
    return db.sql(
            """
            select version, due_day, sealed from casework.own_task where id = ? and worker_id = ?
            """)
        .params(id, visit.who().value())
        .query(
            (row, n) ->
                new KeptOwnTask(
                    id,
                    row.getInt("version"),
                    row.getObject("due_day", LocalDate.class),
                    key.unseal(Task.SHAPE, id, row.getInt("version"), row.getBytes("sealed"))))
        .optional();
  }

  /**
   * In the place of what it said, which nobody but its worker has read. Whoever puts it right needs
   * it: its time runs anew.
   *
   * @return false when another tab was faster
   */
  boolean correct(KeptOwnTask kept, LocalDate day, Task next, Visit visit) {
    int version = kept.version() + 1;
    return db.sql(
                """
                update casework.own_task set version = :next, due_day = :day, sealed = :sealed,
                  counts_from = greatest(cast(:today as date), :day), asked_on = null
                where id = :id and worker_id = :who and version = :next - 1
                """)
            .param("id", kept.id())
            .param("who", visit.who().value())
            .param("next", version)
            .param("day", day, Types.DATE)
            .param("today", visit.today())
            .param("sealed", vault.register().seal(Task.SHAPE, kept.id(), version, next))
            .update()
        == 1;
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
            select done.at, done.number from casework.own_task_done done
            join casework.own_task on own_task.id = task_id
            where task_id = ? and worker_id = ? and undone_at is null
            """)
        .params(id, visit.who().value())
        .query(
            (row, n) ->
                new Doing(
                    visit.who(), row.getObject(1, OffsetDateTime.class).toInstant(), row.getInt(2)))
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
