package fi.tallessa.legalbasis.consent;

import fi.tallessa.access.Restrictions;
import fi.tallessa.holdings.Permit;
import fi.tallessa.legalbasis.item.ItemId;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What somebody wants kept though they took their consent back while the data may only be kept: for
 * a claim, or as they oppose its erasure (GDPR Art. 18(1)(b), (c)). Nobody sees it, and it goes in
 * the night after the restriction has ended.
 */
@Repository
public class KeptWhileRestricted {

  private final JdbcClient db;

  KeptWhileRestricted(JdbcClient db) {
    this.db = db;
  }

  /** What rested on the consent that was taken back last; of no other file anything is kept. */
  public void keep(Permit permit, ItemId item) {
    db.sql(
            """
            insert into legalbasis.consent_kept (subject_id, item_id, number, at)
            select subject_id, item_id, number, :now from legalbasis.consent_event event
            where subject_id = :subject and item_id = :item and state = 'WITHDRAWN' and {frozen}
            order by number desc limit 1
            on conflict do nothing
            """
                .replace("{frozen}", Restrictions.holds("event")))
        .param("subject", permit.subject().value())
        .param("item", item.value())
        .param("now", permit.visit().when().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** In SQL: whether what rested on a consent is to be kept after one of its events. */
  static String after(String event) {
    return """
         exists (select from legalbasis.consent_kept
          where consent_kept.subject_id = {event}.subject_id
            and consent_kept.item_id = {event}.item_id and consent_kept.number = {event}.number)
        """
        .replace("{event}", event);
  }
}
