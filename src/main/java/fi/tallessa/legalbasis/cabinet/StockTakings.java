package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
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

  /** The second of the two, or in the place of one of them who has left; nobody is both. */
  void join(Visit visit) {
    db.sql(
            """
            with gone as (select id from staff.worker where left_on < :today),
            free as (
              select id, begun_by, joined_by, joined_by is null or joined_by in (select id from gone) as second
              from legalbasis.stock_taking
              where ended_at is null and :who not in (begun_by, coalesce(joined_by, begun_by))
                and (joined_by is null or joined_by in (select id from gone) or begun_by in (select id from gone))
              for update),
            handed as (
              insert into legalbasis.stock_taking_handed (stock_taking, from_worker, to_worker, at)
              select id, case when second then joined_by else begun_by end, :who, :now from free
              where not second or joined_by is not null)
            update legalbasis.stock_taking taking
            set begun_by = case when second then taking.begun_by else :who end,
              joined_by = case when second then :who else taking.joined_by end,
              joined_at = case when second then :now else taking.joined_at end
            from free where free.id = taking.id
            """)
        .param("who", visit.who().value())
        .param("today", visit.today())
        .param("now", visit.when().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Neither of the two has left: alone nobody counts. */
  boolean bothHere(StockTaking stock, Visit visit) {
    return db.sql("select not exists (select from staff.worker where id in (?, ?) and left_on < ?)")
        .params(stock.first().value(), stock.second().value(), visit.today())
        .query(Boolean.class)
        .single();
  }

  /** Who had left, each with whoever took their place. */
  Map<WorkerId, WorkerId> handed(StockTaking stock) {
    var handed = new LinkedHashMap<WorkerId, WorkerId>();
    db.sql(
            """
            select from_worker, to_worker from legalbasis.stock_taking_handed
            where stock_taking = ? order by at
            """)
        .param(stock.id())
        .query(
            row -> {
              handed.put(PaperRow.worker(row, "from_worker"), PaperRow.worker(row, "to_worker"));
            });
    return handed;
  }

  void end(StockTaking stock, Visit visit) {
    db.sql("update legalbasis.stock_taking set ended_by = ?, ended_at = ? where id = ?")
        .params(visit.who().value(), visit.when().atOffset(ZoneOffset.UTC), stock.id())
        .update();
  }

  StockPanel panel(StockTaking stock, Map<WorkerId, String> names, Visit visit) {
    return db.sql(
            """
            select
              (select count(*) from legalbasis.stock_finding
                where stock_taking = :id and slip is not null and replaced_at is null) as seen,
              (select count(*) from legalbasis.paper_place where left_at is null) as whole,
              (select count(*) from legalbasis.stock_finding
                where stock_taking = :id and found <> 'SEEN' and explained_at is null
                  and replaced_at is null) as open,
              not exists (select from staff.worker join legalbasis.stock_taking taking
                  on worker.id in (begun_by, joined_by)
                where taking.id = :id and left_on < :today) as here
            """)
        .param("id", stock.id())
        .param("today", visit.today())
        .query(
            (row, n) ->
                new StockPanel(
                    stock,
                    names.getOrDefault(stock.first(), ""),
                    names.getOrDefault(stock.second(), ""),
                    stock.isOf(visit.who()),
                    stock.second() != null && row.getBoolean("here"),
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
