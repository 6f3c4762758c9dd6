package fi.tallessa.casework.task;

import fi.tallessa.access.Overtaken;
import fi.tallessa.casework.promise.Promises;
import fi.tallessa.holdings.Permit;
import fi.tallessa.vault.ErasedRows;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A task that came with a contact goes with it to another file, done or not, promised or not. */
@Repository
public class MovedTasks {

  private final JdbcClient db;
  private final CustomerTasks tasks;
  private final TaskVersions versions;
  private final Promises promises;
  private final ErasedRows erased;

  MovedTasks(
      JdbcClient db,
      CustomerTasks tasks,
      TaskVersions versions,
      Promises promises,
      ErasedRows erased) {
    this.erased = erased;
    this.promises = promises;
    this.db = db;
    this.tasks = tasks;
    this.versions = versions;
  }

  /** All the words it has had. */
  public List<String> said(Permit permit, UUID id) {
    return versions.of(permit, id).stream().map(one -> one.task().what()).toList();
  }

  public void move(Permit wrong, UUID from, Permit right, UUID to) {
    var said = versions.of(wrong, from);
    if (said.isEmpty()) {
      return;
    }
    Overtaken.unless(tasks.add(right, to, said.getFirst()));
    said.stream().skip(1).forEach(past -> versions.keep(right, to, past));
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
    erased.livesOn("casework.task", from, right.subject(), to);
    erased.livesOn("casework.promise_unkept", from, right.subject(), to);
    db.sql("delete from casework.task where subject_id = ? and id = ?")
        .params(wrong.subject().value(), from)
        .update();
  }
}
