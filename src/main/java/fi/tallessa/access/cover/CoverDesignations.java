package fi.tallessa.access.cover;

import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose customers nobody else is designated to, and who covers. */
@Repository
class CoverDesignations {

  private final JdbcClient db;

  CoverDesignations(JdbcClient db) {
    this.db = db;
  }

  /** In the order of their codes; nobody may see them before the door has opened. */
  List<Uncovered> uncovered(Gap gap) {
    return db.sql(
            """
            select file.subject_id, file.code
            from access.uncovered(:worker, daterange(:from, :until, '[]'), :ended) as one (subject_id)
            join access.file on file.subject_id = one.subject_id
            order by file.code
            """)
        .param("worker", gap.worker().value())
        .param("from", gap.days().from())
        .param("until", gap.days().until(), Types.DATE)
        .param("ended", ended(gap), Types.TIMESTAMP_WITH_TIMEZONE)
        .query(
            (row, n) ->
                new Uncovered(
                    new SubjectId(row.getObject("subject_id", UUID.class)),
                    Code.parse(row.getString("code")).orElseThrow()))
        .list();
  }

  /** Who covers in an absence. */
  List<WorkerId> covering(UUID absence) {
    return db.sql(
            """
            select distinct worker_id from access.designation
            where absence_id = ? and ended_at is null order by worker_id
            """)
        .param(absence)
        .query((row, n) -> new WorkerId(row.getObject(1, UUID.class)))
        .list();
  }

  /** Who is not here on all of these days, or leaves before they are over. */
  Set<WorkerId> notHere(DateRange days) {
    return db
        .sql(
            """
            select worker_id from staff.absence
            where ended_at is null and daterange(from_day, until_day, '[]') && daterange(:from, :until, '[]')
            union
            select id from staff.worker where joined_on > :from or left_on < :until
            """)
        .param("from", days.from())
        .param("until", days.until())
        .query((row, n) -> new WorkerId(row.getObject(1, UUID.class)))
        .list()
        .stream()
        .collect(Collectors.toSet());
  }

  /** An absence is written down under the same lock, so nobody covers who is just going away. */
  void hold(WorkerId worker) {
    db.sql("select id from staff.worker where id = ? for update")
        .param(worker.value())
        .query(UUID.class)
        .optional();
  }

  /**
   * How many were designated; whoever is designated already on some of the days is not. Nobody is
   * given health information that whom they follow has not, and whoever covers reads no older notes
   * than whom they cover.
   */
  int add(List<Permit> permits, Given given, Gap gap, Visit visit) {
    return db.sql(
            """
            insert into access.designation (subject_id, id, worker_id, ground, from_day, until_day,
              designated_by, designated_at, absence_id, notes_from_day, health_by, health_at)
            select one, gen_random_uuid(), :cover, 'DESIGNATED', :from, :until, :who, :now, :absence,
              case when cast(:absence as uuid) is null then cast(:notes as date)
                else greatest(cast(:notes as date), own.notes_from_day) end,
              case when own.health then cast(:who as uuid) end,
              case when own.health then cast(:now as timestamptz) end
            from unnest(cast(:subjects as uuid[])) as one
            cross join lateral (
              select max(theirs.notes_from_day) as notes_from_day,
                :health and bool_and(theirs.health_at is not null) as health
              from access.designation theirs
              where theirs.subject_id = one and theirs.worker_id = :away
                and (theirs.ended_at is null or theirs.ended_at = :ended)
                and daterange(theirs.from_day, theirs.until_day, '[]')
                  && daterange(:gap_from, :gap_until, '[]')) own
            on conflict do nothing
            """)
        .param("subjects", permits.stream().map(one -> one.subject().value()).toArray(UUID[]::new))
        .param("cover", given.worker().value())
        .param("from", given.days().from())
        .param("until", given.days().until(), Types.DATE)
        .param("who", visit.who().value())
        .param("now", utc(visit.when()))
        .param("absence", gap.absence(), Types.OTHER)
        .param("notes", given.notes().from(), Types.DATE)
        .param("health", given.health())
        .param("away", gap.worker().value())
        .param("ended", ended(gap), Types.TIMESTAMP_WITH_TIMEZONE)
        .param("gap_from", gap.days().from())
        .param("gap_until", gap.days().until(), Types.DATE)
        .update();
  }

  private static OffsetDateTime ended(Gap gap) {
    return gap.ended() == null ? null : utc(gap.ended());
  }

  void end(UUID absence, WorkerId by, Instant at) {
    db.sql(
            """
            update access.designation set ended_by = ?, ended_at = ?
            where absence_id = ? and ended_at is null
            """)
        .params(by.value(), utc(at), absence)
        .update();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
