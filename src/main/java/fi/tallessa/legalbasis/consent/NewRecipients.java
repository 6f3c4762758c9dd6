package fi.tallessa.legalbasis.consent;

import static java.util.stream.Collectors.toMap;

import fi.tallessa.holdings.Permit;
import fi.tallessa.legalbasis.item.ItemId;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who gets the data, and did not when the consent was said that it rests on: whoever said yes was
 * not told of them, so they are asked anew (S5, S30; GDPR Art. 13(1)(e)). The consent holds
 * meanwhile. A supplier who was there at the answer is none, though there was another in between.
 */
@Repository
public class NewRecipients {

  private final JdbcClient db;

  NewRecipients(JdbcClient db) {
    this.db = db;
  }

  /**
   * A statement of {@code subject_id, item_id, name} over consents that hold on a day, the
   * parameter {@code today}.
   *
   * @param whose what comes after the events: a join or a condition
   */
  public static String since(String whose) {
    return """
        select subject_id, item_id, runs.name
        from (select distinct on (subject_id, item_id) subject_id, item_id, state, at, until_day
          from legalbasis.consent_event {whose}
          order by subject_id, item_id, number desc) said
        join (select name from association.processor order by number desc limit 1) runs
          on runs.name is not null
        where state in ('GIVEN', 'RENEWED') and until_day >= :today
          and runs.name is distinct from (select name from association.processor ran
            where ran.said_at <= said.at order by number desc limit 1)
        """
        .replace("{whose}", whose);
  }

  /** Of one customer, by item. */
  public Map<ItemId, String> of(Permit permit) {
    return db
        .sql(since("where subject_id = :subject"))
        .param("subject", permit.subject().value())
        .param("today", permit.visit().today())
        .query(
            (row, n) ->
                Map.entry(new ItemId(row.getObject("item_id", UUID.class)), row.getString("name")))
        .list()
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
