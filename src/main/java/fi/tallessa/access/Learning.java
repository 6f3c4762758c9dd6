package fi.tallessa.access;

/** In SQL: whether somebody is with a customer as a student in practice (decision 0037). */
public final class Learning {

  /**
   * Of the person of a row; asks for {@code :today}.
   *
   * @param row a table or alias with {@code subject_id}
   * @param worker whose designation it is, as {@code :who}
   */
  public static String holds(String row, String worker) {
    return """
         exists (select from access.designation learning
          where learning.subject_id = {row}.subject_id and learning.worker_id = {worker}
            and learning.ended_at is null and learning.countersigner_id is not null
            and :today between learning.from_day and learning.until_day)
        """
        .replace("{row}", row)
        .replace("{worker}", worker);
  }

  private Learning() {}
}
