package fi.tallessa.family.relative;

import fi.tallessa.customer.basis.GroupRests;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.vault.Sealed;
import fi.tallessa.vault.Vault;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was told of couples; a change is the next version, and the newest holds. */
@Repository
public class Bonds {

  private final JdbcClient db;
  private final Vault vault;

  Bonds(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  public List<KeptBond> of(Permit permit) {
    return of(List.of(permit)).get(permit.subject());
  }

  /** Those of many files: one statement. Each permit gets a list. */
  public Map<SubjectId, List<KeptBond>> of(Collection<Permit> permits) {
    return Sealed.opened(
        permits,
        db.sql(
                """
                select distinct on (subject_id, a_id, b_id) subject_id, a_id, b_id, version, at,
                  sealed
                from family.couple
                where subject_id = any (:subjects) and {rests}
                order by subject_id, a_id, b_id, version desc
                """
                    .replace("{rests}", GroupRests.of(FieldGroup.FAMILY, "couple")))
            .param(
                "subjects", permits.stream().map(one -> one.subject().value()).toArray(UUID[]::new))
            .query(SealedBond::of)
            .list(),
        vault);
  }

  /**
   * Writes the next version of what is told of two, in whichever order.
   *
   * @return false when somebody else has written that version meanwhile, or the family rests on
   *     nothing; then nothing is written
   */
  public boolean write(Permit permit, UUID one, UUID two, int version, ToldBond told) {
    // As the database orders them: without a sign.
    var a = one.toString().compareTo(two.toString()) < 0 ? one : two;
    var b = a.equals(one) ? two : one;
    return db.sql(
                """
                insert into family.couple (subject_id, a_id, b_id, version, at, sealed)
                select subject_id, :a, :b, :version, :at, :sealed
                from (values (cast(:subject as uuid))) as about (subject_id)
                where :version = 1 + coalesce((select max(version) from family.couple
                  where subject_id = :subject and a_id = :a and b_id = :b), 0) and {rests}
                on conflict do nothing
                """
                    .replace("{rests}", GroupRests.of(FieldGroup.FAMILY, "about")))
            .param("subject", permit.subject().value())
            .param("a", a)
            .param("b", b)
            .param("version", version)
            .param("at", permit.visit().when().atOffset(ZoneOffset.UTC))
            .param(
                "sealed",
                vault.open(permit).seal(SealedBond.SHAPE, SealedBond.row(a, b), version, told))
            .update()
        == 1;
  }

  void erase(Permit permit) {
    db.sql("delete from family.couple where subject_id = ?")
        .param(permit.subject().value())
        .update();
  }
}
