package fi.tallessa.customer.papers;

import fi.tallessa.customer.relationship.Ends;
import fi.tallessa.holdings.HeldBack;
import fi.tallessa.kernel.KeepFor;
import fi.tallessa.kernel.Visit;
import fi.tallessa.legalbasis.cabinet.SlipNumber;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is known of a slip by days alone; whose it is leaves the statement with nobody. */
@Repository
class SlipDays {

  private final JdbcClient db;
  private final String held;

  /**
   * @param legal holds keep the proof of a consent as they keep its file (Art. 17(3)); one that
   *     lapses during the day counts on all of it
   */
  SlipDays(JdbcClient db, HeldBack legal) {
    this.db = db;
    this.held = "(" + HELD + " or " + legal.holds("slip") + ")";
  }

  private static final String HELD =
      """
      exists (select from access.restriction
        where restriction.subject_id = slip.subject_id and restriction.from_at < :tomorrow
          and coalesce(restriction.until_at, 'infinity') > :begins)
      """;

  /**
   * What a yes on it carries while it holds, and while it sleeps since the work has ended: the
   * proof is needed as long as anything is kept on it (GDPR Art. 7(1)).
   */
  private static final String STANDS =
      """
      event.subject_id = slip.subject_id and event.asking_id = slip.asking_id
        and event.state in ('GIVEN', 'RENEWED')
        and not exists (select from legalbasis.consent_event later
          where later.subject_id = event.subject_id and later.item_id = event.item_id
            and later.number > event.number
            and later.state not in ('REQUESTED', 'DEFERRED')
            and (later.state <> 'TERMINATED' or later.until_day is null))
      """;

  /**
   * @param standsUntil last day of a consent that was given on it and nothing but the end of the
   *     work came after; or null
   * @param ended the last days of the last relationship and of the last statistics duty; empty
   *     while a relationship lasts
   * @param begun whether there ever was a relationship
   * @param held whether on some part of the day the data may only be kept (GDPR Art. 18), or a
   *     legal hold is in force
   */
  record Days(LocalDate standsUntil, Optional<KeepFor> ended, boolean begun, boolean held) {}

  /** Empty where nobody has such a slip any more. */
  Optional<Days> of(SlipNumber slip, LocalDate today) {
    return on(
            today,
            """
            select
              (select max(until_day) from legalbasis.consent_event event
                where {stands}) as stands,
              relation.ended_on, relation.statistics_until, {held} as held,
              exists (select from customer.relationship any_one
                where any_one.subject_id = slip.subject_id) as begun
            from legalbasis.consent_slip slip cross join lateral (
              select case when bool_and(ended_on is not null) then max(ended_on) end as ended_on,
                max(statistics_until) as statistics_until
              from customer.relationship {ended}
              where relationship.subject_id = slip.subject_id) relation
            where year = :year and number = :number
            """)
        .param("year", slip.year())
        .param("number", slip.number())
        .query(
            (row, n) ->
                new Days(
                    row.getObject("stands", LocalDate.class),
                    Ends.days(row),
                    row.getBoolean("begun"),
                    row.getBoolean("held")))
        .optional();
  }

  /**
   * Slips that are nobody's any more, and those of people whose relationships and statistics duties
   * have all ended (a duty is never over before its relationship), without a consent that holds.
   * Such a one that still holds when all else is erased (S42) becomes nobody's then. Not of those
   * whose data may only be kept or is held back.
   */
  List<SlipNumber> over(SlipNumber after, LocalDate today, int most) {
    return on(
            today,
            """
            select paper.year, paper.number from legalbasis.paper
            left join legalbasis.consent_slip slip
              on slip.year = paper.year and slip.number = paper.number
            where (paper.year, paper.number) > (:year, :number)
              and not exists (select from legalbasis.paper_destruction gone
                where gone.slip = paper.slip)
              and not {held}
              and (slip.year is null
                or (select bool_and(statistics_until < :today) and bool_and(ended_on is not null)
                    from customer.relationship {ended}
                    where relationship.subject_id = slip.subject_id)
                  and not exists (select from legalbasis.consent_event event
                    where event.until_day >= :today and {stands}))
            order by paper.year, paper.number limit :most
            """)
        .param("year", after.year())
        .param("number", after.number())
        .param("today", today)
        .param("most", most)
        .query((row, n) -> new SlipNumber(row.getInt("year"), row.getInt("number")))
        .list();
  }

  private JdbcClient.StatementSpec on(LocalDate day, String sql) {
    return db.sql(
            sql.replace("{held}", held).replace("{stands}", STANDS).replace("{ended}", Ends.NEWEST))
        .param("begins", begins(day))
        .param("now", begins(day))
        .param("tomorrow", begins(day.plusDays(1)));
  }

  private static OffsetDateTime begins(LocalDate day) {
    return day.atStartOfDay(Visit.ZONE).toOffsetDateTime();
  }
}
