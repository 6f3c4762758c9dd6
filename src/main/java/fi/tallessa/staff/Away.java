package fi.tallessa.staff;

/** Who is not at work for some days, as it was written down and not taken back. */
public final class Away {

  /**
   * In SQL: whether somebody is away today; with the parameter {@code today} alone.
   *
   * @param worker a column with an id, as {@code hour.worker_id}
   */
  public static String holds(String worker) {
    return """
         exists (select from staff.absence off where off.worker_id = {worker}
          and off.ended_at is null and :today between off.from_day and off.until_day)
        """
        .replace("{worker}", worker);
  }

  private Away() {}
}
