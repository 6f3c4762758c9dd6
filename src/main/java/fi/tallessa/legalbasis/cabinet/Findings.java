package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.kernel.Visit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What stock-takings found. */
@Repository
class Findings {

  static final String FROM =
      """
      select stock_taking, id, slip, found, coalesce(cabinet, 0) as cabinet,
        coalesce(folder, 0) as folder, found_at, sealed, explained_by, explained_at, replaced_at
      from legalbasis.stock_finding
      """;

  private final JdbcClient db;

  Findings(JdbcClient db) {
    this.db = db;
  }

  /**
   * What is seen anew replaces what was seen before. A difference stays, with how it came about: it
   * was so when it was looked for.
   */
  void put(StockTaking stock, SlipNumber slip, Found.Checked found, Visit visit) {
    one(stock);
    if (replaced(stock, slip, found, visit)) {
      insert(stock, slip, found, visit);
    }
  }

  /** Of two who look at once the second sees what the first said. */
  private void one(StockTaking stock) {
    db.sql("select id from legalbasis.stock_taking where id = ? for no key update")
        .param(stock.id())
        .query()
        .singleRow();
  }

  /** False where the same was said since it lies where it lies: it is sent twice. */
  private boolean replaced(StockTaking stock, SlipNumber slip, Found.Checked found, Visit visit) {
    boolean same =
        db.sql(
                """
                select exists (select from legalbasis.stock_finding
                  where stock_taking = :stock and slip = :slip and replaced_at is null
                    and found = :found and coalesce(cabinet, 0) = :cabinet
                    and coalesce(folder, 0) = :folder
                    and not exists (select from legalbasis.paper_place place
                      where place.slip = :slip and left_at is null and since > found_at))
                """)
            .param("stock", stock.id())
            .param("slip", slip.toString())
            .param("found", found.kind().name())
            .param("cabinet", found.cabinet())
            .param("folder", found.folder())
            .query(Boolean.class)
            .single();
    if (!same) {
      db.sql(
              """
              update legalbasis.stock_finding set replaced_at = ?
              where stock_taking = ? and slip = ? and replaced_at is null
              """)
          .params(visit.when().atOffset(ZoneOffset.UTC), stock.id(), slip.toString())
          .update();
    }
    return !same;
  }

  private void insert(StockTaking stock, SlipNumber slip, Found.Checked found, Visit visit) {
    boolean elsewhere = found.kind() == Finding.Kind.MISPLACED;
    db.sql(
            """
            insert into legalbasis.stock_finding
              (stock_taking, id, slip, found, cabinet, folder, found_by, found_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
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

  /** Writes down of what is out that it is: a difference, once. */
  void out(StockTaking stock, Visit visit) {
    db.sql(
            """
            insert into legalbasis.stock_finding (stock_taking, id, slip, found, found_by, found_at)
            select :stock, gen_random_uuid(), slip, 'OUT', :who, :now
            from legalbasis.paper_taking where returned_at is null
            on conflict (stock_taking, slip) where slip is not null and replaced_at is null do nothing
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
                where stock_taking = ? and stock_finding.slip = place.slip and found <> 'OUT'
                  and replaced_at is null)
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
        row.getObject("explained_at") != null,
        row.getObject("replaced_at") != null);
  }
}
