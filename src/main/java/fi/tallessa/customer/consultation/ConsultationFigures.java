package fi.tallessa.customer.consultation;

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

/** How often professionals asked for advice, for the statistics. */
@Repository
class ConsultationFigures implements Nameless.Counters {

  private final JdbcClient db;

  ConsultationFigures(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<Nameless> of(DateRange days) {
    return db.sql(
            """
            select service_id, week, profession, times, key from customer.consultation
            where week + 3 between ? and ?
            """)
        .params(days.from(), days.until())
        .query(ConsultationFigures::nameless)
        .list();
  }

  @Override
  public void forget(LocalDate last) {
    db.sql("delete from customer.consultation where week + 3 <= ?").param(last).update();
  }

  private static Nameless nameless(ResultSet row, int n) throws SQLException {
    return new Nameless(
        Nameless.Kind.CONSULTATION,
        row.getObject("week", LocalDate.class),
        row.getObject("service_id", UUID.class),
        Optional.empty(),
        "",
        "",
        Profession.valueOf(row.getString("profession")).name().toLowerCase(Locale.ROOT),
        "",
        "",
        row.getInt("times"),
        row.getLong("key"));
  }
}
