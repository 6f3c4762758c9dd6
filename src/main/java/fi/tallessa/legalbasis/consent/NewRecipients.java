package fi.tallessa.legalbasis.consent;

import fi.tallessa.holdings.Permit;
import fi.tallessa.legalbasis.item.ItemId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which consents do not cover what there is to tell today, so that whoever said yes is asked anew
 * (S5, S30; GDPR Art. 7(1), 13(1)(e)): one that kept nothing of what was told proves nothing of it,
 * and somebody may have come to get the data since, or the same one may keep it in another country.
 * The consent holds meanwhile. A supplier who was there at the answer, in the same country, is
 * none, though there was another in between.
 */
@Repository
public class NewRecipients {

  private final JdbcClient db;

  NewRecipients(JdbcClient db) {
    this.db = db;
  }

  /**
   * Why one is asked anew.
   *
   * @param newcomer who gets the data since; null where nothing was kept of what was told
   */
  public record Anew(String newcomer) {}

  /**
   * A statement of {@code subject_id, item_id, told, name} over consents that hold on a day, the
   * parameter {@code today}; the name only where what was told is kept.
   *
   * @param whose what comes after the events: a join or a condition
   */
  public static String since(String whose) {
    return """
        select subject_id, item_id, told, case when told then runs.name end as name
        from (select distinct on (subject_id, item_id)
            subject_id, item_id, state, at, until_day, told
          from legalbasis.consent_event {whose}
          order by subject_id, item_id, number desc) said
        left join (select name, country from association.processor order by number desc limit 1) runs
          on true
        where state in ('GIVEN', 'RENEWED') and until_day >= :today
          and (not told or (runs.name is not null
            and not exists (select from (select name, country from association.processor ran
                where ran.said_at <= said.at order by number desc limit 1) then_ran
              where then_ran.name = runs.name and then_ran.country = runs.country)))
        """
        .replace("{whose}", whose);
  }

  /** Of one customer, by item. */
  public Map<ItemId, Anew> of(Permit permit) {
    var anew = new HashMap<ItemId, Anew>();
    db.sql(since("where subject_id = :subject"))
        .param("subject", permit.subject().value())
        .param("today", permit.visit().today())
        .query(
            row -> {
              anew.put(
                  new ItemId(row.getObject("item_id", UUID.class)),
                  new Anew(row.getString("name")));
            });
    return anew;
  }
}
