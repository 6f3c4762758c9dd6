package fi.tallessa.customer.guardian;

import fi.tallessa.access.Overtaken;
import fi.tallessa.holdings.Permit;
import fi.tallessa.vault.Sealed;
import fi.tallessa.vault.SealedOnce;
import fi.tallessa.vault.Vault;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which guardians were written down by mistake and removed; only ever added to. */
@Repository
public class RemovedGuardians {

  private final JdbcClient db;
  private final Vault vault;
  private final Guardians guardians;

  RemovedGuardians(JdbcClient db, Vault vault, Guardians guardians) {
    this.db = db;
    this.vault = vault;
    this.guardians = guardians;
  }

  /** Takes a guardian out of the file, every version, with what was told of their custody. */
  public void add(Permit permit, UUID guardian, RemovedGuardian removed) {
    Overtaken.unless(
        db.sql(
                    """
                    insert into customer.guardian_removed (subject_id, id, at, sealed)
                    values (?, ?, ?, ?) on conflict do nothing
                    """)
                .params(
                    permit.subject().value(),
                    guardian,
                    permit.visit().when().atOffset(ZoneOffset.UTC),
                    vault.open(permit).seal(RemovedGuardian.SHAPE, guardian, 1, removed))
                .update()
            == 1);
    guardians.erase(permit, guardian);
  }

  /** One child's, the newest first. */
  public List<RemovedGuardian> of(Permit permit) {
    return Sealed.opened(
        db.sql(
                """
                select subject_id, id, sealed from customer.guardian_removed
                where subject_id = ? order by at desc, id
                """)
            .param(permit.subject().value())
            .query(SealedOnce.of(RemovedGuardian.SHAPE))
            .list(),
        vault.open(permit));
  }

  /** Whether somebody went by this id, and was removed. */
  public boolean has(Permit permit, UUID guardian) {
    return db.sql(
            "select exists (select from customer.guardian_removed where subject_id = ? and id = ?)")
        .params(permit.subject().value(), guardian)
        .query(Boolean.class)
        .single();
  }

  void erase(Permit permit) {
    db.sql("delete from customer.guardian_removed where subject_id = ?")
        .param(permit.subject().value())
        .update();
  }
}
