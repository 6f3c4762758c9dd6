package fi.tallessa.casework.task;

import fi.tallessa.customer.basis.WorkRests;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Vault;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is to be done for customers. */
@Repository
public class CustomerTasks {

  private final JdbcClient db;
  private final Vault vault;

  CustomerTasks(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /**
   * Gives somebody something to do.
   *
   * @param day by when, or null
   * @return false where it was there before, or the work rests on nothing (S2)
   */
  public boolean add(Permit permit, UUID id, WorkerId worker, LocalDate day, Task task) {
    return add(permit, id, new TaskVersion(1, worker, day, task));
  }

  /** The same as it is by now, where it was put right before it came here. */
  boolean add(Permit permit, UUID id, TaskVersion newest) {
    return db.sql(
                """
                insert into casework.task (subject_id, id, version, worker_id, due_day, sealed)
                select subject_id, :id, :version, :worker, :day, :sealed
                from (values (cast(:subject as uuid))) as about (subject_id)
                where {rests} on conflict do nothing
                """
                    .replace("{rests}", WorkRests.of("about")))
            .param("subject", permit.subject().value())
            .param("id", id)
            .param("version", newest.version())
            .param("worker", newest.worker().value())
            .param("day", newest.due(), Types.DATE)
            .param("sealed", newest.sealed(vault.open(permit), id))
            .update()
        == 1;
  }

  /** What is still to be done, the first day first. */
  public List<KeptTask> open(Permit permit) {
    return some(permit, "not exists");
  }

  /** What is done and still kept, for the person's own copy (Art. 15). */
  List<KeptTask> over(Permit permit) {
    return some(permit, "exists");
  }

  private List<KeptTask> some(Permit permit, String done) {
    var key = vault.open(permit);
    return db.sql(
            """
            select id, version, worker_id, due_day, sealed,
              exists (select from casework.promise where promise.subject_id = task.subject_id
                and promise.task_id = task.id) as promised
            from casework.task
            where subject_id = ? and {done} (select from casework.task_done
              where task_done.subject_id = task.subject_id and task_done.task_id = task.id
                and undone_at is null)
              and {rests}
            order by due_day nulls last, id
            """
                .replace("{done}", done)
                .replace("{rests}", WorkRests.of("task")))
        .param(permit.subject().value())
        .query(
            (row, n) -> {
              var id = row.getObject("id", UUID.class);
              return new KeptTask(
                  id,
                  new WorkerId(row.getObject("worker_id", UUID.class)),
                  row.getObject("due_day", LocalDate.class),
                  row.getBoolean("promised"),
                  key.unseal(Task.SHAPE, id, row.getInt("version"), row.getBytes("sealed")));
            })
        .list();
  }

  /** In SQL: whether something is still to be done for somebody, promises among it. */
  static String left(String row) {
    return """
    exists (select from casework.task where task.subject_id = {row}.subject_id
      and not exists (select from casework.task_done
        where task_done.subject_id = task.subject_id and task_done.task_id = task.id
          and undone_at is null)
      and {rests})
    """
        .replace("{row}", row)
        .replace("{rests}", WorkRests.of("task"));
  }

  /** The id of what a form makes in a file: each time the same, and another in each file. */
  UUID id(Permit permit, UUID once) {
    return vault.open(permit).id("casework.task/" + once);
  }

  boolean there(Permit permit, UUID id) {
    return db.sql("select exists (select from casework.task where subject_id = ? and id = ?)")
        .params(permit.subject().value(), id)
        .query(Boolean.class)
        .single();
  }

  /** Whether it is something that was promised. */
  boolean promised(Permit permit, UUID id) {
    return db.sql(
            "select exists (select from casework.promise where subject_id = ? and task_id = ?)")
        .params(permit.subject().value(), id)
        .query(Boolean.class)
        .single();
  }

  /** By whom it was done, and when; empty where that does not stand. */
  Optional<Doing> doing(Permit permit, UUID id) {
    return db.sql(
            """
            select worker_id, at, number from casework.task_done
            where subject_id = ? and task_id = ? and undone_at is null
            """)
        .params(permit.subject().value(), id)
        .query(
            (row, n) ->
                new Doing(
                    new WorkerId(row.getObject(1, UUID.class)),
                    row.getObject(2, OffsetDateTime.class).toInstant(),
                    row.getInt(3)))
        .optional();
  }

  /** It is done; of two at the same moment one says so. */
  void done(Permit permit, UUID id) {
    int before =
        db.sql(
                """
                select coalesce(max(number), 0) from casework.task_done
                where subject_id = ? and task_id = ?
                """)
            .params(permit.subject().value(), id)
            .query(Integer.class)
            .single();
    done(permit, id, before + 1);
  }

  /**
   * It is done.
   *
   * @param number how often that was said by now, this time counted
   * @return false when somebody was faster
   */
  public boolean done(Permit permit, UUID id, int number) {
    return db.sql(
                """
                insert into casework.task_done (subject_id, task_id, number, at, worker_id)
                select subject_id, id, :number, :at, :who
                from casework.task where subject_id = :subject and id = :id on conflict do nothing
                """)
            .param("subject", permit.subject().value())
            .param("id", id)
            .param("number", number)
            .param("at", permit.visit().when().atOffset(ZoneOffset.UTC))
            .param("who", permit.visit().who().value())
            .update()
        == 1;
  }

  /**
   * It is not done after all; that it was said to be stays as a row.
   *
   * @param number which time that is taken back: what was said since is nobody's to take along
   * @return false when somebody was faster
   */
  public boolean undo(Permit permit, UUID id, int number) {
    return db.sql(
                """
                update casework.task_done set undone_at = ?
                where subject_id = ? and task_id = ? and number = ? and undone_at is null
                """)
            .params(
                permit.visit().when().atOffset(ZoneOffset.UTC),
                permit.subject().value(),
                id,
                number)
            .update()
        == 1;
  }

  /**
   * Of a next step that was done before it was put right: the id of a version of its contact. What
   * is to be done now goes by the contact's.
   */
  public UUID before(Permit permit, UUID contact, int version) {
    return vault.open(permit).id("casework.task/" + contact + "/" + version);
  }

  /** It was never meant, as with the contact it came with; what is done stays. */
  public void remove(Permit permit, UUID id) {
    db.sql(
            """
            delete from casework.task where subject_id = ? and id = ?
              and not exists (select from casework.task_done
                where task_done.subject_id = task.subject_id and task_done.task_id = task.id
                  and undone_at is null)
            """)
        .params(permit.subject().value(), id)
        .update();
  }

  void erase(Permit permit) {
    db.sql("delete from casework.task where subject_id = ?")
        .param(permit.subject().value())
        .update();
  }
}
