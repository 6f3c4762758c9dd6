package fi.tallessa.customer.guardian;

import fi.tallessa.access.Overtaken;
import fi.tallessa.customer.duties.Reckonings;
import fi.tallessa.holdings.Permit;
import fi.tallessa.vault.Sealed;
import fi.tallessa.vault.SealedOnce;
import fi.tallessa.vault.Vault;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which guardians were written down by mistake and removed; only ever added to. */
@Repository
public class RemovedGuardians {

  private final JdbcClient db;
  private final Vault vault;
  private final Guardians guardians;
  private final Reckonings reckonings;

  RemovedGuardians(JdbcClient db, Vault vault, Guardians guardians, Reckonings reckonings) {
    this.reckonings = reckonings;
    this.db = db;
    this.vault = vault;
    this.guardians = guardians;
  }

  /**
   * Keeps these from being removed until the end of the transaction; to be called once what names
   * them is written. Where one was removed meanwhile it is begun anew: no row is about nobody (D7).
   *
   * @param named others than guardians as well
   */
  public void holdOff(Permit permit, Collection<UUID> named) {
    if (!named.isEmpty()) {
      reckonings.alone(permit);
      Overtaken.unless(!any(permit, named));
    }
  }

  /** The same of one; null where it was nobody of theirs. */
  public void holdOff(Permit permit, UUID named) {
    holdOff(permit, Stream.ofNullable(named).toList());
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
    return any(permit, List.of(guardian));
  }

  private boolean any(Permit permit, Collection<UUID> some) {
    return db.sql(
            """
            select exists (select from customer.guardian_removed
              where subject_id = ? and id = any (?))
            """)
        .params(permit.subject().value(), some.toArray(UUID[]::new))
        .query(Boolean.class)
        .single();
  }

  void erase(Permit permit) {
    db.sql("delete from customer.guardian_removed where subject_id = ?")
        .param(permit.subject().value())
        .update();
  }
}
