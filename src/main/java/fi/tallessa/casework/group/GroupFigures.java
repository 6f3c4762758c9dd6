package fi.tallessa.casework.group;

import fi.tallessa.holdings.Nameless;
import fi.tallessa.kernel.DateRange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How often groups met, for the statistics; nothing that lies in a seal is opened for it. */
@Repository
class GroupFigures implements Nameless.Counters {

  private final JdbcClient db;

  GroupFigures(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<Nameless> of(DateRange days) {
    return db.sql(
            """
            select session.id, session.on_day, met.service_id
            from casework.group_session session
            join casework.service_group met on met.id = session.group_id
            where date_trunc('week', session.on_day)::date + 3 between ? and ?
              and not exists (select from casework.group_session_undo undone
                where undone.session_id = session.id)
            """)
        .params(days.from(), days.until())
        .query(GroupFigures::nameless)
        .list();
  }

  /** Its id was drawn at random, and serves as its key. */
  private static Nameless nameless(ResultSet row, int n) throws SQLException {
    return new Nameless(
        Nameless.Kind.MEETING,
        row.getObject("on_day", LocalDate.class)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
        row.getObject("service_id", UUID.class),
        Optional.empty(),
        "",
        "",
        "",
        "",
        "",
        1,
        row.getObject("id", UUID.class).getLeastSignificantBits());
  }
}
