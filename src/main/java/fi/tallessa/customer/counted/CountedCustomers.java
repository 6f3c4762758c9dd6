package fi.tallessa.customer.counted;

import static java.util.stream.Collectors.toMap;

import fi.tallessa.access.PartRestrictions;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.datum.Datum;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Kept;
import fi.tallessa.customer.relationship.Ends;
import fi.tallessa.holdings.Counted;
import fi.tallessa.holdings.Figures;
import fi.tallessa.holdings.WrappedKey;
import fi.tallessa.kernel.Birth;
import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is counted, and in which services they are: relationships, reasons of ending, waiting. */
@Repository
class CountedCustomers implements Figures {

  private final JdbcClient db;
  private final Vault vault;
  private final Data data;

  CountedCustomers(JdbcClient db, Vault vault, Data data) {
    this.db = db;
    this.vault = vault;
    this.data = data;
  }

  @Override
  public List<Counted> of(Map<SubjectId, WrappedKey> met, DateRange days, Instant at) {
    return Stream.concat(somebody(met, at).stream(), inService(met, days).stream()).toList();
  }

  private List<Counted> somebody(Map<SubjectId, WrappedKey> met, Instant at) {
    Map<SubjectId, Key> keys =
        free(met, at).stream()
            .collect(toMap(one -> one, one -> vault.openForRun(one, met.get(one))));
    var cards = data.counted(keys, at.atZone(Visit.ZONE).toLocalDate());
    return keys.keySet().stream()
        .map(one -> somebody(one, cards.getOrDefault(one, Card.EMPTY)))
        .toList();
  }

  private List<SubjectId> free(Map<SubjectId, WrappedKey> met, Instant at) {
    return db.sql(
            "select subject_id from access.file where subject_id = any (:subjects) and not "
                + PartRestrictions.uncounted("file"))
        .param("subjects", ids(met))
        .param("now", at.atOffset(ZoneOffset.UTC))
        .query((row, n) -> new SubjectId(row.getObject(1, UUID.class)))
        .list();
  }

  private static Counted somebody(SubjectId subject, Card card) {
    return new Counted.Somebody(
        subject,
        verified(card, Field.BIRTH).map(Birth::read).orElse(new Birth.Unknown()),
        verified(card, Field.GENDER),
        verified(card, Field.DOMICILE));
  }

  /** What nobody has said is right is not counted (S23, T10). */
  private static Optional<String> verified(Card card, Field field) {
    return card.of(field)
        .map(Kept::datum)
        .filter(datum -> datum.known() && !datum.unverified())
        .map(Datum::value);
  }

  /** Whoever comes back has waited for the first time alone: nobody referred them anew. */
  private List<Counted> inService(Map<SubjectId, WrappedKey> met, DateRange days) {
    return db.sql(
            """
            select relationship.subject_id, relationship.service_id, began_on, ended.ended_on,
              ended.reason, began_on - intake.referred_on as waited
            from customer.relationship {ended}
            left join customer.intake on intake.subject_id = relationship.subject_id
              and intake.service_id = relationship.service_id and intake.state = 'BEGUN'
              and not exists (select from customer.relationship before
                where before.subject_id = relationship.subject_id
                  and before.service_id = relationship.service_id
                  and before.began_on >= intake.referred_on
                  and before.began_on < relationship.began_on)
            where relationship.subject_id = any (:subjects) and began_on <= :until
              and coalesce(ended.ended_on, 'infinity') >= :from
            """
                .replace("{ended}", Ends.NEWEST))
        .param("subjects", ids(met))
        .param("from", days.from())
        .param("until", days.until())
        .query(CountedCustomers::inService)
        .list();
  }

  private static Counted inService(ResultSet row, int n) throws SQLException {
    return new Counted.InService(
        new SubjectId(row.getObject("subject_id", UUID.class)),
        row.getObject("service_id", UUID.class),
        new DateRange(
            row.getObject("began_on", LocalDate.class), row.getObject("ended_on", LocalDate.class)),
        Optional.ofNullable(row.getString("reason")),
        Optional.ofNullable(row.getObject("waited", Integer.class)).filter(all -> all >= 0));
  }

  private static UUID[] ids(Map<SubjectId, WrappedKey> met) {
    return met.keySet().stream().map(SubjectId::value).toArray(UUID[]::new);
  }
}
