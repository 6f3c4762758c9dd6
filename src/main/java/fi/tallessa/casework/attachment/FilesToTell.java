package fi.tallessa.casework.attachment;

import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.datum.Told;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Birth;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * Of which files the person is to be told, as somebody else brought them (GDPR Art. 14): what is
 * neither their own nor a guardian's of a child.
 */
@Component
class FilesToTell {

  private final Data data;

  FilesToTell(Data data) {
    this.data = data;
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
}
