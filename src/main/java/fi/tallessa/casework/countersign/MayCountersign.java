package fi.tallessa.casework.countersign;

import fi.tallessa.staff.Away;

/**
 * Who countersigns what a student in practice wrote: whoever was named for it; while they are away,
 * have left or do not work with the customer any more, everybody else who does. Never a student,
 * and nobody their own words. So nothing waits for somebody who does not come, and whoever puts
 * their name to it knows the customer (S25).
 */
final class MayCountersign {

  /**
   * In SQL: whether the visitor may. Asks for {@code :who} and {@code :today}.
   *
   * @param row a row of {@code casework.intern_entry}
   */
  static String of(String row) {
    return """
         ({row}.intern_id <> :who and {mine}
          and ({row}.countersigner_id = :who
            or {away}
            or not {theirs}))
        """
        .replace("{away}", Away.holds("{row}.countersigner_id"))
        .replace("{mine}", works("{row}", ":who"))
        .replace("{theirs}", works("{row}", "{row}.countersigner_id"))
        .replace("{row}", row);
  }

  private static String works(String row, String worker) {
    return """
        exists (select from access.designation works
          join staff.worker on worker.id = works.worker_id
            and :today <= coalesce(worker.left_on, 'infinity')
          where works.subject_id = {row}.subject_id and works.worker_id = {worker}
            and works.countersigner_id is null and works.ended_at is null
            and :today between works.from_day and coalesce(works.until_day, 'infinity'))
        """
        .replace("{worker}", worker)
        .replace("{row}", row);
  }

  private MayCountersign() {}
}
