package fi.tallessa.association.service;

import fi.tallessa.association.LastDay;
import fi.tallessa.association.Municipalities;
import fi.tallessa.association.Service;
import fi.tallessa.association.Services;
import fi.tallessa.association.Unit;
import fi.tallessa.association.Units;
import fi.tallessa.association.Version;
import fi.tallessa.kernel.Result;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adding services, changing them and ending them. */
@Component
@Transactional
class ServiceChanges {

  private final Services services;
  private final Units units;
  private final Extents extents;
  private final Municipalities municipalities;
  private final ServicePages pages;

  ServiceChanges(
      Services services,
      Units units,
      Extents extents,
      Municipalities municipalities,
      ServicePages pages) {
    this.services = services;
    this.units = units;
    this.extents = extents;
    this.municipalities = municipalities;
    this.pages = pages;
  }

  Result<NewServiceForm.Checked> read(NewServiceForm form, LocalDate today) {
    var running = units.all().stream().filter(unit -> unit.runs(today));
    return form.read(running.map(Unit::id).collect(Collectors.toSet()));
  }

  /** A form that was sent before and says something else now means another service. */
  void add(NewServiceForm.Checked added) {
    services.add(added.id(), added.unit(), added.names());
    if (services.byId(added.id()).filter(added::is).isEmpty()) {
      services.add(added.unit(), added.names());
    }
  }

  Result<ServiceForm.Checked> read(ServiceForm form, Service before, LocalDate today) {
    return form.read(before, pages.offered(before, today), municipalities, today);
  }

  Result<Service> change(ServiceForm.Checked changed) {
    var service = changed.service();
    var unit = units.held(service.unit()).orElseThrow();
    if (outlives(service, unit)) {
      return Result.faulty(
          LastDay.FIELD, "association.service.unit_ends", unit.lastDay().orElseThrow());
    }
    if (!services.change(service)) {
      return Result.faulty(Version.meanwhile());
    }
    extents.set(service.id(), changed.grants(), changed.area());
    return Result.fine(service);
  }

  private static boolean outlives(Service service, Unit unit) {
    return unit.lastDay()
        .filter(end -> service.lastDay().filter(last -> !last.isAfter(end)).isEmpty())
        .isPresent();
  }
}
