package fi.tallessa.casework.attachment;

import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.datum.Told;
import fi.tallessa.customer.duties.Reckoning;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Birth;
import fi.tallessa.vault.SealBroken;
import fi.tallessa.web.Incidents;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * Of which files the person is to be told, as somebody else brought them (GDPR Art. 14): what is
 * neither their own nor a guardian's of a child.
 */
@Component
class FilesToTell {

  private final Data data;
  private final Reckoning reckoning;

  FilesToTell(Data data, Reckoning reckoning) {
    this.data = data;
    this.reckoning = reckoning;
  }

  /** The day somebody else brought it; null where nobody has to be told. */
  LocalDate got(Permit permit, Attachment one) {
    return one.source()
        .filter(told -> told.source().verifies(ofMinor(permit, told.on())).isEmpty())
        .map(Told::on)
        .orElse(null);
  }

  private boolean ofMinor(Permit permit, LocalDate day) {
    return data.card(permit).birth().youngestAge(day) < Birth.OF_AGE;
  }

  /** What is to be told follows within the transaction. */
  void from(Permit permit) {
    try {
      reckoning.of(permit);
    } catch (SealBroken broken) {
      // Of a row that cannot be read nothing follows; the change itself is not refused for it.
      Incidents.note("what is to be told could not be worked out anew", broken);
    }
  }
}
