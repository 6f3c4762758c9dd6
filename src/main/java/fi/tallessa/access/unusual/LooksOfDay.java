package fi.tallessa.access.unusual;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fi.tallessa.access.Ground;
import fi.tallessa.access.Throttle;
import fi.tallessa.access.Usual;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What all workers opened on one day: one row a worker and file, whatever was done with it. */
@Repository
class LooksOfDay {

  /** On these somebody is where they work. */
  private static final List<Ground> OWN =
      List.of(Ground.DESIGNATED, Ground.INTERN, Ground.REGISTERS, Ground.WAS_DESIGNATED);

  private final JdbcClient db;
  private final Usual usual;

  LooksOfDay(JdbcClient db, Usual usual) {
    this.db = db;
    this.usual = usual;
  }

  private record Row(WorkerId who, DayLooks.One one) {}

  Map<WorkerId, List<DayLooks.One>> on(LocalDate day) {
    return db
        .sql(
            """
            select worker_id, subject_id, bool_or(kind = 'READ') as read,
              bool_or(ground <> all (:own)) as undesignated,
              bool_or(hour < :begins or hour >= :ends) as late
            from (select *, (at at time zone 'Europe/Helsinki')::time as hour from audit.access_log
              where at >= :from and at < :until) look
            where refusal is null and worker_id is not null and subject_id is not null
              and kind in ('READ', 'CHANGE') and reach = any (:into)
            group by worker_id, subject_id
            """)
        .param("own", names(OWN.stream()))
        .param("into", names(Throttle.INTO.stream()))
        .param("begins", usual.begins())
        .param("ends", usual.ends())
        .param("from", start(day))
        .param("until", start(day.plusDays(1)))
        .query(LooksOfDay::row)
        .list()
        .stream()
        .collect(groupingBy(Row::who, mapping(Row::one, toList())));
  }

  private static String[] names(Stream<? extends Enum<?>> some) {
    return some.map(Enum::name).toArray(String[]::new);
  }

  private static OffsetDateTime start(LocalDate day) {
    return day.atStartOfDay(Visit.ZONE).toOffsetDateTime();
  }

  private static Row row(ResultSet row, int n) throws SQLException {
    return new Row(
        new WorkerId(row.getObject("worker_id", UUID.class)),
        new DayLooks.One(
            new SubjectId(row.getObject("subject_id", UUID.class)),
            row.getBoolean("read"),
            row.getBoolean("undesignated"),
            row.getBoolean("late")));
  }
}
