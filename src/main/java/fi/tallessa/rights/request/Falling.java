package fi.tallessa.rights.request;

import fi.tallessa.holdings.Asked;
import org.springframework.stereotype.Component;

/**
 * Whoever advises on data protection opens every request that is open; any other line manager, and
 * whoever approves from outside, one that waits for a second person (D11). Nobody opens a file by
 * it.
 */
@Component
class Falling implements Asked {

  @Override
  public String falls(String row) {
    return sql(row);
  }

  static String sql(String row) {
    return """
        exists (select from rights.request asked
          join staff.worker desk on desk.id = :who
            and :today <= coalesce(desk.left_on, 'infinity')
          where asked.subject_id = {row}.subject_id and asked.closed_at is null
            and (desk.role = 'DATA_PROTECTION' or desk.role in ('MANAGER', 'APPROVER')
              and exists (select from rights.decision waiting
                where waiting.subject_id = asked.subject_id and waiting.request_id = asked.id
                  and waiting.outcome in ('PARTLY', 'NOT_APPLICABLE', 'REFUSED')
                  and waiting.agreed is null and waiting.decided_by <> :who)))
        """
        .replace("{row}", row);
  }
}
