package fi.tallessa.casework.plan;

import static java.util.stream.Collectors.toSet;

import fi.tallessa.customer.wording.PlacesKept;
import fi.tallessa.holdings.Permit;
import fi.tallessa.staff.Workers;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** A plan to be read, with the names of those of us whose steps there are: two statements. */
@Component
public class PlanReading {

  private final Plans plans;
  private final Workers workers;
  private final PlacesKept places;

  PlanReading(Plans plans, Workers workers, PlacesKept places) {
    this.places = places;
    this.plans = plans;
    this.workers = workers;
  }

  public PlanLines of(Permit permit) {
    return named(shown(permit));
  }

  /** Without places that are protected (K8). */
  List<KeptAim> shown(Permit permit) {
    var hidden = places.of(permit);
    return plans.of(permit).stream().map(one -> one.hiding(hidden)).toList();
  }

  private PlanLines named(List<KeptAim> aims) {
    var who =
        aims.stream()
            .flatMap(one -> one.steps().stream())
            .map(one -> one.step().worker())
            .filter(Objects::nonNull)
            .collect(toSet());
    return new PlanLines(aims, workers.names(who));
  }
}
