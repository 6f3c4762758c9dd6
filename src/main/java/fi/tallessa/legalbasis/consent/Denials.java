package fi.tallessa.legalbasis.consent;

import fi.tallessa.access.Overtaken;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.vault.Shape;
import fi.tallessa.vault.Vault;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a young person keeps from their guardians, item by item (K3, K4). */
@Repository
public class Denials {

  private static final Shape<Judged> SHAPE = Shape.of("legalbasis.denial", Judged.class);

  private final JdbcClient db;
  private final Vault vault;

  Denials(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** Why, and who judged that the young person may. */
  record Judged(String reason, WorkerId worker) {
    @Override
    public String toString() {
      return "Judged";
    }
  }

  /** The items no guardian consents to or learns of today, and why. */
  public Map<ItemId, String> standing(Permit permit) {
    var key = vault.open(permit);
    return db
        .sql(
            """
            select item_id, number, sealed
            from (select distinct on (item_id) item_id, number, stands, sealed
              from legalbasis.consent_denial where subject_id = ?
              order by item_id, number desc) newest
            where stands
            """)
        .param(permit.subject().value())
        .query(
            (row, n) -> {
              var item = new ItemId(row.getObject("item_id", UUID.class));
              var place = item + "/" + row.getInt("number");
              return Map.entry(item, key.unseal(SHAPE, place, 1, row.getBytes("sealed")).reason());
            })
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  public void add(Permit permit, ItemId item, boolean stands, String reason) {
    int number =
        db.sql(
                    """
                    select coalesce(max(number), 0) from legalbasis.consent_denial
                    where subject_id = ? and item_id = ?
                    """)
                .params(permit.subject().value(), item.value())
                .query(Integer.class)
                .single()
            + 1;
    Overtaken.unless(
        db.sql(
                    """
                    insert into legalbasis.consent_denial
                      (subject_id, item_id, number, at, stands, sealed)
                    values (?, ?, ?, ?, ?, ?) on conflict do nothing
                    """)
                .params(
                    permit.subject().value(),
                    item.value(),
                    number,
                    permit.visit().when().atOffset(ZoneOffset.UTC),
                    stands,
                    vault
                        .open(permit)
                        .seal(
                            SHAPE,
                            item + "/" + number,
                            1,
                            new Judged(reason, permit.visit().who())))
                .update()
            == 1);
  }
}
