package fi.tallessa.association.service;

import fi.tallessa.association.Services;
import fi.tallessa.association.Units;
import fi.tallessa.holdings.SetUpStep;
import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A file is opened in a service, and a service lies in a unit. */
@Component
@Order(30)
class ServicesStep implements SetUpStep {

  private final Units units;
  private final Services services;

  ServicesStep(Units units, Services services) {
    this.units = units;
    this.services = services;
  }

  @Override
  public When when() {
    return When.BEFORE_THE_FIRST_CUSTOMER;
  }

  @Override
  public String name() {
    return "association.service.step";
  }

  @Override
  public String path() {
    return "/setup/services";
  }

  @Override
  public Found look(LocalDate day) {
    long where = units.all().stream().filter(unit -> unit.runs(day)).count();
    int what = services.running(day).size();
    return what > 0
        ? Found.done("association.service.done", where, what)
        : Found.missing("association.service.missing", where);
  }
}
