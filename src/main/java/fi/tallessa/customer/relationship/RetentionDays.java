package fi.tallessa.customer.relationship;

/**
 * By when the files of former customers are erased, in SQL: the day {@link Retention} gives, for
 * lists that open none of them.
 */
public final class RetentionDays {

  /** So many days before it somebody sees to what electronic erasure does not reach (D4). */
  public static final int AHEAD = 60;

  /** Of a row that says when it {@code begins}: how long it is kept from then on. */
  private static final String KEPT =
      """
      cross join lateral (select number, unit from association.deadline
        where deadline = 'retention'
        order by valid_from <= begins desc,
          case when valid_from <= begins then version else -version end desc limit 1) kept
      """;

  private static final String GOES_ON =
      """
      (begins + case unit when 'DAYS' then make_interval(days => number)
        else make_interval(months => number) end)::date as goes_on
      """;

  /**
   * A select of {@code subject_id}, {@code ended_on}, {@code statistics_until} and {@code goes_on}:
   * those alone none of whose lasts.
   */
  public static final String SELECT =
      """
      select over.subject_id, over.ended_on, over.statistics_until, {goes}
      from (select relationship.subject_id,
          max(ended.ended_on) as ended_on, max(ended.statistics_until) as statistics_until,
          max(greatest(ended.ended_on, ended.statistics_until)) as begins
        from access.dormancy join customer.relationship
          on relationship.subject_id = dormancy.subject_id {ended}
        where dormancy.until_at is null
        group by relationship.subject_id having bool_and(ended.ended_on is not null)) over {kept}
      """
          .replace("{goes}", GOES_ON)
          .replace("{kept}", KEPT)
          .replace("{ended}", Ends.NEWEST);

  /**
   * A select of {@code subject_id}, {@code begins} and {@code goes_on}: files of whom there is
   * neither a relationship nor an intake, from the day they were opened.
   */
  public static final String NEVER =
      """
      select never.subject_id, never.begins, {goes}
      from (select file.subject_id, (opened_at at time zone 'Europe/Helsinki')::date as begins
        from access.file
        where not exists (select from customer.relationship
            where relationship.subject_id = file.subject_id)
          and not exists (select from customer.intake
            where intake.subject_id = file.subject_id and state <> 'BEGUN')) never {kept}
      """
          .replace("{goes}", GOES_ON)
          .replace("{kept}", KEPT);

  private RetentionDays() {}
}
