package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.kernel.Visit;
import fi.tallessa.vault.Shape;
import fi.tallessa.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was not in its place, with how that came about: read long after. */
@Repository
class Differences {

  private static final Shape<Explanation> SHAPE = Shape.of("legalbasis.stock", Explanation.class);

  private final JdbcClient db;
  private final Vault vault;

  Differences(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** Why something was not where it should be. */
  private record Explanation(String words) {
    @Override
    public String toString() {
      return "Explanation";
    }
  }

  Optional<Difference> of(UUID id) {
    return db.sql(Findings.FROM + "where id = ?").param(id).query(this::difference).optional();
  }

  /** All differences of a stock-taking, explained or not, from one on. */
  List<Difference> of(StockTaking stock, Optional<UUID> after, int most) {
    return db.sql(
            Findings.FROM
                + """
                where stock_taking = :stock and found <> 'SEEN' and (cast(:after as uuid) is null
                  or (found_at, id) > (select found_at, id from legalbasis.stock_finding
                    where stock_taking = :stock and id = :after))
                order by found_at, id limit :most
                """)
        .param("stock", stock.id())
        .param("after", after.orElse(null))
        .param("most", most)
        .query(this::difference)
        .list();
  }

  /** Those of a stock-taking that nobody has explained yet. */
  List<Finding> open(StockTaking stock) {
    return db.sql(
            Findings.FROM
                + """
                where stock_taking = ? and found <> 'SEEN' and explained_at is null and replaced_at is null
                order by found_at, id limit 100
                """)
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
                  and replaced_at is null
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

  int seen(StockTaking stock) {
    return db.sql(
            """
            select count(*) from legalbasis.stock_finding
            where stock_taking = ? and found = 'SEEN' and replaced_at is null
            """)
        .param(stock.id())
        .query(Integer.class)
        .single();
  }

  private Difference difference(ResultSet row, int n) throws SQLException {
    var finding = Findings.read(row, n);
    return new Difference(
        finding,
        finding.explained()
            ? vault.register().unseal(SHAPE, finding.id(), 1, row.getBytes("sealed")).words()
            : null,
        PaperRow.worker(row, "explained_by"),
        PaperRow.moment(row, "explained_at"));
  }
}
