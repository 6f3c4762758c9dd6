package fi.tallessa.access.designation;

import fi.tallessa.access.HealthRights;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Visit;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is designated to whom, and was. */
@Repository
class Designations {

  private final JdbcClient db;

  Designations(JdbcClient db) {
    this.db = db;
  }

  /** Every designation to one customer there ever was, newest first. */
  List<Designation> of(Permit permit) {
    return db.sql(
            """
            select designation.*, worker.left_on < :today as left,
              array(select manager_id from staff.leadership
                where leadership.worker_id = designation.worker_id
                  and :today between leadership.from_day and coalesce(leadership.until_day, 'infinity')
                order by manager_id) as leaders
            from access.designation join staff.worker on worker.id = designation.worker_id
            where subject_id = :subject
            order by from_day desc, designated_at desc
            """)
        .param("subject", permit.subject().value())
        .param("today", permit.visit().today())
        .query(Designation::of)
        .list();
  }

  /** False when the worker is designated already on some of the days; the database decides. */
  boolean add(Permit permit, Proposal proposal) {
    var days = proposal.days();
    return db.sql(
                """
                insert into access.designation
                  (subject_id, id, worker_id, ground, from_day, until_day, designated_by, designated_at,
                    notes_from_day, health_by, health_at)
                values (:subject, :id, :worker, 'DESIGNATED', :from, :until, :who, :now, :notes,
                  case when :health then cast(:who as uuid) end,
                  case when :health then cast(:now as timestamptz) end)
                on conflict do nothing
                """)
            .param("subject", permit.subject().value())
            .param("id", UUID.randomUUID())
            .param("worker", proposal.worker().value())
            .param("from", days.from())
            .param("until", days.until(), Types.DATE)
            .param("who", permit.visit().who().value())
            .param("now", at(permit.visit()))
            .param("notes", proposal.notes().from(), Types.DATE)
            .param("health", proposal.health())
            .update()
        == 1;
  }

  /** In force at the next click. False when there is nothing left to end. */
  boolean end(Permit permit, UUID id) {
    return db.sql(
                """
            update access.designation set ended_by = ?, ended_at = ?
            where subject_id = ? and id = ? and ended_at is null
            """)
            .params(permit.visit().who().value(), at(permit.visit()), permit.subject().value(), id)
            .update()
        == 1;
  }

  /**
   * With the right to health information from the next click on (S20). Nobody gives it to
   * themselves; false where it changes nothing.
   */
  boolean giveHealth(Permit permit, UUID id) {
    return db.sql(
                """
            update access.designation set health_by = :who, health_at = :now
            where subject_id = :subject and id = :id and ended_at is null and health_at is null
              and worker_id <> :who and
            """
                    + HealthRights.beyondNobody("designation"))
            .param("today", permit.visit().today())
            .param("who", permit.visit().who().value())
            .param("now", at(permit.visit()))
            .param("subject", permit.subject().value())
            .param("id", id)
            .update()
        == 1;
  }

  /** Without it from the next click on, and so is whoever covers them. */
  boolean takeHealth(Permit permit, UUID id) {
    return db.sql(
                """
            update access.designation set health_by = null, health_at = null
            where subject_id = :subject and ended_at is null and health_at is not null
              and (id = :id or absence_id in (
                select absence.id from staff.absence join access.designation away using (worker_id)
                where away.subject_id = :subject and away.id = :id))
            """)
            .param("subject", permit.subject().value())
            .param("id", id)
            .update()
        > 0;
  }

  /** A registrar's own, or a student's, has been seen by somebody else (D10). */
  boolean see(Permit permit, UUID id) {
    return db.sql(
                """
            update access.designation set reviewed_by = :who, reviewed_at = :now
            where subject_id = :subject and id = :id and reviewed_at is null and worker_id <> :who
              and (ground = 'REGISTERED' or countersigner_id is not null)
            """)
            .param("who", permit.visit().who().value())
            .param("now", at(permit.visit()))
            .param("subject", permit.subject().value())
            .param("id", id)
            .update()
        == 1;
  }

  private static OffsetDateTime at(Visit visit) {
    return visit.when().atOffset(ZoneOffset.UTC);
  }
}
