package fi.tallessa.legalbasis.consent;

import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.StillOpen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * How many consents hold and how many wait for an answer. Which they are, no list tells: one may be
 * about health. All of them end with the work: that is told, and nobody has to do it.
 */
@Repository
@Order(1)
class ConsentsStillOpen implements StillOpen {

  private final JdbcClient db;

  ConsentsStillOpen(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<Line> of(Permit permit) {
    return db.sql(
            """
            select count(*) filter (where state in ('GIVEN', 'RENEWED') and until_day >= ?) as holding,
              count(*) filter (where state in ('REQUESTED', 'DEFERRED')) as waiting
            from (select distinct on (item_id) state, until_day from legalbasis.consent_event
              where subject_id = ? order by item_id, number desc) newest
            """)
        .params(permit.visit().today(), permit.subject().value())
        .query((row, n) -> lines(row))
        .single();
  }

  private static List<Line> lines(ResultSet row) throws SQLException {
    int holding = row.getInt("holding");
    int waiting = row.getInt("waiting");
    return Stream.of(
            holding == 0 ? null : Line.told("legalbasis.consent.left.holding", holding),
            waiting == 0 ? null : Line.told("legalbasis.consent.left.waiting", waiting))
        .filter(line -> line != null)
        .toList();
  }
}
