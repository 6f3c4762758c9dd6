package fi.tallessa.casework.task;

import fi.tallessa.access.Overtaken;
import fi.tallessa.customer.basis.WorkRests;
import fi.tallessa.holdings.Permit;
import fi.tallessa.vault.Vault;
import java.sql.Types;
import java.time.LocalDate;
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
            select worker_id, due_day, sealed from casework.task where subject_id = ? and id = ?
            """)
        .params(wrong.subject().value(), from)
        .query(
            (row, n) ->
                new Moving(
                    row.getObject("worker_id", UUID.class),
                    row.getObject("due_day", LocalDate.class),
                    key.unseal(Task.SHAPE, from, 1, row.getBytes("sealed"))))
        .optional()
        .ifPresent(
            task -> {
              add(right, to, task);
              db.sql(
                      """
                      insert into casework.task_done
                        (subject_id, task_id, number, at, worker_id, undone_at)
                      select ?, ?, number, at, worker_id, undone_at from casework.task_done
                      where subject_id = ? and task_id = ?
                      """)
                  .params(right.subject().value(), to, wrong.subject().value(), from)
                  .update();
              db.sql("delete from casework.task where subject_id = ? and id = ?")
                  .params(wrong.subject().value(), from)
                  .update();
            });
  }

  private void add(Permit right, UUID to, Moving task) {
    int moved =
        db.sql(
                """
            insert into casework.task (subject_id, id, worker_id, due_day, sealed)
            select subject_id, :id, :worker, :day, :sealed
            from (values (cast(:subject as uuid))) as about (subject_id) where {rests}
            """
                    .replace("{rests}", WorkRests.of("about")))
            .param("subject", right.subject().value())
            .param("id", to)
            .param("worker", task.worker())
            .param("day", task.due(), Types.DATE)
            .param("sealed", vault.open(right).seal(Task.SHAPE, to, 1, task.task()))
            .update();
    Overtaken.unless(moved == 1);
  }

  private record Moving(UUID worker, LocalDate due, Task task) {
    @Override
    public String toString() {
      return "Moving";
    }
  }
}
