package fi.tallessa.access;

/** In SQL: whether somebody works with a customer today (S25). */
public final class Working {

  /**
   * By a designation that is in force, of somebody who is still here and in a role with customers;
   * asks for {@code :today}.
   *
   * @param row a designation, as {@code theirs}
   */
  public static String holds(String row) {
    return """
         ({row}.ended_at is null
          and :today between {row}.from_day and coalesce({row}.until_day, 'infinity')
          and exists (select from staff.worker here where here.id = {row}.worker_id
            and here.role in ('WORKER', 'MANAGER')
            and :today <= coalesce(here.left_on, 'infinity')))
        """
        .replace("{row}", row);
  }

  private Working() {}
}
