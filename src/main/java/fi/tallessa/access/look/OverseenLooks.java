package fi.tallessa.access.look;

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

  List<Overseen> before(LooksFilter filter, int most, Visit visit) {
    return db.sql(
            """
            with led as (
              select worker_id from staff.leadership where manager_id = :who
                and :today between from_day and coalesce(until_day, 'infinity')),
            mine as (
              select distinct designation.subject_id, file.code
              from access.designation join led on led.worker_id = designation.worker_id
              join access.file on file.subject_id = designation.subject_id
              where ended_at is null and :today between from_day and coalesce(until_day, 'infinity'))
            select line, at, access_log.worker_id, access_log.subject_id, action, kind, ground, refusal, mine.code
            from audit.access_log left join mine on mine.subject_id = access_log.subject_id
            where line < :before
              and (mine.subject_id is not null or access_log.worker_id in (select worker_id from led))
              and (:worker::uuid is null or access_log.worker_id = :worker::uuid)
              and (:kind = '' or kind = :kind)
              and (:why = '' or ground = :why or (:why = 'REFUSED' and refusal is not null))
            order by line desc limit :most
            """)
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

  private static Overseen overseen(ResultSet row, int n) throws SQLException {
    return new Overseen(
        Look.of(row, n),
        Optional.ofNullable(row.getString("code")).flatMap(Code::parse).orElse(null));
  }
}
