package fi.tallessa.access.look;

import fi.tallessa.access.Barred;
import fi.tallessa.audit.Look;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The log of the workers somebody leads, and of the customers they oversee. */
@Repository
class OverseenLooks {

  /**
   * @param code the customer's, null unless this manager oversees them today: nobody learns from a
   *     log which other code is a customer (D28)
   */
  record Overseen(Look look, Code code) {}

  private final JdbcClient db;

  OverseenLooks(JdbcClient db) {
    this.db = db;
  }

  /**
   * The newest lines before a line. Each worker and each customer brings their newest through an
   * index of their own, so the page costs the same however long the log of everybody else is. What
   * others did at the customers is read only as far back as the page of the workers' own goes. Of a
   * file this manager may never open not even a line without its code is there (K15).
   */
  List<Overseen> before(LooksFilter filter, int most, Visit visit) {
    return db.sql(
            """
            with led as (
              select worker_id from staff.leadership where manager_id = :who
                and :today between from_day and coalesce(until_day, 'infinity')),
            mine as (
              select distinct subject_id
              from access.designation join led on led.worker_id = designation.worker_id
              where not {barred}
                and (ended_at is null and :today between from_day and coalesce(until_day, 'infinity')
                  or exists (select from access.dormancy where dormancy.subject_id = designation.subject_id
                    and dormancy.until_at is null and dormancy.from_at = designation.ended_at))),
            own as (
              select newest.* from led cross join lateral (
                select line, at, worker_id, subject_id, action, kind, ground, refusal
                from audit.access_log look
                where look.worker_id = led.worker_id and line < :before and whose is null {wanted}
                  and (look.subject_id is null or not {barred from look})
                order by line desc limit :most) newest
              order by line desc limit :most),
            others as (
              select newest.* from mine cross join lateral (
                select line, at, worker_id, subject_id, action, kind, ground, refusal
                from audit.access_log look
                where look.subject_id = mine.subject_id and line < :before {wanted}
                  and line >= (select case when count(*) < :most then 0 else min(line) end from own)
                order by line desc limit :most) newest)
            select shown.*, file.code
            from (select * from own union select * from others order by line desc limit :most) shown
            left join mine on mine.subject_id = shown.subject_id
            left join access.file on file.subject_id = mine.subject_id
            order by line desc
            """
                .replace("{wanted}", wanted(filter))
                .replace("{barred}", Barred.holds("designation", ":who"))
                .replace("{barred from look}", Barred.holds("look", ":who")))
        .param("who", visit.who().value())
        .param("today", visit.today())
        .param("before", filter.before())
        .param("worker", filter.who().map(WorkerId::value).orElse(null))
        .param("kind", filter.kind())
        .param("why", filter.why())
        .param("most", most)
        .query(OverseenLooks::overseen)
        .list();
  }

  /**
   * Only what is asked for stands in the statement, so that what is seldom, as refusals and
   * changes, is found through the index of what is seldom.
   */
  private static String wanted(LooksFilter filter) {
    var why = filter.why().equals(LooksFilter.REFUSED) ? "refusal is not null" : "ground = :why";
    return (filter.who().isEmpty() ? "" : " and look.worker_id = :worker")
        + (filter.kind().isEmpty() ? "" : " and kind = :kind")
        + (filter.why().isEmpty() ? "" : " and " + why);
  }

  private static Overseen overseen(ResultSet row, int n) throws SQLException {
    return new Overseen(
        Look.of(row, n),
        Optional.ofNullable(row.getString("code")).flatMap(Code::parse).orElse(null));
  }
}
