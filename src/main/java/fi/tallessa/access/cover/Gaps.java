package fi.tallessa.access.cover;

import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is away, is to be, or leaves; from today on. */
@Repository
class Gaps {

  private static final String AWAY =
      """
      select worker_id, id, greatest(from_day, :today) as from_day, until_day,
        cast(null as timestamptz) as ended
      from staff.absence where ended_at is null and until_day >= :today
      """;

  private final JdbcClient db;

  Gaps(JdbcClient db) {
    this.db = db;
  }

  List<Gap> away(WorkerId worker, Visit visit) {
    return db.sql(AWAY + "and worker_id = :worker order by from_day, id")
        .param("today", visit.today())
        .param("worker", worker.value())
        .query(Gaps::gap)
        .list();
  }

  /** One absence of one worker that is not over. */
  Optional<Gap> away(UUID worker, UUID absence, Visit visit) {
    return db.sql(AWAY + "and worker_id = :worker and id = :absence")
        .param("today", visit.today())
        .param("worker", worker)
        .param("absence", absence)
        .query(Gaps::gap)
        .optional();
  }

  /** What begins after somebody's last day; where everything ended at once, with that. */
  Optional<Gap> leaves(UUID worker, Visit visit) {
    return db.sql(
            """
            select worker_id, cast(null as uuid) as id,
              case when completed_at is null then greatest(last_day + 1, :today) else :today end as from_day,
              cast(null as date) as until_day, completed_at as ended
            from staff.leaving where worker_id = :worker
            """)
        .param("today", visit.today())
        .param("worker", worker)
        .query(Gaps::gap)
        .optional();
  }

  private static Gap gap(ResultSet row, int n) throws SQLException {
    var ended = row.getObject("ended", OffsetDateTime.class);
    return new Gap(
        new WorkerId(row.getObject("worker_id", UUID.class)),
        row.getObject("id", UUID.class),
        new DateRange(
            row.getObject("from_day", LocalDate.class),
            row.getObject("until_day", LocalDate.class)),
        ended == null ? null : ended.toInstant());
  }
}
