package fi.tallessa.casework.today;

import fi.tallessa.access.Closures;
import fi.tallessa.access.Restrictions;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Customers who were handed to somebody, or registered by them, within a week; who is covered has
 * not come to stay. Files that are closed or may only be kept are not among them.
 */
@Repository
class Newcomers {

  private static final int DAYS = 7;

  private final JdbcClient db;

  Newcomers(JdbcClient db) {
    this.db = db;
  }

  List<Newcomer> of(int most, Visit visit) {
    return db.sql(
            """
            select subject_id, code, from_day, ground = 'REGISTERED' as registered,
              reviewed_at is null as waiting, designated_by
            from access.designation mine join access.file using (subject_id)
            where worker_id = :who and ended_at is null and absence_id is null
              and from_day between :since and :today and coalesce(until_day, 'infinity') >= :today
              and not {closed} and not {frozen}
            order by from_day desc, code limit :most
            """
                .replace("{closed}", Closures.holds("mine"))
                .replace("{frozen}", Restrictions.holds("mine")))
        .param("who", visit.who().value())
        .param("since", visit.today().minusDays(DAYS))
        .param("today", visit.today())
        .param("now", visit.when().atOffset(ZoneOffset.UTC))
        .param("most", most)
        .query(Newcomers::newcomer)
        .list();
  }

  private static Newcomer newcomer(ResultSet row, int n) throws SQLException {
    return new Newcomer(
        new SubjectId(row.getObject("subject_id", UUID.class)),
        Code.parse(row.getString("code")).orElseThrow(),
        row.getObject("from_day", LocalDate.class),
        row.getBoolean("registered"),
        row.getBoolean("waiting"),
        new WorkerId(row.getObject("designated_by", UUID.class)));
  }
}
