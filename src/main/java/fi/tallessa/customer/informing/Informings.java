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

/** Who was told what we keep, and when; only ever added to. */
@Repository
public class Informings {

  public static final Shape<Informing> SHAPE = Shape.of("customer.informing", Informing.class);

  private final JdbcClient db;
  private final Vault vault;

  Informings(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** About one customer, the newest first. */
  public List<Informing> of(Permit permit) {
    return Sealed.opened(
        db.sql(
                """
                select subject_id, id, sealed from customer.informing
                where subject_id = ? order by at desc, id
                """)
            .param(permit.subject().value())
            .query(SealedOnce.of(SHAPE))
            .list(),
        vault.open(permit));
  }

  /** About all whose key a run has brought. */
  public Map<SubjectId, List<Informing>> everybody(Map<SubjectId, Key> keys) {
    return Sealed.opened(
        db.sql("select subject_id, id, sealed from customer.informing where subject_id = any (?)")
            .param(Sealed.subjects(keys))
            .query(SealedOnce.of(SHAPE))
            .list(),
        keys);
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
