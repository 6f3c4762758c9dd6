package fi.tallessa.rights.request;

import fi.tallessa.access.ProtectingOpenings;
import fi.tallessa.holdings.Asked;
import org.springframework.stereotype.Component;

/**
 * Whoever advises on data protection opens every request that is open, and one because of which a
 * frozen file was opened until why was read, which the only line manager may have done themselves
 * (D12); any other line manager, and whoever approves from outside, one that waits for a second
 * person (D11). Nobody opens a file by it.
 */
@Component
class Falling implements Asked {

  /** What a file that is gone could not answer any more (GDPR Art. 15, 20). */
  private static final String NEEDING =
      """
      exists (select from rights.request needing
        where needing.subject_id = {row}.subject_id and needing.closed_at is null
          and needing.kind in ('ACCESS', 'PORTABILITY', 'LOG_REPORT') and needing.due_on >= {day})
      """;

  @Override
  public String falls(String row) {
    return sql(row);
  }

  @Override
  public String keeps(String row, String day) {
    return NEEDING.replace("{row}", row).replace("{day}", day);
  }

  @Override
  public String freezes(String row) {
    return """
        exists (select from rights.freeze asking
          where asking.subject_id = {row}.subject_id and asking.until_at is null
            and asking.part = 'all')
        """
        .replace("{row}", row);
  }

  static String sql(String row) {
    return """
        exists (select from rights.request asked
          join staff.worker desk on desk.id = :who
            and :today <= coalesce(desk.left_on, 'infinity')
          where asked.subject_id = {row}.subject_id
            and (desk.role = 'DATA_PROTECTION' and (asked.closed_at is null or {unread})
              or desk.role in ('MANAGER', 'APPROVER') and asked.closed_at is null and exists (select from rights.decision waiting
                where waiting.subject_id = asked.subject_id and waiting.request_id = asked.id
                  and (waiting.outcome <> 'ACCEPTED' or asked.kind in ('ERASURE', 'OBJECTION'))
                  and waiting.agreed is null and waiting.fell_at is null
                  and waiting.decided_by <> :who)))
        """
        .replace("{unread}", ProtectingOpenings.unread("asked"))
        .replace("{row}", row);
  }
}
