package fi.tallessa.access.unusual;

import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Away;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All line managers of today, in one statement. */
@Repository
class Reviewers {

  private final JdbcClient db;

  Reviewers(JdbcClient db) {
    this.db = db;
  }

  List<Reviewer> today(Visit visit) {
    return db.sql(
            """
            select manager.id, not {away} as here,
              array(select leadership.worker_id from staff.leadership
                where leadership.manager_id = manager.id
                  and :today between from_day and coalesce(until_day, 'infinity')) as leads,
              array(select barred.subject_id from access.conflict barred
                where barred.worker_id = manager.id and barred.until_at is null) as barred
            from staff.worker manager
            where manager.role = 'MANAGER'
              and :today between manager.joined_on and coalesce(manager.left_on, 'infinity')
            """
                .replace("{away}", Away.holds("manager.id")))
        .param("today", visit.today())
        .query(Reviewers::reviewer)
        .list();
  }

  private static Reviewer reviewer(ResultSet row, int n) throws SQLException {
    return new Reviewer(
        new WorkerId(row.getObject("id", UUID.class)),
        row.getBoolean("here"),
        ids(row, "leads", WorkerId::new),
        ids(row, "barred", SubjectId::new));
  }

  private static <T> Set<T> ids(ResultSet row, String column, Function<UUID, T> read)
      throws SQLException {
    return Stream.of((UUID[]) row.getArray(column).getArray())
        .map(read)
        .collect(Collectors.toSet());
  }
}
