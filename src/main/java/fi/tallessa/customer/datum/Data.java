package fi.tallessa.customer.datum;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import fi.tallessa.access.Protections;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Legible;
import fi.tallessa.vault.Sealed;
import fi.tallessa.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The data of customers as it holds now: the newest of the {@link Versions} of each field. What its
 * group rests on is asked in each statement ({@link StillRests}), so that nobody can forget to.
 */
@Repository
public class Data {

  private static final Set<Field> COUNTED = Set.of(Field.BIRTH, Field.GENDER, Field.DOMICILE);

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

  /**
   * The same for the page of a file alone: with what may only be kept, while the visitor has it
   * open to protect the child (GDPR Art. 18(2)). Of a paper, a list or a search it is no part.
   */
  public Card seen(Permit permit) {
    var all = Set.of(Field.values());
    return cards(List.of(permit), all, SealedDatum.SEEN, StillRests.SHOWN).get(permit.subject());
  }

  /** What holds now of many, only the asked fields: one statement. Each permit gets a card. */
  public Map<SubjectId, Card> cards(Collection<Permit> permits, Set<Field> fields) {
    return cards(permits, fields, SealedDatum.USED, StillRests.SHOWN);
  }

  /** First names for a list; whose seal is broken has none, and stops nobody else's. */
  public Map<SubjectId, String> firstNames(Collection<Permit> permits) {
    var cards =
        Legible.of(permits, Permit::subject, whole -> cards(whole, Set.of(Field.NAME))).read();
    return permits.stream()
        .collect(
            toMap(
                Permit::subject, one -> cards.getOrDefault(one.subject(), Card.EMPTY).firstName()));
  }

  /** What somebody may be found by: nothing that rests on a consent. */
  public Card found(Permit permit, Set<Field> fields) {
    return cards(List.of(permit), fields, SealedDatum.USED, StillRests.FOUND_BY)
        .get(permit.subject());
  }

  private Map<SubjectId, Card> cards(
      Collection<Permit> permits, Set<Field> fields, String columns, String restsOn) {
    if (permits.isEmpty()) {
      return Map.of();
    }
    // All come of one visit.
    var visit = permits.iterator().next().visit();
    var rows =
        db.sql(
                """
                select distinct on (subject_id, field) {columns} from customer.datum
                where subject_id = any (:subjects) and field = any (:fields)
                """
                        .replace("{columns}", columns)
                    + restsOn
                    + "order by subject_id, field, version desc")
            .param("subjects", permits.stream().map(p -> p.subject().value()).toArray(UUID[]::new))
            .param("fields", fields.stream().map(Field::code).toArray(String[]::new))
            .param("today", visit.today())
            .param("who", visit.who().value())
            .param("now", visit.when().atOffset(ZoneOffset.UTC))
            .query(SealedDatum::of)
            .list();
    var opened = Sealed.opened(permits, rows, vault);
    return permits.stream()
        .collect(
            toMap(Permit::subject, permit -> card(opened.get(permit.subject()), Mask.of(permit))));
  }

  /**
   * What all whose key a run has brought may be found by, only the asked fields; nobody by where
   * they live (K11).
   */
  public Map<SubjectId, Card> everybody(
      Map<SubjectId, Key> keys, Set<Field> fields, LocalDate today) {
    return cards(keys, fields, "true", today, Mask.ON);
  }

  /**
   * What is counted of all whose key a run has brought (S8): age, gender and domicile, and that of
   * nobody whose address is protected (K11).
   */
  public Map<SubjectId, Card> counted(Map<SubjectId, Key> keys, LocalDate today) {
    var shown = "(field <> 'domicile' or not " + Protections.holds("datum") + ")";
    return cards(keys, COUNTED, shown, today, Mask.OFF);
  }

  private Map<SubjectId, Card> cards(
      Map<SubjectId, Key> keys, Set<Field> fields, String which, LocalDate today, Mask mask) {
    return Sealed.opened(
            db.sql(
                    """
                    select distinct on (subject_id, field) {columns}
                    from customer.datum where subject_id = any (:subjects)
                      and field = any (:fields) and {which}
                    """
                            .replace("{columns}", SealedDatum.USED)
                            .replace("{which}", which)
                        + StillRests.FOUND_BY
                        + "order by subject_id, field, version desc")
                .param("subjects", Sealed.subjects(keys))
                .param("fields", fields.stream().map(Field::code).toArray(String[]::new))
                .param("today", today)
                .query(SealedDatum::of)
                .list(),
            keys)
        .entrySet()
        .stream()
        .collect(toMap(Map.Entry::getKey, theirs -> card(theirs.getValue(), mask)));
  }

  /** What of these fields goes unless somebody confirms it, of many; it needs no key. */
  public Map<SubjectId, List<Going>> going(Collection<SubjectId> some, Set<Field> fields) {
    return db
        .sql(
            """
            select subject_id, field, version, due_on from customer.unverified
            where subject_id = any (?) and field = any (?) and due_on is not null
            """)
        .params(
            some.stream().map(SubjectId::value).toArray(UUID[]::new),
            fields.stream().map(Field::code).toArray(String[]::new))
        .query((row, n) -> Map.entry(new SubjectId(row.getObject(1, UUID.class)), going(row)))
        .list()
        .stream()
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
  }

  private static Going going(ResultSet row) throws SQLException {
    return new Going(
        Field.of(row.getString(2)).orElseThrow(), row.getInt(3), row.getObject(4, LocalDate.class));
  }

  private static Card card(List<Kept> newest, Mask mask) {
    return new Card(newest.stream().map(mask::over).collect(toMap(Kept::field, identity())));
  }
}
