package fi.tallessa.casework.task;

import static fi.tallessa.holdings.FieldGroup.NOTES;
import static java.util.stream.Collectors.toMap;

import fi.tallessa.access.Closures;
import fi.tallessa.access.Learning;
import fi.tallessa.access.Restrictions;
import fi.tallessa.access.Working;
import fi.tallessa.casework.plan.Step;
import fi.tallessa.customer.basis.WorkRests;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.legalbasis.OnConsent;
import fi.tallessa.staff.Away;
import fi.tallessa.vault.Key;
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
 * What somebody has to do, for customers and for none, in one statement, the first day first:
 * tasks, promises, and steps of plans that have a day, each kept in its own place alone. For a
 * customer it is their own, that of somebody they cover today, or one whose worker is away or works
 * with the customer no more. Files that are closed (S7) or may only be kept (GDPR Art. 18) have
 * none.
 */
@Repository
public class DueTasks {

  /** What was done just now stays a moment longer, to be taken back. */
  private static final Duration FRESH = Duration.ofSeconds(10);

  private static final String KIND =
      """
      case when exists (select from casework.promise where promise.subject_id = task.subject_id
        and promise.task_id = task.id) then 'PROMISE' else 'TASK' end\
      """;

  /** Of a promise that is not kept nobody says that it is done. */
  private static final String KEPT =
      """
      not exists (select from casework.promise_unkept unkept
        where unkept.subject_id = done.subject_id and unkept.task_id = done.task_id
          and unkept.number = done.number)\
      """;

  private static final String LINES =
      """
      with line as (
        select task.subject_id, code, {kind} as kind, task.id, task.version, due_day,
          done.at as done_at, task.sealed, false as asked
        from casework.task join access.file on file.subject_id = task.subject_id
        left join casework.task_done done on done.subject_id = task.subject_id
          and done.task_id = task.id and undone_at is null
        where (done.task_id is null or done.worker_id = :who and done.at > :fresh and {kept})
          and {task is mine} and {rests}
        union all
        select step.subject_id, code, 'STEP', step.id, step.version, due_day, told.at, step.sealed,
          false
        from casework.plan_step step join access.file on file.subject_id = step.subject_id
        join casework.aim on aim.subject_id = step.subject_id and aim.id = step.aim_id
        left join casework.plan_outcome told on told.subject_id = step.subject_id
          and told.step_id = step.id and undone_at is null
        where (told.step_id is null or told.worker_id = :who and told.at > :fresh)
          and due_day is not null and aim.ended_at is null and {step is mine} and not {learns} and {planned}
        union all
        select null, null, 'TASK', task.id, task.version, due_day, done.at, sealed, asked_on is not null
        from casework.own_task task
        left join casework.own_task_done done on done.task_id = task.id and undone_at is null
        where worker_id = :who and (done.task_id is null or done.at > :fresh)),
      placed as (
        select case when done_at is null then coalesce(to_char(due_day, 'YYYY-MM-DD'), 'later')
          else '!' end || '.' || cast(id as text) collate "C" as place, line.* from line)
      select * from placed where place > :place order by place limit :most
      """
          .replace("{kind}", KIND)
          .replace("{kept}", KEPT)
          .replace("{task is mine}", mine("task"))
          .replace("{step is mine}", mine("step"))
          // The plan is closed to whoever is there as a student.
          .replace("{learns}", Learning.holds("step", ":who"))
          .replace("{rests}", WorkRests.of("task"))
          .replace("{planned}", OnConsent.holds(NOTES, "aim") + "and" + WorkRests.of("aim"));

  /** In an open file, and the visitor's to do today. */
  private static String mine(String row) {
    return """
        exists (select from access.designation mine
          left join staff.absence on absence.id = mine.absence_id
          where mine.subject_id = {row}.subject_id and mine.worker_id = :who
            and mine.ended_at is null
            and :today between mine.from_day and coalesce(mine.until_day, 'infinity')
            and ({row}.worker_id in (:who, absence.worker_id)
              or mine.countersigner_id is null and {away}
              or not exists (select from access.designation theirs
                where theirs.subject_id = {row}.subject_id and theirs.worker_id = {row}.worker_id
                  and {works})))
          and {row}.worker_id is not null and not {closed} and not {frozen}
        """
        .replace("{works}", Working.holds("theirs"))
        .replace("{away}", Away.holds("{row}.worker_id"))
        .replace("{closed}", Closures.holds(row))
        .replace("{frozen}", Restrictions.holds(row))
        .replace("{row}", row);
  }

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
            select '' as place, task.subject_id, cast(:code as text) as code, {kind} as kind,
              task.id, task.version, due_day, done.at as done_at, sealed, false as asked
            from casework.task
            left join casework.task_done done on done.subject_id = task.subject_id
              and done.task_id = task.id and undone_at is null
            where task.subject_id = :subject
              and (done.task_id is null or done.worker_id = :who and done.at > :fresh and {kept})
              and {rests}
            order by due_day nulls last, task.id
            """
                .replace("{kind}", KIND)
                .replace("{kept}", KEPT)
                .replace("{rests}", WorkRests.of("task")))
        .param("code", permit.code().value())
        .param("subject", permit.subject().value())
        .param("who", permit.visit().who().value())
        .param("fresh", fresh(permit.visit()))
        .query(DueTasks::line)
        .list();
  }

  /** What the lines say, of customers as far as the permits reach, and of none. */
  Map<UUID, String> opened(Collection<DueTask> lines, List<Permit> permits) {
    var keys = permits.stream().collect(toMap(Permit::subject, vault::open));
    var own = vault.register();
    var opened = new HashMap<UUID, String>();
    for (var line : lines) {
      var key = line.forCustomer() ? keys.get(line.subject()) : own;
      if (key != null) {
        opened.put(line.id(), words(line, key));
      }
    }
    return opened;
  }

  private static String words(DueTask line, Key key) {
    return line.kind() == DueKind.STEP
        ? key.unseal(Step.SHAPE, line.id(), line.version(), line.sealed()).text()
        : key.unseal(Task.SHAPE, line.id(), line.version(), line.sealed()).what();
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
        DueKind.valueOf(row.getString("kind")),
        row.getObject("id", UUID.class),
        row.getInt("version"),
        row.getObject("due_day", LocalDate.class),
        Optional.ofNullable(row.getObject("done_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant)
            .orElse(null),
        row.getBoolean("asked"),
        row.getBytes("sealed"));
  }
}
