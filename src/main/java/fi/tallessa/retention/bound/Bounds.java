package fi.tallessa.retention.bound;

import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many files a night erases at most, every version kept. */
@Repository
public class Bounds {

  private final JdbcClient db;

  Bounds(JdbcClient db) {
    this.db = db;
  }

  public int most() {
    return history(1).getFirst().most();
  }

  /** The newest first. */
  public List<Bound> history(int most) {
    return db.sql(
            """
            select version, most, set_by, set_at from retention.bound
            order by version desc limit ?
            """)
        .param(most)
        .query(Bounds::bound)
        .list();
  }

  /** False when somebody has set another since this version. */
  boolean set(int version, int most, Visit visit) {
    return db.sql(
                """
                insert into retention.bound (version, most, set_by, set_at)
                select :version + 1, :most, :who, :now
                where :version = (select max(version) from retention.bound)
                on conflict do nothing
                """)
            .param("version", version)
            .param("most", most)
            .param("who", visit.who().value())
            .param("now", visit.when().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  private static Bound bound(ResultSet row, int n) throws SQLException {
    var by = row.getObject("set_by", UUID.class);
    return new Bound(
        row.getInt("version"),
        row.getInt("most"),
        by == null ? null : new WorkerId(by),
        by == null ? null : row.getObject("set_at", OffsetDateTime.class).toInstant());
  }
}
