package fi.tallessa.association.service;

import fi.tallessa.association.Names;
import fi.tallessa.association.NamesForm;
import fi.tallessa.association.Once;
import fi.tallessa.association.Service;
import fi.tallessa.association.ServiceId;
import fi.tallessa.association.UnitId;
import fi.tallessa.kernel.Result;
import fi.tallessa.web.Choice;
import java.util.Objects;
import java.util.Set;

/**
 * A new service as typed.
 *
 * @param once the id it will have, so that a form sent twice adds one
 */
public record NewServiceForm(String once, String unit, NamesForm names) {

  public NewServiceForm {
    once = Objects.requireNonNullElse(once, "");
    unit = Objects.requireNonNullElse(unit, "");
    names = Objects.requireNonNullElse(names, NamesForm.EMPTY);
  }

  static NewServiceForm blank() {
    return new NewServiceForm(Once.fresh(), "", NamesForm.EMPTY);
  }

  ServiceId id() {
    return new ServiceId(Once.of(once));
  }

  /** What was typed, once it can be kept. */
  record Checked(ServiceId id, UnitId unit, Names names) {
    boolean is(Service kept) {
      return kept.unit().equals(unit) && kept.names().equals(names);
    }
  }

  /**
   * @param offered the units that run
   */
  Result<Checked> read(Set<UnitId> offered) {
    return Choice.made("unit", UnitId.parse(unit).filter(offered::contains))
        .with(names.read(), (where, called) -> new Checked(id(), where, called));
  }
}
