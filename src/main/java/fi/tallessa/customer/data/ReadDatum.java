package fi.tallessa.customer.data;

import fi.tallessa.customer.basis.Bases;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Datum;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.guardian.ActingGuardians;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Result;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads what was typed about a field, in the light of what is kept of the customer. */
@Component
class ReadDatum {

  private final Values values;
  private final Bases bases;
  private final ActingGuardians acting;

  ReadDatum(Values values, Bases bases, ActingGuardians acting) {
    this.acting = acting;
    this.values = values;
    this.bases = bases;
  }

  /**
   * Empty where it says what is kept already; problems at the boxes of the form. What rests on
   * nothing is not read at all (S2).
   */
  Result<Optional<Datum>> datum(Permit permit, Field field, DatumForm form, Card card) {
    return Result.needed(
            bases.of(permit).holding(field.group()), "value", "customer.bases.law.nothing")
        .flatMap(rest -> form.check(field, values, card, rest.basis().written(), permit.visit()))
        .map(said -> said.map(datum -> heard(permit, field, card, datum)));
  }

  private Datum heard(Permit permit, Field field, Card card, Datum datum) {
    return datum.byGuardian()
            && !acting.counts(permit, card.birth(), datum.told().source(), card.unverified(field))
        ? datum.heard()
        : datum;
  }
}
