package fi.tallessa.customer.datum;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import java.util.List;
import org.springframework.stereotype.Component;

/** Basic data and contact information: name, birth, gender, domicile, phone, e-mail, address. */
@Component
class DataHolding implements Holding {

  private final Versions versions;

  DataHolding(Versions versions) {
    this.versions = versions;
  }

  @Override
  public Description describe() {
    return new Description(
        "data", List.of("customer.datum"), List.of(FieldGroup.BASIC, FieldGroup.CONTACT), true);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    return versions.kept(permit).stream()
        .map(
            kept ->
                new CopyLine(
                    kept.field().label(),
                    kept.datum().value(),
                    kept.datum().told().source().label(),
                    kept.datum().told().on()))
        .toList();
  }

  @Override
  public void erase(Permit permit) {
    versions.erase(permit);
  }
}
