package fi.tallessa.rights.request;

import fi.tallessa.kernel.Visit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests of people who are in no file. There is nobody in a row. */
@Repository
class Strangers {

  private static final int MOST = 50;

  private final JdbcClient db;

  Strangers(JdbcClient db) {
    this.db = db;
  }

  /** The first that are open, by their last day. */
  List<Stranger> open() {
    return db.sql(
            "select * from rights.stranger where closed_at is null order by due_on, id limit ?")
        .param(MOST)
        .query(Strangers::stranger)
        .list();
  }

  Optional<Stranger> one(UUID id) {
    return db.sql("select * from rights.stranger where id = ?")
        .param(id)
        .query(Strangers::stranger)
        .optional();
  }

  /** False where the form was sent before. */
  boolean begin(UUID id, Kind kind, LocalDate came, LocalDate due, Visit visit) {
    return db.sql(
                """
                insert into rights.stranger (id, kind, came_on, due_on, begun_at, begun_by)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
            .params(
                id,
                kind.name(),
                came,
                due,
                visit.when().atOffset(ZoneOffset.UTC),
                visit.who().value())
            .update()
        == 1;
  }

  /** False where somebody else was faster. */
  boolean close(UUID id, LocalDate on, Way way, Visit visit) {
    return db.sql(
                """
                update rights.stranger set closed_on = ?, closed_at = ?, closed_by = ?, way = ?
                where id = ? and closed_at is null
                """)
            .params(on, visit.when().atOffset(ZoneOffset.UTC), visit.who().value(), way.name(), id)
            .update()
        == 1;
  }

  private static Stranger stranger(ResultSet row, int n) throws SQLException {
    return new Stranger(
        row.getObject("id", UUID.class),
        Kind.valueOf(row.getString("kind")),
        row.getObject("came_on", LocalDate.class),
        row.getObject("due_on", LocalDate.class),
        Optional.ofNullable(row.getObject("closed_on", LocalDate.class)));
  }
}
