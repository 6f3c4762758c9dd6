package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was not in its place, with how that came about: read long after. */
@Repository
class Differences {

  private final JdbcClient db;
  private final Vault vault;

  Differences(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
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

  int seen(StockTaking stock) {
    return db.sql(
            """
            select count(*) from legalbasis.stock_finding
            where stock_taking = ? and found = 'SEEN'
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
            ? vault
                .register()
                .unseal(Findings.SHAPE, finding.id(), 1, row.getBytes("sealed"))
                .words()
            : null,
        PaperRow.worker(row, "explained_by"),
        PaperRow.moment(row, "explained_at"));
  }
}
