package fi.tallessa.casework.task;

import fi.tallessa.holdings.Permit;
import fi.tallessa.vault.Vault;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A task that came with a contact goes with it to another file, done or not. */
@Repository
public class MovedTasks {

  private final JdbcClient db;
  private final Vault vault;

  MovedTasks(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  public void move(Permit wrong, UUID from, Permit right, UUID to) {
    var key = vault.open(wrong);
    db.sql(
            """
            select task.worker_id, due_day, sealed, done.at, done.worker_id as done_by
            from casework.task
            left join casework.task_done done on done.subject_id = task.subject_id and done.task_id = task.id
            where task.subject_id = ? and task.id = ?
            """)
        .params(wrong.subject().value(), from)
        .query(
            (row, n) ->
                new Moving(
                    row.getObject("worker_id", UUID.class),
                    row.getObject("due_day", LocalDate.class),
                    key.unseal(Task.SHAPE, from, 1, row.getBytes("sealed")),
                    row.getObject("at", OffsetDateTime.class),
                    row.getObject("done_by", UUID.class)))
        .optional()
        .ifPresent(task -> move(wrong, from, right, to, task));
  }

  private void move(Permit wrong, UUID from, Permit right, UUID to, Moving task) {
    db.sql(
            """
            insert into casework.task (subject_id, id, worker_id, due_day, sealed)
            values (:subject, :id, :worker, :day, :sealed)
            """)
        .param("subject", right.subject().value())
        .param("id", to)
        .param("worker", task.worker())
        .param("day", task.due(), Types.DATE)
        .param("sealed", vault.open(right).seal(Task.SHAPE, to, 1, task.task()))
        .update();
    if (task.done() != null) {
      db.sql(
              """
              insert into casework.task_done (subject_id, task_id, at, worker_id)
              values (?, ?, ?, ?)
              """)
          .params(right.subject().value(), to, task.done(), task.doneBy())
          .update();
    }
    db.sql("delete from casework.task where subject_id = ? and id = ?")
        .params(wrong.subject().value(), from)
        .update();
  }

  private record Moving(UUID worker, LocalDate due, Task task, OffsetDateTime done, UUID doneBy) {
    @Override
    public String toString() {
      return "Moving";
    }
  }
}
