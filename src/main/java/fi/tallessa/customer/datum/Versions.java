package fi.tallessa.customer.datum;

import fi.tallessa.customer.basis.GoesWithGroup;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.legalbasis.consent.ActiveConsents;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Sealed;
import fi.tallessa.vault.Vault;
import fi.tallessa.wording.HiddenPlaces;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * All that was ever said about customers, field by field. Nothing is written over: a change is the
 * next version, and the newest holds (S44). What rests on nothing any more is in no answer ({@link
 * StillRests}).
 */
@Repository
public class Versions implements GoesWithGroup {

  private final JdbcClient db;
  private final Vault vault;
  private final ActiveConsents consents;

  Versions(JdbcClient db, Vault vault, ActiveConsents consents) {
    this.db = db;
    this.vault = vault;
    this.consents = consents;
  }

  /** Of one field, the newest first. */
  public List<Kept> of(Permit permit, Field field) {
    return masked(permit, field, StillRests.SHOWN);
  }

  /**
   * One version as it lies in its seal, to be written again and never to be shown: whoever chooses
   * it, or says that it is right, changes nothing of what it says.
   */
  public Optional<Datum> toWriteAgain(Permit permit, Field field, int version) {
    return read(permit, field, SealedDatum.KEPT, StillRests.SHOWN).stream()
        .filter(kept -> kept.version() == version)
        .map(Kept::datum)
        .findFirst();
  }

  /** What is to be looked for in texts while the address is protected, old places too. */
  public HiddenPlaces places(Permit permit, Function<List<Kept>, HiddenPlaces> found) {
    var one = Map.of(permit.subject(), vault.open(permit));
    var theirs = read(one, SealedDatum.KEPT, StillRests.KEPT, permit.visit().today());
    return found.apply(theirs.getOrDefault(permit.subject(), List.of()));
  }

  /** What a field said before it was put right, the newest first (GDPR Art. 16). */
  public List<Kept> apart(Permit permit, Field field) {
    return masked(permit, field, StillRests.APART);
  }

  private List<Kept> masked(Permit permit, Field field, String restsOn) {
    return read(permit, field, SealedDatum.USED, restsOn).stream()
        .map(Mask.of(permit)::over)
        .toList();
  }

  private List<Kept> read(Permit permit, Field field, String columns, String restsOn) {
    return Sealed.opened(
        db.sql(
                """
                select {columns} from customer.datum
                where subject_id = :subject and field = :field
                """
                        .replace("{columns}", columns)
                    + restsOn
                    + "order by version desc")
            .param("subject", permit.subject().value())
            .param("field", field.code())
            .param("today", permit.visit().today())
            .query(SealedDatum::of)
            .list(),
        vault.open(permit));
  }

  /** Of every field, the newest first within its field. */
  public List<Kept> all(Permit permit) {
    return read(permit, SealedDatum.USED, StillRests.SHOWN);
  }

  /** The same for the person's own copy, with what sleeps, or lies sealed (Art. 15). */
  List<Kept> kept(Permit permit) {
    return read(permit, SealedDatum.KEPT, StillRests.KEPT);
  }

  /**
   * What the file says today, behind a protected address too: to be compared with what was told to
   * others, and shown to nobody (GDPR Art. 19).
   */
  public List<Kept> toCompare(Permit permit) {
    var one = Map.of(permit.subject(), vault.open(permit));
    return everybody(one, permit.visit().today()).getOrDefault(permit.subject(), List.of());
  }

  private List<Kept> read(Permit permit, String columns, String restsOn) {
    var one = Map.of(permit.subject(), vault.open(permit));
    var theirs = read(one, columns, restsOn, permit.visit().today());
    return theirs.getOrDefault(permit.subject(), List.of()).stream()
        .map(Mask.of(permit)::over)
        .toList();
  }

  /**
   * The same of all whose key a run has brought, to work out what follows from it; with what is due
   * to go and still there, so that this is not forgotten.
   */
  public Map<SubjectId, List<Kept>> everybody(Map<SubjectId, Key> keys, LocalDate today) {
    return read(keys, SealedDatum.KEPT, StillRests.TODAY, today);
  }

