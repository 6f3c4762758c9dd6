package fi.tallessa.casework.today;

import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom the visitor covers today. It ends by itself: so do the designations it rests on. */
@Repository
class CoveredAbsences {

  private final JdbcClient db;

  CoveredAbsences(JdbcClient db) {
    this.db = db;
  }

  List<Covered> of(Visit visit) {
    return db.sql(
            """
            select absence.worker_id, max(mine.until_day), count(distinct mine.subject_id)
            from access.designation mine join staff.absence on absence.id = mine.absence_id
            where mine.worker_id = :who and mine.ended_at is null
              and :today between mine.from_day and coalesce(mine.until_day, 'infinity')
            group by absence.worker_id order by 2, 1
            """)
        .param("who", visit.who().value())
        .param("today", visit.today())
        .query(
            (row, n) ->
                new Covered(
                    new WorkerId(row.getObject(1, UUID.class)),
                    row.getObject(2, LocalDate.class),
                    row.getInt(3)))
        .list();
  }
}
