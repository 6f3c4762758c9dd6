package fi.tallessa.association.service;

import fi.tallessa.association.Grants;
import fi.tallessa.association.Municipalities;
import fi.tallessa.association.Municipality;
import fi.tallessa.association.Service;
import fi.tallessa.association.ServiceId;
import fi.tallessa.association.Services;
import fi.tallessa.association.Unit;
import fi.tallessa.association.Units;
import fi.tallessa.holdings.Entry;
import fi.tallessa.kernel.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The pages of services, each in a handful of statements however many there are. */
@Component
class ServicePages {

  private final Services services;
  private final Units units;
  private final Grants grants;
  private final Extents extents;
  private final Municipalities municipalities;

  ServicePages(
      Services services,
      Units units,
      Grants grants,
      Extents extents,
      Municipalities municipalities) {
    this.services = services;
    this.units = units;
    this.grants = grants;
    this.extents = extents;
    this.municipalities = municipalities;
  }

  ServicesPage list(NewServiceForm form, Problems problems, LocalDate today) {
    var where = units.all();
    var paid = grants.all();
    var by = extents.grants();
    var areas = extents.areas();
    var rows =
        services.all().stream()
            .map(
                one ->
                    new ServiceRow(
                        one,
                        where.stream()
                            .filter(unit -> unit.id().equals(one.unit()))
                            .findFirst()
                            .orElseThrow(),
                        paid.stream()
                            .filter(
                                grant -> by.getOrDefault(one.id(), Set.of()).contains(grant.id()))
                            .toList(),
                        named(areas.getOrDefault(one.id(), Set.of()))))
            .toList();
    return new ServicesPage(runningFirst(rows, today), running(where, today), form, problems);
  }

  Entry<Service> service(String id) {
    return Entry.there(ServiceId.parse(id).flatMap(services::byId));
  }

  ServicePage page(Service service, String lang, LocalDate today) {
    var area =
        named(extents.areas().getOrDefault(service.id(), Set.of())).stream()
            .map(one -> one.name(lang))
            .collect(Collectors.joining(", "));
    var paid = extents.grants().getOrDefault(service.id(), Set.of());
    return new ServicePage(
        service, offered(service, today), ServiceForm.of(service, paid, area), Problems.none());
  }

  ServicePage again(Service now, ServiceForm form, Problems problems, LocalDate today) {
    return new ServicePage(now, offered(now, today), form, problems);
  }

  Offered offered(Service service, LocalDate today) {
    var open =
        units.all().stream()
            .filter(unit -> unit.runs(today) || unit.id().equals(service.unit()))
            .toList();
    return new Offered(open, grants.all());
  }

  private List<Municipality> named(Set<String> codes) {
    return codes.stream().sorted().flatMap(code -> municipalities.byCode(code).stream()).toList();
  }

  private static List<Unit> running(List<Unit> units, LocalDate today) {
    return units.stream().filter(unit -> unit.runs(today)).toList();
  }

  private static List<ServiceRow> runningFirst(List<ServiceRow> rows, LocalDate today) {
    return Stream.concat(
            rows.stream().filter(row -> row.service().runs(today)),
            rows.stream().filter(row -> !row.service().runs(today)))
        .toList();
  }
}
