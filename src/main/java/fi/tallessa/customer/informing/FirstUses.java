package fi.tallessa.customer.informing;

import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Sealed;
import fi.tallessa.vault.SealedOnce;
import fi.tallessa.vault.Shape;
import fi.tallessa.vault.Vault;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When what others told us was first used, as workers wrote it down; only ever added to. */
@Repository
public class FirstUses {

  private static final Shape<FirstUse> SHAPE = Shape.of("customer.first_use", FirstUse.class);

  private final JdbcClient db;
  private final Vault vault;

  FirstUses(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** About one customer and their guardians, the newest first. */
  public List<FirstUse> of(Permit permit) {
    return Sealed.opened(
        db.sql(
                """
                select subject_id, id, sealed from customer.first_use
                where subject_id = ? order by at desc, id
                """)
            .param(permit.subject().value())
            .query(SealedOnce.of(SHAPE))
            .list(),
        vault.open(permit));
  }

  /** The same of all whose key a run has brought. */
  public Map<SubjectId, List<FirstUse>> everybody(Map<SubjectId, Key> keys) {
    return Sealed.opened(
        db.sql("select subject_id, id, sealed from customer.first_use where subject_id = any (?)")
            .param(Sealed.subjects(keys))
            .query(SealedOnce.of(SHAPE))
            .list(),
        keys);
  }

  void add(Permit permit, FirstUse use) {
    var id = UUID.randomUUID();
    db.sql("insert into customer.first_use (subject_id, id, at, sealed) values (?, ?, ?, ?)")
        .params(
            permit.subject().value(),
            id,
            permit.visit().when().atOffset(ZoneOffset.UTC),
            vault.open(permit).seal(SHAPE, id, 1, use))
        .update();
  }

  void erase(Permit permit) {
    db.sql("delete from customer.first_use where subject_id = ?")
        .param(permit.subject().value())
        .update();
  }
}
