package fi.tallessa.customer.informing;

import fi.tallessa.holdings.Permit;
import fi.tallessa.vault.Shape;
import fi.tallessa.vault.Vault;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was told what we keep, and when; only ever added to. */
@Repository
public class Informings {

  private static final Shape<Informing> SHAPE = Shape.of("customer.informing", Informing.class);

  private final JdbcClient db;
  private final Vault vault;

  Informings(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** About one customer, the newest first. */
  public List<Informing> of(Permit permit) {
    var key = vault.open(permit);
    return db.sql(
            "select id, sealed from customer.informing where subject_id = ? order by at desc, id")
        .param(permit.subject().value())
        .query(
            (row, n) ->
                key.unseal(SHAPE, row.getObject("id", UUID.class), 1, row.getBytes("sealed")))
        .list();
  }

  void add(Permit permit, Informing informing) {
    var id = UUID.randomUUID();
    db.sql("insert into customer.informing (subject_id, id, at, sealed) values (?, ?, ?, ?)")
        .params(
            permit.subject().value(),
            id,
            permit.visit().when().atOffset(ZoneOffset.UTC),
            vault.open(permit).seal(SHAPE, id, 1, informing))
        .update();
  }

  void erase(Permit permit) {
    db.sql("delete from customer.informing where subject_id = ?")
        .param(permit.subject().value())
        .update();
  }
}
