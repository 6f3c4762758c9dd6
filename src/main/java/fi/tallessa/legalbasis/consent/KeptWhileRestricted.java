package fi.tallessa.legalbasis.consent;

import fi.tallessa.holdings.Permit;
import fi.tallessa.legalbasis.item.ItemId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What somebody wants kept though they took their consent back while the data may only be kept: for
 * a claim, or as they oppose its erasure (GDPR Art. 18(1)(b), (c)); and what lies there since its
 * consent ran out meanwhile. Nobody sees it, and it goes in the night after the restriction has
 * ended, or after they have said that it may go after all.
 */
@Repository
public class KeptWhileRestricted {

  private final JdbcClient db;

  KeptWhileRestricted(JdbcClient db) {
    this.db = db;
  }

  /** Of which consents what rests on one, all or a part of it, may only be kept. */
  public Set<ItemId> frozen(Permit permit) {
    return db.sql(
            """
            select distinct item_id from legalbasis.consent_event
            where subject_id = ? and legalbasis.consent_only_kept(subject_id, item_id)
            """)
        .param(permit.subject().value())
        .query((row, n) -> new ItemId(row.getObject("item_id", UUID.class)))
        .set();
  }

  /** What rested on the consent that was taken back last; of what may be used nothing is kept. */
  public void keep(Permit permit, ItemId item) {
    db.sql(
            """
            insert into legalbasis.consent_kept (subject_id, item_id, number, at)
            select subject_id, item_id, number, :now from legalbasis.consent_event event
            where subject_id = :subject and item_id = :item and state = 'WITHDRAWN'
              and legalbasis.consent_only_kept(subject_id, item_id)
            order by number desc limit 1
            on conflict do nothing
            """)
        .param("subject", permit.subject().value())
        .param("item", item.value())
        .param("now", permit.visit().when().atOffset(ZoneOffset.UTC))
        .update();
  }

  /**
   * Of which consents it lies there: as whoever took them back wanted, or since they ran out while
   * the data may only be kept and nobody was asked.
   */
  public Set<ItemId> of(Permit permit) {
    return db.sql(
            """
            select distinct item_id from legalbasis.consent_kept
            where subject_id = :subject and legalbasis.consent_waits(subject_id, item_id)
            union
            select item_id from (
              select distinct on (item_id) subject_id, item_id, number, state
              from legalbasis.consent_event where subject_id = :subject
              order by item_id, number desc) newest
            where state = 'EXPIRED' and legalbasis.consent_waits(subject_id, item_id)
              and not exists (select from legalbasis.consent_clearing clearing
                where clearing.subject_id = newest.subject_id and clearing.item_id = newest.item_id
                  and clearing.number = newest.number)
            """)
        .param("subject", permit.subject().value())
        .query((row, n) -> new ItemId(row.getObject("item_id", UUID.class)))
        .set();
  }
}
