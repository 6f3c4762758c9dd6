package fi.tallessa.cooperation;

import fi.tallessa.customer.duties.Reckoning;
import fi.tallessa.holdings.Permit;
import fi.tallessa.vault.SealBroken;
import fi.tallessa.web.Incidents;
import org.springframework.stereotype.Component;

/** What is to be told to whom follows from who told of a contact point, within the transaction. */
@Component
class PointsToTell {

  private final Reckoning reckoning;

  PointsToTell(Reckoning reckoning) {
    this.reckoning = reckoning;
  }

  void from(Permit permit) {
    try {
      reckoning.of(permit);
    } catch (SealBroken broken) {
      // Of a row that cannot be read nothing follows; the change itself is not refused for it.
      Incidents.note("what is to be told could not be worked out anew", broken);
    }
  }
}