  private Map<SubjectId, List<Kept>> read(
      Map<SubjectId, Key> keys, String columns, String restsOn, LocalDate today) {
    return Sealed.opened(
        db.sql(
                """
                select {columns} from customer.datum where subject_id = any (:subjects)
                """
                        .replace("{columns}", columns)
                    + restsOn
                    + "order by subject_id, field, version desc")
            .param("subjects", Sealed.subjects(keys))
            .param("today", today)
            .query(SealedDatum::of)
            .list(),
        keys);
  }

  /**
   * The version the next one stands on, where nothing of a field is shown: what was put right lies
   * apart, and keeps its numbers (Art. 16).
   *
   * @param shown the one that holds; 0 where there is none
   */
  public int under(Permit permit, Field field, int shown) {
    return shown > 0
        ? shown
        : db.sql(
                """
                select coalesce(max(version), 0) from customer.datum
                where subject_id = :subject and field = :field and
                """
                    + StillRests.PUT_RIGHT)
            .param("subject", permit.subject().value())
            .param("field", field.code())
            .query(Integer.class)
            .single();
  }

  /**
   * Writes the next version of a field.
   *
   * @param version one more than the version the change was made on; 1 for the first
   * @return false when somebody else has written that version meanwhile, or its group rests on
   *     nothing any more; then nothing is written
   */
  public boolean write(Permit permit, Field field, int version, Datum datum) {
    if (datum.hides()) {
      throw new IllegalArgumentException("A mask is nothing to keep");
    }
    return insert(permit, field, version, datum)
        || eraseDue(permit, field) && insert(permit, field, version, datum);
  }

  /** What is in no answer any more is in nobody's way: it goes before something new is written. */
  private boolean eraseDue(Permit permit, Field field) {
    return db.sql(
                """
                with due as (
                  delete from customer.unverified
                  where subject_id = :subject and field = :field and due_on <= :today
                    and not {kept}
                  returning subject_id, field, version)
                delete from customer.datum using due
                where datum.subject_id = due.subject_id and datum.field = due.field
                  and datum.version = due.version
                """
                    .replace("{kept}", StillRests.keptUnconfirmed("unverified")))
            .param("subject", permit.subject().value())
            .param("field", field.code())
            .param("today", permit.visit().today())
            .update()
        > 0;
  }

  private boolean insert(Permit permit, Field field, int version, Datum datum) {
    var sealed = vault.open(permit).seal(SealedDatum.SHAPE, field.code(), version, datum);
    if (field.group().mayRestOnConsent()) {
      consents.hold(permit);
    }
    return db.sql(
                """
                insert into customer.datum (subject_id, field, version, at, sealed)
                select :subject, :field, :version, :at, :sealed
                from (values (:subject, :group)) as datum (subject_id, field_group)
                where :version = 1 + coalesce((select max(version) from customer.datum before
                  where before.subject_id = :subject and before.field = :field), 0)
                """
                    + StillRests.ON_SOMETHING
                    + StillRests.TODAY
                    + "on conflict do nothing")
            .param("group", field.group().name())
            .param("today", permit.visit().today())
            .param("subject", permit.subject().value())
            .param("field", field.code())
            .param("version", version)
            .param("at", permit.visit().when().atOffset(ZoneOffset.UTC))
            .param("sealed", sealed)
            .update()
        == 1;
  }

  /**
   * Erases what was kept of a group: where its consent has ended, before it may rest on something
   * else. What was taken back does not come to life under another name.
   */
  @Override
  public void erase(Permit permit, FieldGroup group) {
    db.sql("delete from customer.datum where subject_id = ? and field_group = ?")
        .params(permit.subject().value(), group.name())
        .update();
  }

  void erase(Permit permit) {
    db.sql("delete from customer.datum where subject_id = ?")
        .param(permit.subject().value())
        .update();
  }
}
