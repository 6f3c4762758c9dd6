package fi.tallessa.access.designation;

import fi.tallessa.access.Barred;
import fi.tallessa.access.HealthHeld;
import fi.tallessa.access.HealthRights;
import fi.tallessa.access.Oversight;
import fi.tallessa.access.SecondLook;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The designations that wait for one manager, out of all. */
@Repository
class WaitingList {

  private static final int SOON_DAYS = 14;

  private final JdbcClient db;
  private final HealthHeld health;

  WaitingList(JdbcClient db, HealthHeld health) {
    this.db = db;
    this.health = health;
  }

  /**
   * What waits for whoever visits, paged by key: one statement, after the one of whose health is
   * kept.
   */
  List<Waiting> after(String place, int most, Visit visit) {
    return db.sql(
            """
            with led as (
              select worker_id from staff.leadership where manager_id = :who
                and :today between from_day and coalesce(until_day, 'infinity')),
            standing as (
              select designation.*,
                coalesce(worker.left_on < :today, false) or worker.role not in ('WORKER', 'MANAGER') as gone
              from access.designation join staff.worker on worker.id = designation.worker_id
              where ended_at is null and coalesce(until_day, 'infinity') >= :today),
            answered as (
              select standing.subject_id from standing
              join staff.leadership on leadership.worker_id = standing.worker_id
                and :today between leadership.from_day and coalesce(leadership.until_day, 'infinity')
              join staff.worker manager on manager.id = leadership.manager_id and manager.role = 'MANAGER'
                and :today <= coalesce(manager.left_on, 'infinity') and not {manager_barred}
              where standing.from_day <= :today),
            handed as (
              select subject_id, id, worker_id, (from_at at time zone 'Europe/Helsinki')::date as day
              from access.conflict
              where until_at is null and exists (select from access.designation own
                  where own.subject_id = conflict.subject_id and own.worker_id = conflict.worker_id
                    and own.ended_at = conflict.from_at)
                and not exists (select from standing where standing.subject_id = conflict.subject_id
                  and gone is not true and countersigner_id is null)),
            overseen as (
              select subject_id from standing
              where from_day <= :today and worker_id in (select worker_id from led)),
            working as (
              select * from standing
              where from_day <= :today and gone is not true and countersigner_id is null),
            waiting as (
              select 0 as rank, subject_id, null::uuid as id, null::uuid as worker_id, null::date as day
              from access.file
              where exists (select from staff.worker where id = :who and role = 'MANAGER')
                and not exists (select from answered where answered.subject_id = file.subject_id)
                and not exists (select from handed where handed.subject_id = file.subject_id)
                and not exists (select from access.dormancy
                  where dormancy.subject_id = file.subject_id and dormancy.until_at is null)
              union all
              select case when gone then 1 else 3 end, subject_id, id, worker_id, until_day
              from standing
              where worker_id in (select worker_id from led) and (gone or until_day <= :soon and absence_id is null)
              union all
              select 2, uncovered, absence.id, absence.worker_id, absence.until_day
              from staff.absence, access.uncovered(absence.worker_id,
                daterange(greatest(absence.from_day, :today), absence.until_day, '[]'), null) uncovered
              where absence.ended_at is null and absence.until_day >= :today and absence.from_day <= :soon
                and (worker_id in (select worker_id from led)
                  or uncovered in (select subject_id from overseen)
                  or not exists (select from staff.leadership
                  join staff.worker manager on manager.id = manager_id and {here}
                  where leadership.worker_id = absence.worker_id
                    and :today between leadership.from_day and coalesce(leadership.until_day, 'infinity')))
              union all
              select distinct 4, subject_id, null::uuid, null::uuid, null::date
              from working
              where subject_id = any (:health) and subject_id in (select subject_id from overseen)
                and not exists (select from working holder
                  where holder.subject_id = working.subject_id and {gives})
              union all
              select 5, subject_id, id, worker_id, from_day
              from standing
              where worker_id in (select worker_id from led) and worker_id <> :who
                and ground = 'REGISTERED' and reviewed_at is null and gone is not true
              union all
              select 6, subject_id, id, worker_id, from_day
              from standing
              where subject_id in (select subject_id from overseen) and worker_id <> :who
                and countersigner_id is not null and reviewed_at is null and gone is not true
              union all
              select 7, subject_id, id, worker_id, from_day from standing where {second}
              union all
              select 8, subject_id, id, worker_id, day from handed
              where exists (select from staff.worker where id = :who and role = 'MANAGER')
                and not exists (select from access.dormancy
                  where dormancy.subject_id = handed.subject_id and dormancy.until_at is null)),
            placed as (
              select rank || '.' || code || '.' || coalesce(id::text, '') collate "C" as place,
                rank, file.subject_id, code, id, worker_id, day
              from waiting join access.file on file.subject_id = waiting.subject_id
              where not {barred})
            select * from placed where place > :place order by place limit :most
            """
                .replace("{gives}", HealthRights.gives("holder"))
                .replace("{second}", SecondLook.waits("standing"))
                .replace("{barred}", Barred.holds("file", ":who"))
                .replace("{here}", Oversight.here("manager"))
                .replace("{manager_barred}", Barred.holds("standing", "manager.id")))
        .param("health", health(visit))
        .param("who", visit.who().value())
        .param("today", visit.today())
        .param("soon", visit.today().plusDays(SOON_DAYS))
        .param("place", place)
        .param("most", most)
        .query(WaitingList::waiting)
        .list();
  }

  private UUID[] health(Visit visit) {
    return health.on(visit.today()).stream().map(SubjectId::value).toArray(UUID[]::new);
  }

  private static Waiting waiting(ResultSet row, int n) throws SQLException {
    return new Waiting(
        row.getString("place"),
        new SubjectId(row.getObject("subject_id", UUID.class)),
        Code.parse(row.getString("code")).orElseThrow(),
        Waiting.Cause.values()[row.getInt("rank")],
        row.getObject("id", UUID.class),
        Optional.ofNullable(row.getObject("worker_id", UUID.class)).map(WorkerId::new).orElse(null),
        row.getObject("day", LocalDate.class));
  }
}
