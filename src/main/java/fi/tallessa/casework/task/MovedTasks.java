package fi.tallessa.casework.task;

import fi.tallessa.access.Overtaken;
import fi.tallessa.casework.promise.Promises;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Vault;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A task that came with a contact goes with it to another file, done or not, promised or not. */
@Repository
public class MovedTasks {

  private final JdbcClient db;
  private final Vault vault;
  private final CustomerTasks tasks;
  private final Promises promises;

  MovedTasks(JdbcClient db, Vault vault, CustomerTasks tasks, Promises promises) {
    this.promises = promises;
    this.db = db;
    this.vault = vault;
    this.tasks = tasks;
  }

  public void move(Permit wrong, UUID from, Permit right, UUID to) {
    var key = vault.open(wrong);
    db.sql(
            """
            select worker_id, due_day, sealed from casework.task where subject_id = ? and id = ?
            """)
        .params(wrong.subject().value(), from)
        .query(
            (row, n) ->
                new Moving(
                    new WorkerId(row.getObject("worker_id", UUID.class)),
                    row.getObject("due_day", LocalDate.class),
                    key.unseal(Task.SHAPE, from, 1, row.getBytes("sealed"))))
        .optional()
        .ifPresent(
            task -> {
              Overtaken.unless(tasks.add(right, to, task.worker(), task.due(), task.task()));
              db.sql(
                      """
                      insert into casework.task_done
                        (subject_id, task_id, number, at, worker_id, undone_at)
                      select ?, ?, number, at, worker_id, undone_at from casework.task_done
                      where subject_id = ? and task_id = ?
                      """)
                  .params(right.subject().value(), to, wrong.subject().value(), from)
                  .update();
              promises.move(wrong, from, right, to);
              promises.carry(wrong, from, right, to);
              db.sql("delete from casework.task where subject_id = ? and id = ?")
                  .params(wrong.subject().value(), from)
                  .update();
            });
  }

  private record Moving(WorkerId worker, LocalDate due, Task task) {
    @Override
    public String toString() {
      return "Moving";
    }
  }
}
