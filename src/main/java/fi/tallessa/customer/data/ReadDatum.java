package fi.tallessa.customer.data;

import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Datum;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.guardian.Awarenesses;
import fi.tallessa.customer.guardian.GuardianKnows;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Birth;
import fi.tallessa.kernel.Result;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads what was typed about a field, in the light of what is kept of the customer. */
@Component
class ReadDatum {

  private final Values values;
  private final Awarenesses awarenesses;

  ReadDatum(Values values, Awarenesses awarenesses) {
    this.values = values;
    this.awarenesses = awarenesses;
  }

  /** Empty where it says what is kept already; problems at the boxes of the form. */
  Result<Optional<Datum>> datum(Permit permit, Field field, DatumForm form, Card card) {
    return form.check(field, values, card, permit.visit())
        .flatMap(
            datum ->
                datum.filter(now -> guardianFirst(permit, field, now)).isPresent()
                    ? Result.faulty("value", "customer.data.law.guardian_first")
                    : Result.fine(datum));
  }

  /** A correction of the age asks again what registering asked (S7). */
  private boolean guardianFirst(Permit permit, Field field, Datum datum) {
    if (field != Field.BIRTH) {
      return false;
    }
    var birth = datum.known() ? Birth.read(datum.value()) : new Birth.Unknown();
    return !GuardianKnows.of(birth, permit.visit().today()).satisfiedBy(awarenesses.of(permit));
  }
}
