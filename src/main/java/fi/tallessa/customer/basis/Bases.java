package fi.tallessa.customer.basis;

import fi.tallessa.access.Overtaken;
import fi.tallessa.customer.relationship.Relationship;
import fi.tallessa.customer.relationship.Relationships;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Purpose;
import fi.tallessa.legalbasis.Basis;
import fi.tallessa.legalbasis.ConsentBasis;
import fi.tallessa.legalbasis.LegitimateInterest;
import fi.tallessa.legalbasis.OnConsent;
import fi.tallessa.legalbasis.consent.ActiveConsents;
import fi.tallessa.vault.Vault;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * On what each group of a customer's data rests, for each purpose (S2). A change is the next
 * version with its reason, and the newest holds; nothing is written over.
 */
@Repository
public class Bases {

  private static final String ROW =
      " field_group, purpose, version, at, sealed, item_id is null or"
          + OnConsent.stands(FieldGroup.CONTACT, "basis")
          + "as holds, item_id is not null and"
          + OnConsent.sleeps(FieldGroup.CONTACT, "basis")
          + "as sleeps from customer.basis where subject_id = :subject ";

  /**
   * Its newest basis is a consent that stands or sleeps: interest does not take its place, nor
   * another consent that of one that sleeps, as that would erase what a yes would wake.
   */
  private static final String NEWEST =
      """
      exists (select from customer.basis standing
        where standing.subject_id = :subject and standing.field_group = :group
          and standing.purpose = :purpose and standing.item_id is not null
          and not exists (select from customer.basis later
            where later.subject_id = :subject and later.field_group = :group
              and later.purpose = :purpose and later.version > standing.version)
          and {stands})
      """;

  private static final String HOLDS = OnConsent.stands(FieldGroup.CONTACT, "standing");
  private static final String SLEEPS = OnConsent.sleeps(FieldGroup.CONTACT, "standing");

  private final JdbcClient db;
  private final Vault vault;
  private final Relationships relationships;
  private final ActiveConsents consents;

  Bases(JdbcClient db, Vault vault, Relationships relationships, ActiveConsents consents) {
    this.db = db;
    this.vault = vault;
    this.relationships = relationships;
    this.consents = consents;
  }

  /** What holds now. */
  public GroupBases of(Permit permit) {
    return of(permit, () -> relationships.of(permit));
  }

  /** The same, for those who have read the relationships already. */
  public GroupBases of(Permit permit, List<Relationship> related) {
    return of(permit, () -> related);
  }

  /** All a group has ever rested on, the newest first. */
  public List<Rest> history(Permit permit, FieldGroup group) {
    return rows(permit, "select " + ROW + " order by at desc, version desc").stream()
        .filter(rest -> rest.group() == group)
        .toList();
  }

  /** Until this transaction ends no consent of the file begins, ends or is taken back. */
  public void hold(Permit permit) {
    consents.hold(permit);
  }

  /** Writes down on what a new file was opened, group by group. */
  public void begin(Permit permit, LegitimateInterest basis) {
    FieldGroup.OF_A_FILE.forEach(
        group ->
            group.purposes().forEach(purpose -> write(permit, group, purpose, 1, basis, null)));
  }

  /**
   * A file goes on with a new relationship (D20): what rests on interest rests on the balancing
   * test in force on that day, and what it rested on stays in its history. What rests on a consent,
   * or did, is left to whoever gave it.
   */
  public void beginAnew(Permit permit, LegitimateInterest basis) {
    hold(permit);
    of(permit).all().stream()
        .filter(rest -> rest.basis() instanceof LegitimateInterest)
        .forEach(
            rest ->
                Overtaken.unless(
                    write(permit, rest.group(), rest.purpose(), rest.version() + 1, basis, null)));
  }

  /**
   * Writes down another basis; what the consents say was read under {@link #hold}.
   *
   * @param version one more than the version the change was made on
   * @return false when somebody else has written that version meanwhile, the consent has ended, or
   *     another were to take the place of one that sleeps, or interest of one that stands; then
   *     nothing is written
   */
  public boolean change(
      Permit permit, FieldGroup group, Purpose purpose, int version, Basis basis, String reason) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("A basis is never changed in silence");
    }
    hold(permit);
    return write(permit, group, purpose, version, basis, reason);
  }

  private boolean write(
      Permit permit, FieldGroup group, Purpose purpose, int version, Basis basis, String reason) {
    var chosen = new Chosen(basis.written(), reason, permit.visit().who());
    var on = consent(basis);
    return db.sql(
                """
                insert into customer.basis
                  (subject_id, field_group, purpose, version, at, item_id, consent_number, sealed)
                select subject_id, :group, :purpose, :version, :at, item_id, consent_number, :sealed
                from (values (:subject, cast(:item as uuid), cast(:number as int)))
                  as chosen (subject_id, item_id, consent_number)
                where not {asleep} and case when item_id is null then not {standing} else {holds} end
                on conflict do nothing
                """
                    .replace("{asleep}", NEWEST.replace("{stands}", SLEEPS))
                    .replace("{standing}", NEWEST.replace("{stands}", HOLDS))
                    .replace("{holds}", OnConsent.holds(group, "chosen")))
            .param("subject", permit.subject().value())
            .param("group", group.name())
            .param("purpose", purpose.name())
            .param("version", version)
            .param("at", permit.visit().when().atOffset(ZoneOffset.UTC))
            .param("item", on.map(ConsentBasis::item).orElse(null), Types.OTHER)
            .param("number", on.map(ConsentBasis::number).orElse(null), Types.INTEGER)
            .param("today", permit.visit().today())
            .param("sealed", SealedRest.seal(vault.open(permit), group, purpose, version, chosen))
            .update()
        == 1;
  }

  void erase(Permit permit) {
    db.sql("delete from customer.basis where subject_id = ?")
        .param(permit.subject().value())
        .update();
  }

  private GroupBases of(Permit permit, Supplier<List<Relationship>> related) {
    var written =
        rows(
            permit,
            "select distinct on (field_group, purpose) "
                + ROW
                + " order by field_group, purpose, version desc");
    return new GroupBases(
        OpenedOn.everyGroup(written) ? written : OpenedOn.added(written, related.get()));
  }

  private List<Rest> rows(Permit permit, String sql) {
    var key = vault.open(permit);
    return db
        .sql(sql)
        .param("subject", permit.subject().value())
        .param("today", permit.visit().today())
        .query(SealedRest::of)
        .list()
        .stream()
        .map(row -> row.open(key))
        .toList();
  }

  private static Optional<ConsentBasis> consent(Basis basis) {
    return switch (basis) {
      case ConsentBasis consent -> Optional.of(consent);
      case LegitimateInterest interest -> Optional.empty();
    };
  }
}
