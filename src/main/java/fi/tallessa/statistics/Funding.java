package fi.tallessa.statistics;

import fi.tallessa.kernel.DateRange;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which grant paid for which service, as each night found it. Whoever could tick a grant once a
 * period is over could think of one that holds one person less than another; and what is unticked
 * afterwards takes nothing from a year that was paid.
 */
@Repository
class Funding {

  private final JdbcClient db;

  Funding(JdbcClient db) {
    this.db = db;
  }

  /** A service was paid by a grant. */
  record Paid(UUID service, UUID grant, DateRange days) {

    private static final int ABOUT_A_YEAR = 360;

    /** Grants of some weeks beside each other would be months by another name. */
    boolean aboutAYear() {
      return ChronoUnit.DAYS.between(days.from(), days.until()) + 1 >= ABOUT_A_YEAR;
    }
  }

  /** What is paid now, and what is paid no longer; twice a night changes nothing. */
  void see(LocalDate night) {
    db.sql(
            """
            update statistics.funding known set gone_on = :night
            where gone_on is null and not exists (
              select from association.service_grant paying
              join association.grant given on given.id = paying.grant_id
              where given.removed_at is null and paying.service_id = known.service_id
                and given.id = known.grant_id and given.from_day = known.from_day
                and given.until_day = known.until_day)
            """)
        .param("night", night)
        .update();
    db.sql(
            """
            insert into statistics.funding (service_id, grant_id, from_day, until_day, seen_on)
            select paying.service_id, given.id, given.from_day, given.until_day, :night
            from association.service_grant paying
            join association.grant given on given.id = paying.grant_id
            where given.removed_at is null and not exists (
              select from statistics.funding known
              where known.gone_on is null and known.service_id = paying.service_id
                and known.grant_id = given.id and known.from_day = given.from_day
                and known.until_day = given.until_day)
            on conflict (service_id, grant_id, from_day, until_day, seen_on)
              do update set gone_on = null
            """)
        .param("night", night)
        .update();
  }

  /** As it was known on a day. */
  List<Paid> on(LocalDate day) {
    return db.sql(
            """
            select distinct service_id, grant_id, from_day, until_day from statistics.funding
            where seen_on <= :day and coalesce(gone_on, 'infinity') > :day
            """)
        .param("day", day)
        .query(
            (row, n) ->
                new Paid(
                    row.getObject("service_id", UUID.class),
                    row.getObject("grant_id", UUID.class),
                    new DateRange(
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("until_day", LocalDate.class))))
        .list();
  }
}
