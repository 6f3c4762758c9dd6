package fi.tallessa.access.prolongation;

import fi.tallessa.access.Oversight;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * How long the drafts live of those somebody leads, and of those nobody leads who is there: then
 * any other line manager prolongs one, and a lone one their own. Nothing here says what is in one.
 */
@Repository
class Prolongations {

  /** Of those the visitor answers for. */
  static final String LED =
      """
      select draft.subject_id, draft.worker_id, draft.begun_at, draft.until_at,
        exists (select from access.draft_prolongation once
          where once.subject_id = draft.subject_id) as prolonged
      from access.draft
      where draft.until_at > :now and (
        exists (select from staff.leadership
          where leadership.worker_id = draft.worker_id and leadership.manager_id = :who
            and :today between leadership.from_day and coalesce(leadership.until_day, 'infinity'))
        or not exists (select from staff.leadership
            join {managers} on manager.id = leadership.manager_id
            where leadership.worker_id = draft.worker_id
              and :today between leadership.from_day and coalesce(leadership.until_day, 'infinity'))
          and exists (select from {managers} where manager.id = :who)
          and (draft.worker_id <> :who
            or not exists (select from {managers} where manager.id <> :who)))
      """
          .replace(
              "{managers}",
              "(select id from staff.worker where " + Oversight.here("worker") + ") manager");

  private final JdbcClient db;

  Prolongations(JdbcClient db) {
    this.db = db;
  }

  /** The one that ends first in front. */
  List<LedDraft> led(Visit visit) {
    return asked(LED + "order by draft.until_at, draft.subject_id", visit)
        .query(Prolongations::draft)
        .list();
  }

  /**
   * As many days again as it was given when it was begun, counted in Helsinki (D5).
   *
   * @return false when it is of nobody the visitor leads, is gone, or was prolonged before
   */
  boolean prolong(SubjectId id, WhyLonger why, Visit visit) {
    return asked(
                "with led as ("
                    + LED
                    + """
                    ), once as (
                      insert into access.draft_prolongation (subject_id, worker_id, prolonged_at, reason)
                      select subject_id, :who, :now, :why from led where subject_id = :id
                      on conflict do nothing
                      returning subject_id)
                    update access.draft set until_at = (draft.until_at at time zone :zone
                      + make_interval(days => (draft.until_at at time zone :zone)::date
                        - (draft.begun_at at time zone :zone)::date)) at time zone :zone
                    from once where draft.subject_id = once.subject_id
                    """,
                visit)
            .param("id", id.value())
            .param("why", why.name())
            .param("zone", Visit.ZONE.getId())
            .update()
        == 1;
  }

  private JdbcClient.StatementSpec asked(String sql, Visit visit) {
    return db.sql(sql)
        .param("who", visit.who().value())
        .param("today", visit.today())
        .param("now", visit.when().atOffset(ZoneOffset.UTC));
  }

  private static LedDraft draft(ResultSet row, int n) throws SQLException {
    return new LedDraft(
        new SubjectId(row.getObject("subject_id", UUID.class)),
        new WorkerId(row.getObject("worker_id", UUID.class)),
        day(row, "begun_at"),
        day(row, "until_at"),
        row.getBoolean("prolonged"));
  }

  private static LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).atZoneSameInstant(Visit.ZONE).toLocalDate();
  }
}
