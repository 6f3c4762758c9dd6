package fi.tallessa.customer.relationship;

/**
 * By when the files of former customers are erased, in SQL: the day {@link Retention} gives, for
 * lists that open none of them.
 */
public final class RetentionDays {

  /** So many days before it somebody sees to what electronic erasure does not reach (D4). */
  public static final int AHEAD = 60;

  /** A select of {@code subject_id} and {@code goes_on}: those alone none of whose lasts. */
  public static final String SELECT =
      """
      select over.subject_id, (begins + case unit when 'DAYS' then make_interval(days => number)
        else make_interval(months => number) end)::date as goes_on
      from (select relationship.subject_id,
          max(greatest(ended.ended_on, ended.statistics_until)) as begins
        from access.dormancy join customer.relationship
          on relationship.subject_id = dormancy.subject_id {ended}
        where dormancy.until_at is null
        group by relationship.subject_id having bool_and(ended.ended_on is not null)) over
      cross join lateral (select number, unit from association.deadline
        where deadline = 'retention'
        order by valid_from <= begins desc,
          case when valid_from <= begins then version else -version end desc limit 1) kept
      """
          .replace("{ended}", Ends.NEWEST);

  private RetentionDays() {}
}
