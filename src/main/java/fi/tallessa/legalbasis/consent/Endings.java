package fi.tallessa.legalbasis.consent;

import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.RestsOnConsent;
import fi.tallessa.holdings.Withdrawn;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.legalbasis.item.ItemId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What ends by itself, and what goes with what has ended. Needs no key: a day is over, and whoever
 * keeps something on the consent is told to erase it. Each in a transaction of its own.
 */
@Service
@Transactional
class Endings {

  private final JdbcClient db;
  private final Links links;
  private final ApplicationEventPublisher events;
  private final ObjectProvider<RestsOnConsent> resting;
  private final Clearings clearings;

  Endings(
      JdbcClient db,
      Links links,
      ApplicationEventPublisher events,
      ObjectProvider<RestsOnConsent> resting,
      Clearings clearings) {
    this.clearings = clearings;
    this.db = db;
    this.links = links;
    this.events = events;
    this.resting = resting;
  }

  /**
   * An event, by where it stands.
   *
   * @param version of the text that what is kept rests on, whatever was asked since
   */
  record At(SubjectId subject, ItemId item, int number, int version, Instant at) {

    static At of(ResultSet row, int n) throws SQLException {
      return new At(
          new SubjectId(row.getObject("subject_id", UUID.class)),
          new ItemId(row.getObject("item_id", UUID.class)),
          row.getInt("number"),
          row.getInt("version"),
          row.getObject("at", OffsetDateTime.class).toInstant());
    }
  }

  /**
   * Consents whose last day is past on the day, and nothing was answered since; those that ended
   * with the work too.
   */
  List<At> over(LocalDate day) {
    return db.sql(
            """
            with newest as (
              select distinct on (subject_id, item_id) subject_id, item_id, number, at
              from legalbasis.consent_event order by subject_id, item_id, number desc),
            standing as (
              select distinct on (subject_id, item_id) subject_id, item_id, version, state,
                until_day
              from legalbasis.consent_event where state not in ('REQUESTED', 'DEFERRED')
              order by subject_id, item_id, number desc)
            select subject_id, item_id, number, version, at
            from newest join standing using (subject_id, item_id)
            where state in ('GIVEN', 'RENEWED', 'TERMINATED') and until_day < ?
            """)
        .param(day)
        .query(At::of)
        .list();
  }

  /** Writes that a term is over; false where somebody has said something meanwhile. */
  boolean expire(At given, Instant now) {
    var last = links.last(given.subject(), given.item()).orElseThrow();
    if (last.number() != given.number()) {
      return false;
    }
    var at = now.truncatedTo(ChronoUnit.MICROS);
    var over =
        new SealedEvent(
            given.subject(),
            given.item(),
            given.number() + 1,
            at,
            ConsentState.EXPIRED,
            given.version(),
            null,
            null,
            null,
            null,
            false);
    if (!links.add(List.of(over))) {
      return false;
    }
    events.publishEvent(new Withdrawn(given.subject(), given.item().value(), at));
    return true;
  }

  /**
   * What has ended or was renewed, maybe to less, and whose rest nobody has erased yet. What ended
   * with the work sleeps; the answer that comes after it is among these. Of a file that may only be
   * kept, or of a consent or a field on it that may, nothing goes by mere time (GDPR Art. 18(2)),
   * nor what the person wants kept who took it back: they may need it; it is seen by nobody. Then
   * the whole consent waits, as whatever has lost it goes after any of its events.
   */
  List<At> uncleared() {
    return db.sql(
            """
            select subject_id, item_id, number, version, at from legalbasis.consent_event event
            where (state in ('RENEWED', 'WITHDRAWN', 'EXPIRED', 'INVALIDATED')
                or state in ('GIVEN', 'REFUSED') and exists (
                  select from legalbasis.consent_event asleep
                  where asleep.subject_id = event.subject_id and asleep.item_id = event.item_id
                    and asleep.number < event.number and asleep.state = 'TERMINATED'))
              and not exists (select from legalbasis.consent_clearing
                where consent_clearing.subject_id = event.subject_id
                  and consent_clearing.item_id = event.item_id
                  and consent_clearing.number = event.number)
              and not legalbasis.consent_waits(event.subject_id, event.item_id)
            order by at
            """)
        .query(At::of)
        .list();
  }

  /**
   * Has everything erased that it carries no more; the proof of the consent stays. False where
   * somebody was there before, or it came to be only kept since the list was read.
   */
  boolean clear(At ended, Instant now) {
    if (waits(ended)) {
      return false;
    }
    var gone = new EnumMap<FieldGroup, Integer>(FieldGroup.class);
    resting.forEach(
        one ->
            one.eraseEnded(ended.subject(), ended.item().value())
                .forEach((group, many) -> gone.merge(group, many, Integer::sum)));
    return clearings.add(ended, gone, now);
  }

  private boolean waits(At ended) {
    return db.sql("select legalbasis.consent_waits(?, ?)")
        .params(ended.subject().value(), ended.item().value())
        .query(Boolean.class)
        .single();
  }
}
