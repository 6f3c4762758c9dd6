package fi.tallessa.access.cover;

import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
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

  /**
   * Who can cover nobody, and the sentence why: whoever is not here on all of the days or leaves
   * before they are over, and whoever learns here until then (decision 0037).
   */
  Map<WorkerId, String> unfit(Gap gap, LocalDate today) {
    var here = gap.here(today);
    return db
        .sql(
            """
            select worker_id, true as away from staff.absence
            where ended_at is null and daterange(from_day, until_day, '[]') && daterange(:from, :until, '[]')
            union
            select id, true from staff.worker
            where joined_on > :from or left_on < :until
            union
            select worker_id, false from access.designation
            where countersigner_id is not null and ended_at is null
              and daterange(from_day, until_day, '[]') && daterange(:today, :last, '[]')
            """)
        .param("from", here.from())
        .param("until", here.until())
        .param("today", today)
        .param("last", gap.cover(today).until(), Types.DATE)
        .query(
            (row, n) ->
                Map.entry(
                    new WorkerId(row.getObject(1, UUID.class)),
                    row.getBoolean("away") ? "access.cover.away" : "access.cover.student"))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
  }

  /** To whom of some a worker is designated already on each of the days. */
  Set<SubjectId> with(WorkerId worker, DateRange days, List<SubjectId> customers) {
    return db
        .sql(
            """
            select subject_id from access.designation
            where subject_id = any (:subjects) and worker_id = :worker and ended_at is null
            group by subject_id
            having daterange(:from, :until, '[]') <@ range_agg(daterange(from_day, until_day, '[]'))
            """)
        .param("subjects", customers.stream().map(SubjectId::value).toArray(UUID[]::new))
        .param("worker", worker.value())
        .param("from", days.from())
        .param("until", days.until(), Types.DATE)
        .query((row, n) -> new SubjectId(row.getObject(1, UUID.class)))
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
   * On those of the days on which they are not designated already. Nobody is given health
   * information that whom they follow has not, and whoever covers reads no older notes than whom
   * they cover.
   *
   * @return to how many they were designated
   */
  int add(List<Permit> permits, Given given, Gap gap, Visit visit) {
    var done =
        db.sql(
                """
            insert into access.designation (subject_id, id, worker_id, ground, from_day, until_day,
              designated_by, designated_at, absence_id, notes_from_day, health_by, health_at)
            select one, gen_random_uuid(), :cover, 'DESIGNATED', lower(free), upper(free) - 1, :who, :now, :absence,
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
            cross join lateral unnest(datemultirange(daterange(:from, :until, '[]'))
              - coalesce((select range_agg(daterange(theirs.from_day, theirs.until_day, '[]'))
                from access.designation theirs where theirs.subject_id = one
                  and theirs.worker_id = :cover and theirs.ended_at is null), '{}')) as free
            on conflict do nothing
            returning subject_id
            """)
            .param(
                "subjects", permits.stream().map(one -> one.subject().value()).toArray(UUID[]::new))
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
            .query(UUID.class)
            .list();
    return Set.copyOf(done).size();
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
