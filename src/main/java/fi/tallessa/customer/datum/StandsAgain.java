package fi.tallessa.customer.datum;

/**
 * What was written over something that stands, and nobody confirmed in time, is over on its day,
 * whether the night came or not; then what it was written over stands again, as a new version
 * (D13). What may only be kept waits for whoever decides on it, as no night takes it. A table that
 * keeps it so has its earlier versions in another one, {@code _past}.
 */
public final class StandsAgain {

  private StandsAgain() {}

  /**
   * In SQL: each row as it stands on {@code :today}.
   *
   * @param table with {@code goes_on}
   * @param own what else is asked for, of {@code kept} or, where that is there, of {@code back}
   * @param frozen whether a row, {@code kept}, may only be kept (GDPR Art. 18): it goes on no day
   * @param name by which the statement calls it
   */
  public static String now(String table, String own, String frozen, String name) {
    return """
        (select kept.subject_id, kept.id, kept.at, {own},
          kept.version + case when back.id is null then 0 else 1 end as version,
          coalesce(back.version, kept.version) as before,
          coalesce(back.sealed_as, kept.sealed_as) as sealed_as,
          coalesce(back.sealed, kept.sealed) as sealed,
          case when back.id is null and not {frozen} then kept.goes_on end as goes_on,
          case when back.id is null then kept.got_on else back.got_on end as got_on
        from {table} kept left join lateral (
          select past.* from {table}_past past
          where past.subject_id = kept.subject_id and past.id = kept.id
            and past.stands and kept.goes_on <= :today and not {frozen}
          order by past.version desc limit 1) back on true) {name}
        """
        .replace("{own}", own)
        .replace("{frozen}", frozen)
        .replace("{table}", table)
        .replace("{name}", name);
  }
}
