package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stock-takings there have been; one runs at a time. */
@Repository
class StockTakings {

  private static final String FROM =
      "select id, why, begun_by, begun_at, joined_by, ended_at from legalbasis.stock_taking ";

  private final JdbcClient db;

  StockTakings(JdbcClient db) {
    this.db = db;
  }

  Optional<StockTaking> running() {
    return db.sql(FROM + "where ended_at is null").query(StockTakings::read).optional();
  }

  /** The last one that came to its end. */
  Optional<StockTaking> last() {
    return db.sql(FROM + "where ended_at is not null order by ended_at desc limit 1")
        .query(StockTakings::read)
        .optional();
  }

  Optional<StockTaking> of(UUID id) {
    return db.sql(FROM + "where id = ?").param(id).query(StockTakings::read).optional();
  }

  /** The day the first paper came to its place; empty while none has. */
  Optional<LocalDate> firstPlaced() {
    return db.sql("select since from legalbasis.paper_place order by since limit 1")
        .query((row, n) -> PaperRow.moment(row, "since").atZone(Visit.ZONE).toLocalDate())
        .optional();
  }

  /** Nothing new where one runs already. */
  void begin(StockTaking.Why why, Visit visit) {
    db.sql(
            """
            insert into legalbasis.stock_taking (id, why, begun_by, begun_at)
            values (?, ?, ?, ?) on conflict do nothing
            """)
        .params(
            UUID.randomUUID(),
            why.name(),
            visit.who().value(),
            visit.when().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** The second of the two; nobody is both. */
  void join(Visit visit) {
    db.sql(
            """
            update legalbasis.stock_taking set joined_by = :who, joined_at = :now
            where ended_at is null and joined_by is null and begun_by <> :who
            """)
        .param("who", visit.who().value())
        .param("now", visit.when().atOffset(ZoneOffset.UTC))
        .update();
  }

  void end(StockTaking stock, Visit visit) {
    db.sql("update legalbasis.stock_taking set ended_by = ?, ended_at = ? where id = ?")
        .params(visit.who().value(), visit.when().atOffset(ZoneOffset.UTC), stock.id())
        .update();
  }

  StockPanel panel(StockTaking stock, Map<WorkerId, String> names, WorkerId who) {
    return db.sql(
            """
            select
              (select count(*) from legalbasis.stock_finding
                where stock_taking = :id and slip is not null) as seen,
              (select count(*) from legalbasis.paper_place where left_at is null) as whole,
              (select count(*) from legalbasis.stock_finding
                where stock_taking = :id and found <> 'SEEN' and explained_at is null) as open
            """)
        .param("id", stock.id())
        .query(
            (row, n) ->
                new StockPanel(
                    stock,
                    names.getOrDefault(stock.first(), ""),
                    names.getOrDefault(stock.second(), ""),
                    stock.isOf(who),
                    row.getInt("seen"),
                    row.getInt("whole"),
                    row.getInt("open")))
        .single();
  }

  private static StockTaking read(ResultSet row, int n) throws SQLException {
    return new StockTaking(
        row.getObject("id", UUID.class),
        StockTaking.Why.valueOf(row.getString("why")),
        PaperRow.worker(row, "begun_by"),
        PaperRow.moment(row, "begun_at"),
        PaperRow.worker(row, "joined_by"),
        PaperRow.moment(row, "ended_at"));
  }
}
