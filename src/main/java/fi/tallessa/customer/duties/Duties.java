package fi.tallessa.customer.duties;

import fi.tallessa.customer.datum.Confirmed;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.StillRests;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;
import fi.tallessa.legalbasis.OnConsent;
import fi.tallessa.legalbasis.consent.NewRecipients;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What is to be done for customers: kinds and days that follow from what lies sealed, so that lists
 * need no key. What follows is for {@link Reckoning} and written by {@link Reckonings}; what a
 * birthday brings, the night finds.
 */
@Repository
public class Duties {

  /** With a file that sleeps nobody works, and nobody asks the customer anything (D20). */
  static final String AWAKE =
      """
      subject_id not in (select subject_id from access.dormancy where until_at is null)
      """;

  private final JdbcClient db;
  private final LeftAtEnd left;
  private final String more;

  Duties(JdbcClient db, LeftAtEnd left, List<MoreDue> more) {
    this.db = db;
    this.left = left;
    this.more = MoreDue.all(more);
  }

  /** Of one customer, the first day first. */
  public List<Duty> of(Permit permit) {
    return db.sql(
            """
            select 'VERIFY' as kind, field, due_on
            from customer.unverified join customer.datum using (subject_id, field, version)
            where subject_id = :subject and version = (select max(version) from customer.datum newest
              where newest.subject_id = unverified.subject_id and newest.field = unverified.field)
              {rests}
            union all
            select 'VERIFY_GUARDIAN', null, min(due_on) from customer.unverified_guardian
            where subject_id = :subject and coalesce(due_on, 'infinity') > :today
            group by subject_id
            union all
            select 'STALE', field, null
            from customer.confirmed join customer.datum using (subject_id, field, version)
            where subject_id = :subject and {stale} {rests} and {awake}
            union all
            select 'STALE_GUARDIAN', null, null from customer.confirmed_guardian
            where subject_id = :subject and {stale} and {awake}
            group by subject_id
            union all
            select kind, null, due_on from customer.duty where subject_id = :subject
            union all
            select 'VERIFY_CONSENTED', null, min(goes_on)
            from (select subject_id, goes_on from customer.other_information
                where unverified and coalesce(goes_on, 'infinity') > :today and {other}
              union all select subject_id, goes_on from customer.health_entry
                where unverified and coalesce(goes_on, 'infinity') > :today and {health}) entry
            where subject_id = :subject
            group by subject_id
            union all
            select 'CONSENT_ENDS', null, min(until_day) from legalbasis.consent_warning warned
            join legalbasis.consent_event event using (subject_id, item_id, number)
            where subject_id = :subject and until_day >= :today
              and not exists (select from legalbasis.consent_event later
                where later.subject_id = event.subject_id and later.item_id = event.item_id
                  and later.number > event.number)
            group by subject_id
            union all
            select 'DENIAL', null, min(look_on)
            from (select distinct on (item_id) subject_id, stands, look_on
              from legalbasis.consent_denial where subject_id = :subject
              order by item_id, number desc) denial
            where stands and look_on <= :denials
            group by subject_id
            union all
            select 'SAY', null, min(look_on)
            from (select distinct on (entry_id) subject_id, stands, look_on
              from customer.say where subject_id = :subject
              order by entry_id, number desc) say
            where stands and look_on <= :denials
            group by subject_id
            union all
            select 'PROTECTION', null, runs_out_on from access.protection
            where subject_id = :subject and until_at is null and runs_out_on <= :denials
            union all
            select 'LEFT_AT_END', null, null from access.dormancy
            where subject_id = :subject and until_at is null and {left}
            union all
            select kind, null, min(due_on) from ({more}) elsewhere where subject_id = :subject
            group by kind
            union all
            select distinct case when told then 'RECIPIENTS' else 'UNTOLD' end, null, cast(null as date)
            from ({recipients}) newcomer
            order by due_on nulls last, kind, field
            """
                .replace("{recipients}", NewRecipients.since("where subject_id = :subject"))
                .replace("{more}", more)
                .replace("{stale}", Confirmed.longAgo("on_day"))
                .replace("{awake}", AWAKE)
                .replace("{rests}", StillRests.USED)
                .replace("{left}", left.of("dormancy"))
                .replace("{other}", OnConsent.holds(FieldGroup.OTHER))
                .replace("{health}", OnConsent.holds(FieldGroup.HEALTH)))
        .param("subject", permit.subject().value())
        .param("who", permit.visit().who().value())
        .param("today", permit.visit().today())
        .param("now", permit.visit().when().atOffset(ZoneOffset.UTC))
        .param("denials", permit.visit().today().plusDays(Duty.Kind.DENIAL_AHEAD))
        .query(Duties::duty)
        .list();
  }

  void erase(Permit permit) {
    db.sql(
            """
            with verify as (delete from customer.unverified where subject_id = :subject),
            guardians as (delete from customer.unverified_guardian where subject_id = :subject),
            confirmed as (delete from customer.confirmed where subject_id = :subject),
            reached as (delete from customer.confirmed_guardian where subject_id = :subject),
            reckoned as (delete from customer.reckoning where subject_id = :subject)
            delete from customer.duty where subject_id = :subject
            """)
        .param("subject", permit.subject().value())
        .update();
  }

  private static Duty duty(ResultSet row, int n) throws SQLException {
    return new Duty(
        Duty.Kind.valueOf(row.getString("kind")),
        Optional.ofNullable(row.getString("field")).flatMap(Field::of).orElse(null),
        row.getObject("due_on", LocalDate.class));
  }
}
