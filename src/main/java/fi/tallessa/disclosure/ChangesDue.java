package fi.tallessa.disclosure;

import fi.tallessa.customer.duties.Reckoning;
import fi.tallessa.holdings.Permit;
import fi.tallessa.vault.SealBroken;
import fi.tallessa.web.Incidents;
import org.springframework.stereotype.Component;

/** Whether somebody is to be told of a change follows from the log, within the transaction. */
@Component
class ChangesDue {

  private final Reckoning reckoning;

  ChangesDue(Reckoning reckoning) {
    this.reckoning = reckoning;
  }

  void from(Permit permit) {
    try {
      reckoning.of(permit);
    } catch (SealBroken broken) {
      // Of a row that cannot be read nothing follows; the change itself is not refused for it.
      Incidents.note("who is to be told of a change could not be worked out anew", broken);
    }
  }
}
