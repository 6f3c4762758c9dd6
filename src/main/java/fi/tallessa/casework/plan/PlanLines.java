package fi.tallessa.casework.plan;

import fi.tallessa.kernel.WorkerId;
import fi.tallessa.web.Ui;
import java.util.List;
import java.util.Map;

/**
 * A plan as page, panel and paper show it.
 *
 * @param names of the workers whose steps there are
 */
public record PlanLines(List<KeptAim> aims, Map<WorkerId, String> names) {

  public List<KeptAim> going() {
    return aims.stream().filter(KeptAim::going).toList();
  }

  /** Whose step it is. */
  public String doer(KeptStep kept, Ui ui) {
    var step = kept.step();
    return step.worker() == null
        ? ui.t(step.doer().label())
        : names.getOrDefault(step.worker(), ui.t(step.doer().label()));
  }

  @Override
  public String toString() {
    return "PlanLines";
  }
}
