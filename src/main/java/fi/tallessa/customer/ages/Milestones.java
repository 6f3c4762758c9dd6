package fi.tallessa.customer.ages;

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

/** What was asked when customers turned 13 or 18; only ever added to. */
@Repository
public class Milestones {

  public static final Shape<Milestone> SHAPE =
      Shape.of(
          "customer.milestone",
          2,
          Milestone.class,
          Map.of(1, before -> before.putNull("why").putNull("basis")));

  private final JdbcClient db;
  private final Vault vault;

  Milestones(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** One customer's, the newest first. */
  public List<Milestone> of(Permit permit) {
    return Sealed.opened(
        db.sql(
                """
                select subject_id, id, sealed from customer.milestone
                where subject_id = ? order by at desc, id
                """)
            .param(permit.subject().value())
            .query(SealedOnce.of(SHAPE))
            .list(),
        vault.open(permit));
  }

  /** Those of all whose key a run has brought. */
  public Map<SubjectId, List<Milestone>> everybody(Map<SubjectId, Key> keys) {
    return Sealed.opened(
        db.sql("select subject_id, id, sealed from customer.milestone where subject_id = any (?)")
            .param(Sealed.subjects(keys))
            .query(SealedOnce.of(SHAPE))
            .list(),
        keys);
  }

  void add(Permit permit, Milestone milestone) {
    var id = UUID.randomUUID();
    db.sql("insert into customer.milestone (subject_id, id, at, sealed) values (?, ?, ?, ?)")
        .params(
            permit.subject().value(),
            id,
            permit.visit().when().atOffset(ZoneOffset.UTC),
            vault.open(permit).seal(SHAPE, id, 1, milestone))
        .update();
  }

  void erase(Permit permit) {
    db.sql("delete from customer.milestone where subject_id = ?")
        .param(permit.subject().value())
        .update();
  }
}
