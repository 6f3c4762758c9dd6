package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.kernel.Visit;
import fi.tallessa.vault.Shape;
import fi.tallessa.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What stock-takings found, and how each difference was explained. */
@Repository
class Findings {

  static final Shape<Explanation> SHAPE = Shape.of("legalbasis.stock", Explanation.class);

  static final String FROM =
      """
      select stock_taking, id, slip, found, coalesce(cabinet, 0) as cabinet,
        coalesce(folder, 0) as folder, found_at, sealed, explained_by, explained_at
      from legalbasis.stock_finding
      """;

  private final JdbcClient db;
  private final Vault vault;

  Findings(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** Why something was not where it should be. */
  record Explanation(String words) {
    @Override
    public String toString() {
      return "Explanation";
    }
  }

  /** What is seen anew replaces what was seen before, with what explained it. */
  void put(StockTaking stock, SlipNumber slip, Found.Checked found, Visit visit) {
    boolean elsewhere = found.kind() == Finding.Kind.MISPLACED;
    db.sql(
            """
            insert into legalbasis.stock_finding
              (stock_taking, id, slip, found, cabinet, folder, found_by, found_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (stock_taking, slip) where slip is not null do update
            set found = excluded.found, cabinet = excluded.cabinet, folder = excluded.folder,
              found_by = excluded.found_by, found_at = excluded.found_at,
              sealed = null, explained_by = null, explained_at = null
            """)
        .params(
            stock.id(),
            UUID.randomUUID(),
            slip.toString(),
            found.kind().name(),
            elsewhere ? found.cabinet() : null,
            elsewhere ? found.folder() : null,
            visit.who().value(),
            visit.when().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** A paper that is not on the list; sent twice under one id, it is there once. */
  void unlisted(StockTaking stock, UUID id, int cabinet, int folder, Visit visit) {
    db.sql(
            """
            insert into legalbasis.stock_finding
              (stock_taking, id, found, cabinet, folder, found_by, found_at)
            values (?, ?, 'UNLISTED', ?, ?, ?, ?) on conflict do nothing
            """)
        .params(
            stock.id(),
            id,
            cabinet,
            folder,
            visit.who().value(),
            visit.when().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** The differences of a stock-taking that nobody has explained yet. */
  List<Finding> open(StockTaking stock) {
    return db.sql(
            FROM
                + "where stock_taking = ? and found <> 'SEEN' and explained_at is null"
                + " order by found_at, id limit 100")
        .param(stock.id())
        .query(Findings::read)
        .list();
  }

  /** False where it was explained before, or there is nothing to explain any more. */
  boolean explain(Finding finding, String words, Visit visit) {
    return db.sql(
                """
                update legalbasis.stock_finding
                set sealed = ?, explained_by = ?, explained_at = ?
                where stock_taking = ? and id = ? and found <> 'SEEN' and explained_at is null
                """)
            .params(
                vault.register().seal(SHAPE, finding.id(), 1, new Explanation(words)),
                visit.who().value(),
                visit.when().atOffset(ZoneOffset.UTC),
                finding.stock(),
                finding.id())
            .update()
        == 1;
  }

  /** Writes down of what is out that it is: a difference, once. */
  void out(StockTaking stock, Visit visit) {
    db.sql(
            """
            insert into legalbasis.stock_finding (stock_taking, id, slip, found, found_by, found_at)
            select :stock, gen_random_uuid(), slip, 'OUT', :who, :now
            from legalbasis.paper_taking where returned_at is null
            on conflict (stock_taking, slip) where slip is not null do nothing
            """)
        .param("stock", stock.id())
        .param("who", visit.who().value())
        .param("now", visit.when().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Papers that have a place and that a stock-taking has not come to. */
  int unseen(StockTaking stock) {
    return db.sql(
            """
            select count(*) from legalbasis.paper_place place
            where left_at is null
              and not exists (select from legalbasis.stock_finding
                where stock_taking = ? and stock_finding.slip = place.slip and found <> 'OUT')
              and not exists (select from legalbasis.paper_taking
                where paper_taking.slip = place.slip and returned_at is null)
            """)
        .param(stock.id())
        .query(Integer.class)
        .single();
  }

  static Finding read(ResultSet row, int n) throws SQLException {
    return new Finding(
        row.getObject("stock_taking", UUID.class),
        row.getObject("id", UUID.class),
        SlipNumber.parse(row.getString("slip")),
        Finding.Kind.valueOf(row.getString("found")),
        row.getInt("cabinet"),
        row.getInt("folder"),
        PaperRow.moment(row, "found_at"),
        row.getObject("explained_at") != null);
  }
}
