package fi.tallessa.customer.datum;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Vault;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The data of customers, every version of every field. Nothing is written over: a change is the
 * next version, and the newest holds (S44). What its group rests on is asked in each statement
 * ({@link StillRests}), so that nobody can forget to.
 */
@Repository
public class Data {

  private final JdbcClient db;
  private final Vault vault;

  Data(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** What holds now. */
  public Card card(Permit permit) {
    return cards(List.of(permit), Set.of(Field.values())).get(permit.subject());
  }

  /** What holds now of many, only the asked fields: one statement. Each permit gets a card. */
  public Map<SubjectId, Card> cards(Collection<Permit> permits, Set<Field> fields) {
    return cards(permits, fields, StillRests.TODAY);
  }

  /** What somebody may be found by: nothing that rests on a consent. */
  public Card found(Permit permit, Set<Field> fields) {
    return cards(List.of(permit), fields, StillRests.WITHOUT_CONSENT).get(permit.subject());
  }

  private Map<SubjectId, Card> cards(
      Collection<Permit> permits, Set<Field> fields, String restsOn) {
    var rows =
        db
            .sql(
                """
                select distinct on (subject_id, field) subject_id, field, version, at, sealed
                from customer.datum
                where subject_id = any (:subjects) and field = any (:fields)
                """
                    + restsOn
                    + "order by subject_id, field, version desc")
            .param("subjects", permits.stream().map(p -> p.subject().value()).toArray(UUID[]::new))
            .param("fields", fields.stream().map(Field::code).toArray(String[]::new))
            .param("today", today(permits))
            .query(SealedDatum::of)
            .list()
            .stream()
            .collect(groupingBy(SealedDatum::subject));
    return permits.stream()
        .collect(
            toMap(
                Permit::subject,
                permit ->
                    card(vault.open(permit), rows.getOrDefault(permit.subject(), List.of()))));
  }

  /** What everybody whose key a run has brought may be found by, only the asked fields. */
  public Map<SubjectId, Card> everybody(Map<SubjectId, Key> keys, Set<Field> fields) {
    return db
        .sql(
            """
            select distinct on (subject_id, field) subject_id, field, version, at, sealed
            from customer.datum where field = any (?)
            """
                + StillRests.WITHOUT_CONSENT
                + "order by subject_id, field, version desc")
        .param(fields.stream().map(Field::code).toArray(String[]::new))
        .query(SealedDatum::of)
        .list()
        .stream()
        .filter(row -> keys.containsKey(row.subject()))
        .collect(
            groupingBy(
                SealedDatum::subject,
                collectingAndThen(
                    toList(), rows -> card(keys.get(rows.getFirst().subject()), rows))));
  }

  /** Every version of one field, newest first. */
  public List<Kept> history(Permit permit, Field field) {
    var key = vault.open(permit);
    return db
        .sql(
            """
            select subject_id, field, version, at, sealed from customer.datum
            where subject_id = :subject and field = :field
            """
                + StillRests.TODAY
                + "order by version desc")
        .param("subject", permit.subject().value())
        .param("field", field.code())
        .param("today", permit.visit().today())
        .query(SealedDatum::of)
        .list()
        .stream()
        .map(row -> row.open(key))
        .toList();
  }

  /** Every version of every field, the newest first within its field. */
  public List<Kept> everything(Permit permit) {
    var key = vault.open(permit);
    return db
        .sql(
            """
            select subject_id, field, version, at, sealed from customer.datum
            where subject_id = :subject
            """
                + StillRests.TODAY
                + "order by field, version desc")
        .param("subject", permit.subject().value())
        .param("today", permit.visit().today())
        .query(SealedDatum::of)
        .list()
        .stream()
        .map(row -> row.open(key))
        .toList();
  }

  /**
   * Writes the next version of a field.
   *
   * @param version one more than the version the change was made on; 1 for the first
   * @return false when somebody else has written that version meanwhile, or its group rests on
   *     nothing any more; then nothing is written
   */
  public boolean write(Permit permit, Field field, int version, Datum datum) {
    var sealed = vault.open(permit).seal(SealedDatum.SHAPE, field.code(), version, datum);
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
  public void eraseGroup(Permit permit, FieldGroup group) {
    db.sql("delete from customer.datum where subject_id = ? and field_group = ?")
        .params(permit.subject().value(), group.name())
        .update();
  }

  void erase(Permit permit) {
    db.sql("delete from customer.datum where subject_id = ?")
        .param(permit.subject().value())
        .update();
  }

  private static Card card(Key key, List<SealedDatum> rows) {
    return new Card(
        rows.stream().map(row -> row.open(key)).collect(toMap(Kept::field, Function.identity())));
  }

  /** All come of one visit; of nobody nothing is asked. */
  private static LocalDate today(Collection<Permit> permits) {
    return permits.stream().findFirst().map(one -> one.visit().today()).orElse(LocalDate.EPOCH);
  }
}
