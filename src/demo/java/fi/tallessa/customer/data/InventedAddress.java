package fi.tallessa.customer.data;

import fi.tallessa.customer.datum.Asked;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Source;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Sending;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Where an invented girl lives, in a street that is in no town. */
@Component
@Profile("demo")
public class InventedAddress {

  private final Changes changes;

  InventedAddress(Changes changes) {
    this.changes = changes;
  }

  public void tells(Code code, Visit visit) {
    var form =
        new DatumForm(
            "Keksittykuja 7 B 12, 20100 Turku",
            Asked.KNOWN.code(),
            Source.CUSTOMER.code(),
            "",
            0,
            List.of());
    changes.change(Field.ADDRESS.code(), form, Sending.TO_BE_DONE, code, visit);
  }
}
