package fi.tallessa.casework.promise;

import fi.tallessa.casework.task.Task;
import fi.tallessa.customer.basis.WorkRests;
import fi.tallessa.customer.say.Says;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Promises, each beside the task it is: one that is ticked is kept. What was agreed to be done is
 * customer work, on legitimate interest (D1), and is asked for in each statement.
 */
@Repository
public class Promises {

  private final JdbcClient db;
  private final Vault vault;

  Promises(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** What is open first, by its day; then what was promised last. */
  public List<Promise> of(Permit permit) {
    var key = vault.open(permit);
    return db.sql(
            """
            select task.id, task.version, task.worker_id, promise.on_day, due_day, task.sealed,
              {kept} as kept_until,
              coalesce((select past.worker_id from casework.task_past past
                where past.subject_id = task.subject_id and past.id = task.id
                  and past.version = 1), task.worker_id) as made_by,
              (select count(*) from casework.task_done told
                where told.subject_id = task.subject_id and told.task_id = task.id) as told,
              done.number, done.at, done.worker_id as done_by, unkept.sealed as why
            from casework.promise join casework.task
              on task.subject_id = promise.subject_id and task.id = promise.task_id
            left join casework.task_done done on done.subject_id = task.subject_id
              and done.task_id = task.id and undone_at is null
            left join casework.promise_unkept unkept on unkept.subject_id = done.subject_id
              and unkept.task_id = done.task_id and unkept.number = done.number
            where promise.subject_id = ? and {rests}
            order by done.number is not null, case when done.number is null then due_day end,
              promise.on_day desc, task.id
            """
                .replace("{kept}", Says.until("task"))
                .replace("{rests}", WorkRests.of("task")))
        .param(permit.subject().value())
        .query((row, n) -> promise(row, key))
        .list();
  }

  Optional<Promise> one(Permit permit, UUID id) {
    return of(permit).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** The id of what a form makes in a file: each time the same, and another in each file. */
  UUID id(Permit permit, UUID form) {
    return vault.open(permit).id("casework.promise/" + form);
  }

  /** A task that was just added is a promise, made today. */
  public void add(Permit permit, UUID task) {
    add(permit, task, permit.visit().today());
  }

  /** The same, made on a day. */
  public void add(Permit permit, UUID task, LocalDate day) {
    db.sql("insert into casework.promise (subject_id, task_id, on_day) values (?, ?, ?)")
        .params(permit.subject().value(), task, day)
        .update();
  }

  /** On which day something to be done was promised; empty where it was not. */
  public Optional<LocalDate> day(Permit permit, UUID task) {
    return db.sql("select on_day from casework.promise where subject_id = ? and task_id = ?")
        .params(permit.subject().value(), task)
        .query(LocalDate.class)
        .optional();
  }

  /** What a task that goes elsewhere was promised as, and why it was not kept, sealed anew. */
  public void move(Permit from, UUID task, Permit to, UUID moved) {
    day(from, task).ifPresent(day -> move(from, task, to, moved, day));
  }

  private void move(Permit from, UUID task, Permit to, UUID moved, LocalDate day) {
    var open = vault.open(from);
    var seal = vault.open(to);
    add(to, moved, day);
    db.sql(
            """
            select number, sealed from casework.promise_unkept
            where subject_id = ? and task_id = ?
            """)
        .params(from.subject().value(), task)
        .query(
            (row, n) -> {
              int number = row.getInt("number");
              var why = open.unseal(Unkept.SHAPE, task, number, row.getBytes("sealed"));
              return new Sealed(number, seal.seal(Unkept.SHAPE, moved, number, why));
            })
        .list()
        .forEach(
            one ->
                db.sql("insert into casework.promise_unkept values (?, ?, ?, ?)")
                    .params(to.subject().value(), moved, one.number(), one.bytes())
                    .update());
  }

  /** Contacts that belong to it go on belonging to it, where both are in one file. */
  public void carry(Permit from, UUID task, Permit to, UUID moved) {
    if (from.subject().equals(to.subject())) {
      for (var belongs : List.of("casework.contact_matter", "casework.contact_matter_past")) {
        db.sql("update " + belongs + " set promise_id = ? where subject_id = ? and promise_id = ?")
            .params(moved, from.subject().value(), task)
            .update();
      }
    }
  }

  private record Sealed(int number, byte[] bytes) {
    @Override
    public String toString() {
      return "Sealed";
    }
  }

  /** The task is over, and not because it was done; false when somebody was faster. */
  boolean unkept(Permit permit, Promise promise, WhyNot why) {
    int number = promise.told() + 1;
    return db.sql(
                """
                insert into casework.promise_unkept (subject_id, task_id, number, sealed)
                select subject_id, task_id, number, :sealed from casework.task_done
                where subject_id = :subject and task_id = :id and number = :number
                  and undone_at is null
                on conflict do nothing
                """)
            .param("subject", permit.subject().value())
            .param("id", promise.id())
            .param("number", number)
            .param(
                "sealed",
                vault.open(permit).seal(Unkept.SHAPE, promise.id(), number, new Unkept(why)))
            .update()
        == 1;
  }

  void erase(Permit permit) {
    db.sql("delete from casework.promise where subject_id = ?")
        .param(permit.subject().value())
        .update();
  }

  private static Promise promise(ResultSet row, Key key) throws SQLException {
    var id = row.getObject("id", UUID.class);
    return new Promise(
        id,
        new WorkerId(row.getObject("made_by", UUID.class)),
        new WorkerId(row.getObject("worker_id", UUID.class)),
        row.getObject("on_day", LocalDate.class),
        row.getObject("due_day", LocalDate.class),
        key.unseal(Task.SHAPE, id, row.getInt("version"), row.getBytes("sealed")),
        row.getInt("told"),
        row.getObject("kept_until", LocalDate.class),
        ended(row, id, key));
  }

  private static Optional<Promise.Ended> ended(ResultSet row, UUID id, Key key)
      throws SQLException {
    var at = row.getObject("at", OffsetDateTime.class);
    if (at == null) {
      return Optional.empty();
    }
    var why = row.getBytes("why");
    return Optional.of(
        new Promise.Ended(
            new WorkerId(row.getObject("done_by", UUID.class)),
            at.toInstant(),
            why == null
                ? Optional.empty()
                : Optional.of(key.unseal(Unkept.SHAPE, id, row.getInt("number"), why).why())));
  }
}
