package fi.tallessa.customer.ending;

import fi.tallessa.customer.duties.MoreDue;
import fi.tallessa.customer.relationship.RetentionDays;
import fi.tallessa.holdings.HeldBack;
import org.springframework.stereotype.Component;

/**
 * The last day of a file none of whose relationships lasts is on the lists 60 days before (D4): of
 * whoever answers for it, as no worker has it any more (D20). Not of one that a legal hold keeps.
 */
@Component
class RetentionDue implements MoreDue {

  private final HeldBack held;

  RetentionDue(HeldBack held) {
    this.held = held;
  }

  @Override
  public String select() {
    return """
        select subject_id, 'RETENTION' as kind, goes_on as due_on from ({days}) going
        where goes_on <= cast(:today as date) + {ahead} and not {held}
        """
        .replace("{days}", RetentionDays.SELECT)
        .replace("{held}", held.holds("going"))
        .replace("{ahead}", "" + RetentionDays.AHEAD);
  }
}
