package fi.tallessa.anonymous;

import fi.tallessa.holdings.Nameless;
import fi.tallessa.kernel.DateRange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The counters of help without a name, for the statistics. */
@Repository
class AnonymousFigures implements Nameless.Counters {

  private final JdbcClient db;

  AnonymousFigures(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<Nameless> of(DateRange days) {
    return db.sql(
            """
            select week, service_id, grant_id, channel, topic, who, gender, area, times, key
            from anonymous.counter join anonymous.line on line.id = counter.line_id
            where week + 3 between ? and ?
            """)
        .params(days.from(), days.until())
        .query(AnonymousFigures::nameless)
        .list();
  }

  @Override
  public void forget(LocalDate last) {
    db.sql("delete from anonymous.counter where week + 3 <= ?").param(last).update();
  }

  private static Nameless nameless(ResultSet row, int n) throws SQLException {
    return new Nameless(
        Nameless.Kind.CONTACT,
        row.getObject("week", LocalDate.class),
        row.getObject("service_id", UUID.class),
        Optional.ofNullable(row.getObject("grant_id", UUID.class)),
        code(row, "channel"),
        code(row, "topic"),
        code(row, "who"),
        code(row, "gender"),
        row.getString("area"),
        row.getInt("times"),
        row.getLong("key"));
  }

  private static String code(ResultSet row, String column) throws SQLException {
    return row.getString(column).toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
