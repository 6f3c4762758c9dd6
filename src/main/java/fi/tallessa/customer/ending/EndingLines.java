package fi.tallessa.customer.ending;

import fi.tallessa.access.Barred;
import fi.tallessa.access.Closures;
import fi.tallessa.access.Oversight;
import fi.tallessa.access.Restrictions;
import fi.tallessa.association.deadline.Deadline;
import fi.tallessa.association.deadline.Deadlines;
import fi.tallessa.customer.relationship.RetentionDays;
import fi.tallessa.holdings.HeldBack;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Consents that end soon, slips nobody has told the place of, and files that are erased soon: those
 * of one's own customers, and for a line manager those they answer for. Files that are closed or
 * may only be kept are not among them, nor those a legal hold keeps from being erased. Needs no
 * key, and does not say which consents: one may be about health.
 */
@Repository
class EndingLines {

  private final JdbcClient db;
  private final Deadlines deadlines;
  private final HeldBack held;

  EndingLines(JdbcClient db, Deadlines deadlines, HeldBack held) {
    this.db = db;
    this.held = held;
    this.deadlines = deadlines;
  }

  /** What comes after a place, the soonest first. */
  List<EndingLine> after(String place, int most, Visit visit) {
    return after("true", place, most, visit);
  }

  /** Files alone. */
  List<EndingLine> files(int most, Visit visit) {
    return after("what = 'FILE'", "", most, visit);
  }

  private List<EndingLine> after(String which, String place, int most, Visit visit) {
    return db.sql(
            """
            with mine as (
              select file.subject_id from access.file {asleep}
              where (exists (select from access.designation own
                  where own.subject_id = file.subject_id and own.worker_id = :who
                    and own.ended_at is null
                    and :today between own.from_day and coalesce(own.until_day, 'infinity'))
                  or {overseen})
                and not {frozen} and not {closed} and not {barred}),
            newest as (
              select distinct on (event.subject_id, event.item_id) event.*
              from legalbasis.consent_event event join mine on mine.subject_id = event.subject_id
              order by event.subject_id, event.item_id, event.number desc),
            waiting as (
              select distinct 'CONSENT' as what, subject_id, until_day, null::uuid as asking_id,
                null as slip
              from newest
              where state in ('GIVEN', 'RENEWED') and until_day between :today and :soon
              union all
              select 'FILE', going.subject_id, goes_on, null, null
              from ({retention}) going join mine on mine.subject_id = going.subject_id
              where goes_on <= :leaving and not {held}
              union all
              select 'SLIP', slip.subject_id, null, slip.asking_id, paper.slip
              from legalbasis.consent_slip slip join mine on mine.subject_id = slip.subject_id
              join legalbasis.paper on paper.year = slip.year and paper.number = slip.number
              where not exists (select from legalbasis.paper_place
                  where paper_place.slip = paper.slip and left_at is null)
                and not exists (select from legalbasis.paper_destruction
                  where paper_destruction.slip = paper.slip and confirmed_at is not null)),
            placed as (
              select coalesce(until_day::text, slip) || '.' || code collate "C" as place,
                what, waiting.subject_id, code, until_day, asking_id, slip
              from waiting join access.file on file.subject_id = waiting.subject_id)
            select * from placed where place > :place and {which} order by place limit :most
            """
                .replace("{which}", which)
                .replace("{retention}", RetentionDays.SELECT)
                .replace("{held}", held.holds("going"))
                .replace("{frozen}", Restrictions.holds("file"))
                .replace("{closed}", Closures.holds("file"))
                .replace("{barred}", Barred.holds("file", ":who"))
                .replace("{asleep}", Oversight.asleep("file"))
                .replace("{overseen}", Oversight.holds("file")))
        .param("who", visit.who().value())
        .param("today", visit.today())
        .param("now", visit.when().atOffset(ZoneOffset.UTC))
        .param("soon", visit.today().plusDays(warned(visit.today())))
        .param("leaving", visit.today().plusDays(RetentionDays.AHEAD))
        .param("place", place)
        .param("most", most)
        .query(EndingLines::line)
        .list();
  }

  private int warned(LocalDate today) {
    return deadlines.of(Deadline.CONSENT_WARNING, today).number();
  }

  private static EndingLine line(ResultSet row, int n) throws SQLException {
    return new EndingLine(
        row.getString("place"),
        EndingLine.What.valueOf(row.getString("what")),
        new SubjectId(row.getObject("subject_id", UUID.class)),
        Code.parse(row.getString("code")).orElseThrow(),
        row.getObject("until_day", LocalDate.class),
        row.getString("slip"),
        row.getObject("asking_id", UUID.class));
  }
}
