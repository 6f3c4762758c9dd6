package fi.tallessa.casework.need;

import fi.tallessa.casework.contact.WaitingNotes;
import fi.tallessa.customer.duties.MoreDue;
import org.springframework.stereotype.Component;

/** From the day on which notes are old, going through them is to be done (D20). */
@Component
class NeedDue implements MoreDue {

  @Override
  public String select() {
    return "select subject_id, 'NEED' as kind, cast(null as date) as due_on from (%s) old"
        .formatted(WaitingNotes.FOR_ME);
  }
}
