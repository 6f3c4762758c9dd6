package fi.tallessa.casework.plan;

import static java.util.stream.Collectors.toSet;

import fi.tallessa.holdings.Permit;
import fi.tallessa.staff.Workers;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** A plan with the names of those of us whose steps there are: two statements at most. */
@Component
public class PlanReading {

  private final Plans plans;
  private final Workers workers;

  PlanReading(Plans plans, Workers workers) {
    this.plans = plans;
    this.workers = workers;
  }

  public PlanLines of(Permit permit) {
    return named(plans.of(permit));
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
