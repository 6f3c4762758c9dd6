package fi.tallessa.legalbasis.consent;

import fi.tallessa.holdings.Permit;
import fi.tallessa.vault.Shape;
import fi.tallessa.vault.Vault;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pictures of papers, one an asking, each in the seal of its person and open to its own acts. */
@Repository
public class Scans {

  private static final Shape<Scan> SHAPE = Shape.of("customer.consent.scan", Scan.class).apart();

  private final JdbcClient db;
  private final Vault vault;

  Scans(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  public boolean has(Permit permit, UUID asking) {
    return db.sql(
            """
            select exists (select from legalbasis.consent_scan
              where subject_id = ? and asking_id = ?)
            """)
        .params(permit.subject().value(), asking)
        .query(Boolean.class)
        .single();
  }

  /** False where there is one already: it is erased first, so that none is written over unseen. */
  public boolean add(Permit permit, UUID asking, Scan scan) {
    return db.sql(
                """
                insert into legalbasis.consent_scan (subject_id, asking_id, at, sealed)
                values (?, ?, ?, ?) on conflict do nothing
                """)
            .params(
                permit.subject().value(),
                asking,
                permit.visit().when().atOffset(ZoneOffset.UTC),
                vault.open(permit).seal(SHAPE, asking, 1, scan))
            .update()
        == 1;
  }

  public Optional<Scan> find(Permit permit, UUID asking) {
    var key = vault.open(permit);
    return db.sql(
            """
            select sealed from legalbasis.consent_scan where subject_id = ? and asking_id = ?
            """)
        .params(permit.subject().value(), asking)
        .query((row, n) -> key.unseal(SHAPE, asking, 1, row.getBytes("sealed")))
        .optional();
  }

  public void remove(Permit permit, UUID asking) {
    db.sql("delete from legalbasis.consent_scan where subject_id = ? and asking_id = ?")
        .params(permit.subject().value(), asking)
        .update();
  }
}
