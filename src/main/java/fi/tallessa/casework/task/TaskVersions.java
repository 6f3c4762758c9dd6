package fi.tallessa.casework.task;

import fi.tallessa.access.Overtaken;
import fi.tallessa.customer.basis.WorkRests;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tasks and promises as they are, and as they were before they were put right (S44). */
@Repository
public class TaskVersions {

  private final JdbcClient db;
  private final Vault vault;

  TaskVersions(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  Optional<StandingTask> one(Permit permit, UUID id) {
    var key = vault.open(permit);
    return asked(
            """
            select task.*,
              exists (select from casework.task_done done where done.subject_id = task.subject_id
                and done.task_id = task.id and undone_at is null) as done,
              exists (select from casework.promise where promise.subject_id = task.subject_id
                and promise.task_id = task.id) as promised,
              exists (select from casework.contact where contact.subject_id = task.subject_id
                and contact.id = task.id) as of_contact
            from casework.task where subject_id = :subject and id = :id and {rests}
            """
                .replace("{rests}", WorkRests.of("task")),
            permit,
            id)
        .query(
            (row, n) ->
                new StandingTask(
                    id,
                    version(row, key, id),
                    row.getBoolean("done"),
                    row.getBoolean("promised"),
                    row.getBoolean("of_contact")))
        .optional();
  }

  /** All that it has said, the newest first. */
  List<TaskVersion> of(Permit permit, UUID id) {
    var key = vault.open(permit);
    return asked(
            """
            select version, worker_id, due_day, sealed from casework.task
            where subject_id = :subject and id = :id
            union all
            select version, worker_id, due_day, sealed from casework.task_past
            where subject_id = :subject and id = :id
            order by version desc
            """,
            permit,
            id)
        .query((row, n) -> version(row, key, id))
        .list();
  }

  /** Writes the next version and keeps the one before beside it; false when somebody was faster. */
  boolean correct(Permit permit, UUID id, TaskVersion next) {
    return asked(
                """
                with before as (
                  insert into casework.task_past
                    (subject_id, id, version, worker_id, due_day, sealed)
                  select subject_id, id, version, worker_id, due_day, sealed from casework.task
                  where subject_id = :subject and id = :id and version = :next - 1 and {rests}
                  on conflict do nothing returning version)
                update casework.task
                set version = :next, worker_id = :worker, due_day = :due, sealed = :sealed
                where subject_id = :subject and id = :id and version = (select version from before)
                """
                    .replace("{rests}", WorkRests.of("task")),
                permit,
                id)
            .param("next", next.version())
            .param("worker", next.worker().value())
            .param("due", next.due(), Types.DATE)
            .param("sealed", next.sealed(vault.open(permit), id))
            .update()
        == 1;
  }

  /**
   * The next step of a contact in other words, by another day. Whose it was by then it stays.
   *
   * @return false where none is open, or the work rests on nothing (S2)
   */
  public boolean putRight(Permit permit, UUID id, LocalDate due, Task task) {
    var open = one(permit, id).filter(one -> !one.done()).map(StandingTask::newest);
    open.map(now -> now.next(now.worker(), due, task))
        .filter(next -> !next.says(open.get()))
        .ifPresent(next -> Overtaken.unless(correct(permit, id, next)));
    return open.isPresent();
  }

  /** As it was once, of a task that came here from elsewhere. */
  void keep(Permit permit, UUID id, TaskVersion past) {
    asked(
            """
            insert into casework.task_past (subject_id, id, version, worker_id, due_day, sealed)
            select subject_id, id, :version, :worker, :due, :sealed from casework.task
            where subject_id = :subject and id = :id and {rests}
            """
                .replace("{rests}", WorkRests.of("task")),
            permit,
            id)
        .param("version", past.version())
        .param("worker", past.worker().value())
        .param("due", past.due(), Types.DATE)
        .param("sealed", past.sealed(vault.open(permit), id))
        .update();
  }

  private static TaskVersion version(ResultSet row, Key key, UUID id) throws SQLException {
    int version = row.getInt("version");
    return new TaskVersion(
        version,
        new WorkerId(row.getObject("worker_id", UUID.class)),
        row.getObject("due_day", LocalDate.class),
        key.unseal(Task.SHAPE, id, version, row.getBytes("sealed")));
  }

  private JdbcClient.StatementSpec asked(String sql, Permit permit, UUID id) {
    return db.sql(sql).param("subject", permit.subject().value()).param("id", id);
  }
}
