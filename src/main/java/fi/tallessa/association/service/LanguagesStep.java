package fi.tallessa.association.service;

import fi.tallessa.association.Service;
import fi.tallessa.association.Services;
import fi.tallessa.association.Unit;
import fi.tallessa.association.Units;
import fi.tallessa.holdings.SetUpStep;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whoever reads Swedish or English meets a Finnish name until it has one of their own. */
@Component
@Order(130)
class LanguagesStep implements SetUpStep {

  private final Units units;
  private final Services services;

  LanguagesStep(Units units, Services services) {
    this.units = units;
    this.services = services;
  }

  @Override
  public When when() {
    return When.IN_THE_FIRST_MONTH;
  }

  @Override
  public String name() {
    return "association.languages.step";
  }

  @Override
  public String path() {
    return "/setup/services";
  }

  @Override
  public Found look(LocalDate day) {
    var names =
        Stream.concat(
                units.all().stream().filter(unit -> unit.runs(day)).map(Unit::names),
                services.running(day).stream().map(Service::names))
            .toList();
    long lacking = names.stream().filter(one -> !one.inEveryLanguage()).count();
    return lacking == 0 && !names.isEmpty()
        ? Found.done("association.languages.done", names.size())
        : Found.missing("association.languages.missing", lacking, names.size());
  }
}
