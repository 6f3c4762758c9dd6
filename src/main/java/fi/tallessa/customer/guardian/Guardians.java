package fi.tallessa.customer.guardian;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Sealed;
import fi.tallessa.vault.Vault;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The guardians of children; a change is the next version, and the newest holds. */
@Repository
public class Guardians {

  private final JdbcClient db;
  private final Vault vault;

  Guardians(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** One child's guardians as they hold now, in no special order. */
  public List<KeptGuardian> of(Permit permit) {
    return of(List.of(permit)).get(permit.subject());
  }

  /** One guardian of a child, by the id that stands in an address. */
  public Optional<KeptGuardian> find(Permit permit, String id) {
    return of(permit).stream().filter(kept -> kept.id().toString().equals(id)).findFirst();
  }

  /** Those of many children: one statement. Each permit gets a list. */
  public Map<SubjectId, List<KeptGuardian>> of(Collection<Permit> permits) {
    var rows =
        newest(permits.stream().map(permit -> permit.subject().value()).toArray(UUID[]::new))
            .stream()
            .collect(groupingBy(SealedGuardian::subject));
    return permits.stream()
        .collect(
            toMap(
                Permit::subject,
                permit ->
                    Sealed.opened(
                        rows.getOrDefault(permit.subject(), List.of()), vault.open(permit))));
  }

  private List<SealedGuardian> newest(UUID[] subjects) {
    return db.sql(
            """
            select distinct on (subject_id, id) subject_id, id, version, at, sealed
            from customer.guardian where subject_id = any (?)
            order by subject_id, id, version desc
            """)
        .param(subjects)
        .query(SealedGuardian::of)
        .list();
  }

  /** The guardians of all children whose key a run has brought. */
  public Map<SubjectId, List<KeptGuardian>> everybody(Map<SubjectId, Key> keys) {
    return Sealed.opened(newest(Sealed.subjects(keys)), keys);
  }

  /** Every version of every guardian of one child, the newest first within a guardian. */
  public List<KeptGuardian> history(Permit permit) {
    return Sealed.opened(
        db.sql(
                """
                select subject_id, id, version, at, sealed from customer.guardian
                where subject_id = ? order by id, version desc
                """)
            .param(permit.subject().value())
            .query(SealedGuardian::of)
            .list(),
        vault.open(permit));
  }

  /** The same of all whose key a run has brought. */
  public Map<SubjectId, List<KeptGuardian>> history(Map<SubjectId, Key> keys) {
    return Sealed.opened(
        db.sql(
                """
                select subject_id, id, version, at, sealed from customer.guardian
                where subject_id = any (?) order by subject_id, id, version desc
                """)
            .param(Sealed.subjects(keys))
            .query(SealedGuardian::of)
            .list(),
        keys);
  }

  /** Writes down a guardian for the first time. */
  public UUID add(Permit permit, Guardian guardian) {
    var id = UUID.randomUUID();
    if (!write(permit, id, 1, guardian)) {
      throw new IllegalStateException("A fresh id was taken");
    }
    return id;
  }

  /**
   * Writes the next version of a guardian.
   *
   * @param version one more than the version the change was made on
   * @return false when somebody else has written that version meanwhile; then nothing is written
   */
  public boolean write(Permit permit, UUID id, int version, Guardian guardian) {
    return db.sql(
                """
                insert into customer.guardian (subject_id, id, version, at, sealed)
                select :subject, :id, :version, :at, :sealed
                where :version = 1 + coalesce((select max(version) from customer.guardian
                  where subject_id = :subject and id = :id), 0)
                on conflict do nothing
                """)
            .param("subject", permit.subject().value())
            .param("id", id)
            .param("version", version)
            .param("at", permit.visit().when().atOffset(ZoneOffset.UTC))
            .param("sealed", vault.open(permit).seal(SealedGuardian.SHAPE, id, version, guardian))
            .update()
        == 1;
  }

  /** One guardian, every version, and what was told of their custody. */
  public void erase(Permit permit, UUID guardian) {
    db.sql(
            """
            with custody as (
              delete from customer.custody where subject_id = :subject and guardian_id = :id)
            delete from customer.guardian where subject_id = :subject and id = :id
            """)
        .param("subject", permit.subject().value())
        .param("id", guardian)
        .update();
  }

  void erase(Permit permit) {
    db.sql("delete from customer.guardian where subject_id = ?")
        .param(permit.subject().value())
        .update();
  }
}
