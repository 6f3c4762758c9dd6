package fi.tallessa.association.unit;

import fi.tallessa.association.LastDay;
import fi.tallessa.association.Names;
import fi.tallessa.association.Past;
import fi.tallessa.association.Service;
import fi.tallessa.association.Services;
import fi.tallessa.association.Unit;
import fi.tallessa.association.UnitId;
import fi.tallessa.association.Units;
import fi.tallessa.association.Version;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.WorkerNames;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adding units, naming them and ending them. */
@Component
@Transactional
class UnitChanges {

  private final Units units;
  private final Services services;
  private final WorkerNames names;

  UnitChanges(Units units, Services services, WorkerNames names) {
    this.names = names;
    this.units = units;
    this.services = services;
  }

  UnitsPage page(NewUnitForm form, Problems problems, LocalDate today) {
    var all = units.all();
    var ordered =
        Stream.concat(
                all.stream().filter(unit -> unit.runs(today)),
                all.stream().filter(unit -> !unit.runs(today)))
            .toList();
    return new UnitsPage(ordered, form, problems);
  }

  UnitPage page(Unit now, UnitForm form, Problems problems) {
    var past = units.past(now.id());
    var who = names.names(past.stream().map(Past::by).distinct().toList());
    return new UnitPage(now, past, who, form, problems);
  }

  Entry<Unit> unit(String id) {
    return Entry.there(UnitId.parse(id).flatMap(units::byId));
  }

  /** A form that was sent before and says something else now means another unit. */
  void add(UnitId id, Names names) {
    units.add(id, names);
    if (units.byId(id).filter(unit -> unit.names().equals(names)).isEmpty()) {
      units.add(names);
    }
  }

  /** Saying what it says already changes nothing, and is nobody else's change. */
  Result<Unit> change(Unit changed, Visit visit) {
    if (units.held(changed.id()).filter(changed::says).isPresent()) {
      return Result.fine(changed);
    }
    return outlived(changed)
        .<Result<Unit>>map(Result::faulty)
        .orElseGet(
            () ->
                units.change(changed, visit)
                    ? Result.fine(changed)
                    : Result.faulty(Version.meanwhile()));
  }

  /** A service lies in a unit as long as it runs, so it ends first. */
  private Optional<Problems> outlived(Unit changed) {
    return changed
        .lastDay()
        .flatMap(
            last -> services.all().stream().filter(one -> outlives(one, changed, last)).findFirst())
        .map(
            service ->
                Result.faulty(LastDay.FIELD, "association.unit.services", service.names().fi())
                    .problems());
  }

  private static boolean outlives(Service service, Unit unit, LocalDate last) {
    return service.unit().equals(unit.id())
        && service.lastDay().filter(end -> !end.isAfter(last)).isEmpty();
  }
}
