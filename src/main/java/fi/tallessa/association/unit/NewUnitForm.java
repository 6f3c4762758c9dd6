package fi.tallessa.association.unit;

import fi.tallessa.association.NamesForm;
import fi.tallessa.association.Once;
import fi.tallessa.association.UnitId;
import java.util.Objects;

/**
 * A new unit as typed.
 *
 * @param once the id it will have, so that a form sent twice adds one
 */
public record NewUnitForm(String once, NamesForm names) {

  public NewUnitForm {
    once = Objects.requireNonNullElse(once, "");
    names = Objects.requireNonNullElse(names, NamesForm.EMPTY);
  }

  static NewUnitForm blank() {
    return new NewUnitForm(Once.fresh(), NamesForm.EMPTY);
  }

  UnitId id() {
    return new UnitId(Once.of(once));
  }
}
