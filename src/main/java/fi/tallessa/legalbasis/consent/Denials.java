package fi.tallessa.legalbasis.consent;

import fi.tallessa.access.Overtaken;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.vault.Shape;
import fi.tallessa.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a young person keeps from their guardians, item by item (K3, K4). */
@Repository
public class Denials {

  private static final Shape<Judged> SHAPE =
      Shape.of("legalbasis.denial", 2, Judged.class, Map.of(1, before -> before.put("judged", "")));

  private final JdbcClient db;
  private final Vault vault;
  private final Heads heads;

  Denials(JdbcClient db, Vault vault, Heads heads) {
    this.heads = heads;
    this.db = db;
    this.vault = vault;
  }

  /** Why, how that was judged, and by whom. */
  record Judged(String reason, String judged, WorkerId worker) {
    @Override
    public String toString() {
      return "Judged";
    }
  }

  /** The items no guardian consents to or learns of today, and why. */
  public Map<ItemId, Denial> standing(Permit permit) {
    return newest(permit, "where stands");
  }

  /**
   * Until this transaction ends nobody denies anything, nor says anything else to these consents:
   * asked before a yes is weighed, so that of a guardian's yes and what the child denies in the
   * same moment the one comes after the other (K4).
   */
  public void alone(Permit permit) {
    heads.hold(permit.subject());
  }

  /** What was judged last of each item that was ever kept from guardians. */
  public Map<ItemId, Denial> newest(Permit permit) {
    return newest(permit, "");
  }

  private Map<ItemId, Denial> newest(Permit permit, String which) {
    var key = vault.open(permit);
    return db
        .sql(
            """
            select item_id, number, at, stands, look_on, sealed
            from (select distinct on (item_id) item_id, number, at, stands, look_on, sealed
              from legalbasis.consent_denial where subject_id = ?
              order by item_id, number desc) newest
            """
                + which)
        .param(permit.subject().value())
        .query(
            (row, n) -> {
              var item = new ItemId(row.getObject("item_id", UUID.class));
              var place = item + "/" + row.getInt("number");
              var judged = key.unseal(SHAPE, place, 1, row.getBytes("sealed"));
              return Map.entry(
                  item,
                  new Denial(
                      row.getBoolean("stands"),
                      judged.reason(),
                      judged.judged(),
                      judged.worker(),
                      day(row),
                      row.getObject("look_on", LocalDate.class)));
            })
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Of each of these, the days on which what stands was looked at last; it needs no key. */
  public Map<SubjectId, List<LocalDate>> lookedAt(Collection<SubjectId> some) {
    return db
        .sql(
            """
            select subject_id, at
            from (select distinct on (subject_id, item_id) subject_id, at, stands
              from legalbasis.consent_denial where subject_id = any(?)
              order by subject_id, item_id, number desc) newest
            where stands
            """)
        .param(some.stream().map(SubjectId::value).toArray(UUID[]::new))
        .query(
            (row, n) -> Map.entry(new SubjectId(row.getObject("subject_id", UUID.class)), day(row)))
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  /**
   * @param judged how age and development were considered
   * @param lookOn by when somebody looks again
   */
  public void hold(Permit permit, ItemId item, String reason, String judged, LocalDate lookOn) {
    add(permit, item, new Judged(reason, judged, permit.visit().who()), lookOn);
  }

  public void end(Permit permit, ItemId item, String why) {
    add(permit, item, new Judged(why, "", permit.visit().who()), null);
  }

  private static LocalDate day(ResultSet row) throws SQLException {
    return row.getObject("at", OffsetDateTime.class).atZoneSameInstant(Visit.ZONE).toLocalDate();
  }

  private void add(Permit permit, ItemId item, Judged judged, LocalDate lookOn) {
    alone(permit);
    int number =
        db.sql(
                    """
                    select coalesce(max(number), 0) from legalbasis.consent_denial
                    where subject_id = ? and item_id = ?
                    """)
                .params(permit.subject().value(), item.value())
                .query(Integer.class)
                .single()
            + 1;
    Overtaken.unless(
        db.sql(
                    """
                    insert into legalbasis.consent_denial
                      (subject_id, item_id, number, at, stands, look_on, sealed)
                    values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                    """)
                .params(
                    permit.subject().value(),
                    item.value(),
                    number,
                    permit.visit().when().atOffset(ZoneOffset.UTC),
                    lookOn != null,
                    lookOn,
                    vault.open(permit).seal(SHAPE, item + "/" + number, 1, judged))
                .update()
            == 1);
  }
}
