package fi.tallessa.casework.task;

import static java.util.stream.Collectors.toMap;

import fi.tallessa.access.Closures;
import fi.tallessa.access.Restrictions;
import fi.tallessa.customer.basis.WorkRests;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What somebody has to do, for customers and for none, in one statement, the first day first. For a
 * customer it is their own task, that of somebody they cover today, or one whose worker works with
 * the customer no more. Files that are closed (S7) or may only be kept (GDPR Art. 18) have none.
 */
@Repository
public class DueTasks {

  /** What was done just now stays a moment longer, to be taken back. */
  private static final Duration FRESH = Duration.ofSeconds(10);

  private static final String LINES =
      """
      with line as (
        select task.subject_id, code, task.id, due_day, done.at as done_at, sealed, false as asked
        from casework.task join access.file on file.subject_id = task.subject_id
        left join casework.task_done done on done.subject_id = task.subject_id
          and done.task_id = task.id and undone_at is null
        where (done.task_id is null or done.worker_id = :who and done.at > :fresh)
          and exists (select from access.designation mine
            left join staff.absence on absence.id = mine.absence_id
            where mine.subject_id = task.subject_id and mine.worker_id = :who
              and mine.ended_at is null
              and :today between mine.from_day and coalesce(mine.until_day, 'infinity')
              and (task.worker_id in (:who, absence.worker_id)
                or not exists (select from access.designation theirs
                  where theirs.subject_id = task.subject_id and theirs.worker_id = task.worker_id
                    and theirs.ended_at is null and :today
                      between theirs.from_day and coalesce(theirs.until_day, 'infinity'))))
          and not {closed} and not {frozen} and {rests}
        union all
        select null, null, task.id, due_day, done.at, sealed, asked_on is not null
        from casework.own_task task
        left join casework.own_task_done done on done.task_id = task.id and undone_at is null
        where worker_id = :who and (done.task_id is null or done.at > :fresh)),
      placed as (
        select case when done_at is null then coalesce(to_char(due_day, 'YYYY-MM-DD'), 'later')
          else '!' end || '.' || cast(id as text) collate "C" as place, line.* from line)
      select * from placed where place > :place order by place limit :most
      """
          .replace("{closed}", Closures.holds("task"))
          .replace("{frozen}", Restrictions.holds("task"))
          .replace("{rests}", WorkRests.of("task"));

  private final JdbcClient db;
  private final Vault vault;

  DueTasks(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** What comes after a place; blank for the first. */
  public List<DueTask> after(String place, int most, Visit visit) {
    return db.sql(LINES)
        .param("who", visit.who().value())
        .param("today", visit.today())
        .param("now", visit.when().atOffset(ZoneOffset.UTC))
        .param("fresh", fresh(visit))
        .param("place", place)
        .param("most", most)
        .query(DueTasks::line)
        .list();
  }

  /** What anybody has to do for one customer. */
  public List<DueTask> of(Permit permit) {
    return db.sql(
            """
            select '' as place, task.subject_id, cast(:code as text) as code, task.id, due_day,
              done.at as done_at, sealed, false as asked
            from casework.task
            left join casework.task_done done on done.subject_id = task.subject_id
              and done.task_id = task.id and undone_at is null
            where task.subject_id = :subject
              and (done.task_id is null or done.worker_id = :who and done.at > :fresh)
              and {rests}
            order by due_day nulls last, task.id
            """
                .replace("{rests}", WorkRests.of("task")))
        .param("code", permit.code().value())
        .param("subject", permit.subject().value())
        .param("who", permit.visit().who().value())
        .param("fresh", fresh(permit.visit()))
        .query(DueTasks::line)
        .list();
  }

  /** What the lines say, of customers as far as the permits reach, and of none. */
  Map<UUID, Task> opened(Collection<DueTask> lines, List<Permit> permits) {
    var keys = permits.stream().collect(toMap(Permit::subject, vault::open));
    var own = vault.register();
    var opened = new HashMap<UUID, Task>();
    for (var line : lines) {
      var key = line.forCustomer() ? keys.get(line.subject()) : own;
      if (key != null) {
        opened.put(line.id(), key.unseal(Task.SHAPE, line.id(), 1, line.sealed()));
      }
    }
    return opened;
  }

  private static OffsetDateTime fresh(Visit visit) {
    return visit.when().minus(FRESH).atOffset(ZoneOffset.UTC);
  }

  private static DueTask line(ResultSet row, int n) throws SQLException {
    return new DueTask(
        row.getString("place"),
        Optional.ofNullable(row.getObject("subject_id", UUID.class))
            .map(SubjectId::new)
            .orElse(null),
        Optional.ofNullable(row.getString("code")).flatMap(Code::parse).orElse(null),
        row.getObject("id", UUID.class),
        row.getObject("due_day", LocalDate.class),
        Optional.ofNullable(row.getObject("done_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant)
            .orElse(null),
        row.getBoolean("asked"),
        row.getBytes("sealed"));
  }
}
