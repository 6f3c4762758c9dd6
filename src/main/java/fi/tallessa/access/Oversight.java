package fi.tallessa.access;

import fi.tallessa.staff.Away;

/**
 * Whose files a line manager answers for, in SQL: those of the workers they lead, and those that
 * fall to every line manager since nobody who is there leads any of their workers. The rule of the
 * door, for lists that show no more than what it opens; of a dormant file, whoever worked with it
 * on the day it fell asleep counts. Parameters {@code who} and {@code today}.
 */
public final class Oversight {

  /** Who works with somebody today, and of a dormant file, who did. */
  private static final String COUNTS =
      """
      case when asleep.from_at is null then theirs.ended_at is null
          and :today between theirs.from_day and coalesce(theirs.until_day, 'infinity')
        else theirs.ended_at = asleep.from_at
          and theirs.from_day <= (asleep.from_at at time zone 'Europe/Helsinki')::date end
      """;

  /** A dormancy beside a row, by the name both conditions want. */
  public static String asleep(String row) {
    return """
        left join access.dormancy asleep on asleep.subject_id = {row}.subject_id
          and asleep.until_at is null
        """
        .replace("{row}", row);
  }

  /** The visitor leads one of the workers; asked of line managers only. */
  public static String leads(String row) {
    return """
        exists (select from access.designation theirs
          join staff.leadership on leadership.worker_id = theirs.worker_id
            and leadership.manager_id = :who
            and :today between leadership.from_day and coalesce(leadership.until_day, 'infinity')
          where theirs.subject_id = {row}.subject_id and {counts})
        """
        .replace("{counts}", COUNTS)
        .replace("{row}", row);
  }

  /** Nobody who is there and may open it leads any of the workers. */
  public static String unattended(String row) {
    return """
        not exists (select from access.designation theirs
          join staff.leadership on leadership.worker_id = theirs.worker_id
            and :today between leadership.from_day and coalesce(leadership.until_day, 'infinity')
          join staff.worker manager on manager.id = leadership.manager_id and {here}
            and not {barred}
          where theirs.subject_id = {row}.subject_id and {counts})
        """
        .replace("{counts}", COUNTS)
        .replace("{here}", here("manager"))
        .replace("{barred}", Barred.holds("theirs", "manager.id"))
        .replace("{row}", row);
  }

  /**
   * A line manager who works here and is not away; with the parameter {@code today} alone.
   *
   * @param manager a row of {@code staff.worker}
   */
  public static String here(String manager) {
    return """
        ({manager}.role = 'MANAGER' and :today <= coalesce({manager}.left_on, 'infinity')
          and not {away})
        """
        .replace("{away}", Away.holds("{manager}.id"))
        .replace("{manager}", manager);
  }

  /** The visitor is a line manager and answers for the file of a row. */
  public static String holds(String row) {
    return """
        (exists (select from staff.worker me where me.id = :who and me.role = 'MANAGER')
          and ({leads} or {unattended}))
        """
        .replace("{leads}", leads(row))
        .replace("{unattended}", unattended(row));
  }

  private Oversight() {}
}
