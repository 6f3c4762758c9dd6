package fi.tallessa.access.designation;

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

  WaitingList(JdbcClient db) {
    this.db = db;
  }

  /** What waits for whoever visits, in one statement, paged by key. */
  List<Waiting> after(String place, int most, Visit visit) {
    return db.sql(
            """
            with led as (
              select worker_id from staff.leadership where manager_id = :who
                and :today between from_day and coalesce(until_day, 'infinity')),
            standing as (
              select designation.*, worker.left_on < :today as gone
              from access.designation join staff.worker on worker.id = designation.worker_id
              where ended_at is null and coalesce(until_day, 'infinity') >= :today),
            answered as (
              select standing.subject_id from standing
              join staff.leadership on leadership.worker_id = standing.worker_id
                and :today between leadership.from_day and coalesce(leadership.until_day, 'infinity')
              join staff.worker manager on manager.id = leadership.manager_id and manager.role = 'MANAGER'
                and :today <= coalesce(manager.left_on, 'infinity')
              where standing.from_day <= :today),
            waiting as (
              select 0 as rank, subject_id, null::uuid as id, null::uuid as worker_id, null::date as day
              from access.file
              where exists (select from led)
                and not exists (select from answered where answered.subject_id = file.subject_id)
              union all
              select case when gone then 1 else 2 end, subject_id, id, worker_id, until_day
              from standing
              where worker_id in (select worker_id from led) and (gone or until_day <= :soon)
              union all
              select 3, subject_id, id, worker_id, from_day
              from standing
              where worker_id in (select worker_id from led) and worker_id <> :who
                and ground = 'REGISTERED' and reviewed_at is null and gone is not true),
            placed as (
              select rank || '.' || code || '.' || coalesce(id::text, '') collate "C" as place,
                rank, file.subject_id, code, id, worker_id, day
              from waiting join access.file on file.subject_id = waiting.subject_id)
            select * from placed where place > :place order by place limit :most
            """)
        .param("who", visit.who().value())
        .param("today", visit.today())
        .param("soon", visit.today().plusDays(SOON_DAYS))
        .param("place", place)
        .param("most", most)
        .query(WaitingList::waiting)
        .list();
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
