package fi.tallessa.customer.guardian;

import fi.tallessa.access.Overtaken;
import fi.tallessa.customer.basis.GroupRests;
import fi.tallessa.customer.wording.KeepsPlaces;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Sealed;
import fi.tallessa.vault.SealedOnce;
import fi.tallessa.vault.Shape;
import fi.tallessa.vault.Vault;
import fi.tallessa.wording.HiddenPlaces;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What guardians know of their children's customer relationships; only ever added to. */
@Repository
public class Awarenesses implements KeepsPlaces {

  public static final Shape<Awareness> SHAPE = Shape.of("customer.awareness", Awareness.class);

  private final JdbcClient db;
  private final Vault vault;

  Awarenesses(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** One child's, the newest first. */
  public List<Awareness> of(Permit permit) {
    return all(permit).stream().map(one -> one.readBy(permit)).toList();
  }

  /** Which schools and clinics told of it. */
  @Override
  public HiddenPlaces places(Permit permit) {
    return HiddenPlaces.names(all(permit).stream().map(Awareness::teller).toList());
  }

  private List<Awareness> all(Permit permit) {
    return Sealed.opened(
        db.sql(
                """
                select subject_id, id, sealed from customer.awareness
                where subject_id = ? order by at desc, id
                """)
            .param(permit.subject().value())
            .query(SealedOnce.of(SHAPE))
            .list(),
        vault.open(permit));
  }

  /** Those of all children whose key a run has brought. */
  public Map<SubjectId, List<Awareness>> everybody(Map<SubjectId, Key> keys) {
    return Sealed.opened(
        db.sql("select subject_id, id, sealed from customer.awareness where subject_id = any (?)")
            .param(Sealed.subjects(keys))
            .query(SealedOnce.of(SHAPE))
            .list(),
        keys);
  }

  public void add(Permit permit, Awareness awareness) {
    var id = UUID.randomUUID();
    Overtaken.unless(
        db.sql(
                    """
                    insert into customer.awareness (subject_id, id, at, sealed)
                    select subject_id, :id, :at, :sealed
                    from (values (cast(:subject as uuid))) as about (subject_id) where {rests}
                    """
                        .replace("{rests}", GroupRests.of(FieldGroup.FAMILY, "about")))
                .param("subject", permit.subject().value())
                .param("id", id)
                .param("at", permit.visit().when().atOffset(ZoneOffset.UTC))
                .param("sealed", vault.open(permit).seal(SHAPE, id, 1, awareness))
                .update()
            == 1);
  }

  void erase(Permit permit) {
    db.sql("delete from customer.awareness where subject_id = ?")
        .param(permit.subject().value())
        .update();
  }
}
