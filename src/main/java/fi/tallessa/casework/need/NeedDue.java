package fi.tallessa.casework.need;

import fi.tallessa.access.Unmaskings;
import fi.tallessa.casework.contact.WaitingNotes;
import fi.tallessa.customer.duties.MoreDue;
import org.springframework.stereotype.Component;

/**
 * From the day on which notes are old, going through them is to be done (D20): not by who only
 * covers.
 */
@Component
class NeedDue implements MoreDue {

  @Override
  public String select() {
    return """
        select subject_id, 'NEED' as kind, cast(null as date) as due_on from ({notes}) old
        where not {covers}
        """
        .replace("{notes}", WaitingNotes.FOR_ME)
        .replace("{covers}", Unmaskings.onlyCovers("old"));
  }
}
