package fi.tallessa.legalbasis.consent;

import fi.tallessa.association.deadline.Deadline;
import fi.tallessa.association.deadline.Deadlines;
import fi.tallessa.holdings.Permit;
import fi.tallessa.legalbasis.item.ItemId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * That a consent was said to end, as long before as the association has set: twice, once each, by
 * the night, so that it can be shown later that somebody was told.
 */
@Repository
public class Warnings {

  private final JdbcClient db;
  private final Deadlines deadlines;

  Warnings(JdbcClient db, Deadlines deadlines) {
    this.db = db;
    this.deadlines = deadlines;
  }

  /**
   * @param days before the last day
   */
  public record Warning(int days, Instant at) {}

  /** Of the consent as it stands now, the first one first. */
  public List<Warning> of(Permit permit, ItemId item) {
    return db.sql(
            """
            select days, at from legalbasis.consent_warning warned
            where subject_id = :subject and item_id = :item
              and number = (select max(number) from legalbasis.consent_event event
                where event.subject_id = :subject and event.item_id = :item)
            order by last
            """)
        .param("subject", permit.subject().value())
        .param("item", item.value())
        .query(
            (row, n) ->
                new Warning(
                    row.getInt("days"), row.getObject("at", OffsetDateTime.class).toInstant()))
        .list();
  }

  /**
   * Warns of what ends soon after a day; of nights that were missed at once.
   *
   * @return how many warnings are new
   */
  @Transactional
  public int give(LocalDate day, Instant at) {
    return db.sql(
            """
            insert into legalbasis.consent_warning (subject_id, item_id, number, last, days, at)
            select subject_id, item_id, number, last, days, :at
            from (select distinct on (subject_id, item_id) subject_id, item_id, number, state,
                until_day
              from legalbasis.consent_event order by subject_id, item_id, number desc) newest
            cross join (values (false, :first), (true, :last)) as due (last, days)
            where state in ('GIVEN', 'RENEWED') and until_day >= :day and until_day - days <= :day
            on conflict do nothing
            """)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("day", day)
        .param("first", deadlines.of(Deadline.CONSENT_WARNING, day).number())
        .param("last", deadlines.of(Deadline.CONSENT_LAST_WARNING, day).number())
        .update();
  }
}
