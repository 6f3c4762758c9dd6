package fi.tallessa.customer.data;

import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Datum;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Result;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads what was typed about a field, in the light of what is kept of the customer. */
@Component
class ReadDatum {

  private final Values values;

  ReadDatum(Values values) {
    this.values = values;
  }

  /** Empty where it says what is kept already; problems at the boxes of the form. */
  Result<Optional<Datum>> datum(Permit permit, Field field, DatumForm form, Card card) {
    return form.check(field, values, card, permit.visit());
  }
}
