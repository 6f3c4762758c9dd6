package fi.tallessa.legalbasis.consent;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;
import fi.tallessa.legalbasis.item.ItemId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What nights have erased after events of consents: how much of each kind, and nothing of it. */
@Repository
public class Clearings {

  private final JdbcClient db;

  Clearings(JdbcClient db) {
    this.db = db;
  }

  /** So many entries of a kind, and when they were erased. */
  public record Cleared(FieldGroup group, int entries, Instant at) {}

  private record Row(int number, Cleared cleared) {}

  /** Of one consent, by the number of the event after which it was. */
  public Map<Integer, List<Cleared>> of(Permit permit, ItemId item) {
    return db
        .sql(
            """
            select number, field_group, entries, at
            from legalbasis.consent_cleared join legalbasis.consent_clearing
              using (subject_id, item_id, number)
            where subject_id = ? and item_id = ? order by number, field_group
            """)
        .params(permit.subject().value(), item.value())
        .query(
            (row, n) ->
                new Row(
                    row.getInt("number"),
                    new Cleared(
                        FieldGroup.valueOf(row.getString("field_group")),
                        row.getInt("entries"),
                        row.getObject("at", OffsetDateTime.class).toInstant())))
        .list()
        .stream()
        .collect(groupingBy(Row::number, mapping(Row::cleared, toList())));
  }

  /** False where somebody was there before. */
  boolean add(Endings.At ended, Map<FieldGroup, Integer> gone, Instant now) {
    boolean first =
        db.sql(
                    """
                    insert into legalbasis.consent_clearing (subject_id, item_id, number, at)
                    values (?, ?, ?, ?) on conflict do nothing
                    """)
                .params(
                    ended.subject().value(),
                    ended.item().value(),
                    ended.number(),
                    now.atOffset(ZoneOffset.UTC))
                .update()
            == 1;
    if (first) {
      gone.forEach((group, entries) -> add(ended, group, entries));
    }
    return first;
  }

  private void add(Endings.At ended, FieldGroup group, int entries) {
    db.sql(
            """
            insert into legalbasis.consent_cleared
              (subject_id, item_id, number, field_group, entries)
            values (?, ?, ?, ?, ?)
            """)
        .params(
            ended.subject().value(), ended.item().value(), ended.number(), group.name(), entries)
        .update();
  }
}
