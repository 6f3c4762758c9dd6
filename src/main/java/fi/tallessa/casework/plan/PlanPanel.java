package fi.tallessa.casework.plan;

import fi.tallessa.kernel.Code;
import java.util.List;

/** The aims that are still aimed at, on a customer's page. */
public record PlanPanel(Code code, List<KeptAim> going) {

  public String address() {
    return "/customers/" + code.shown() + "/plan";
  }

  @Override
  public String toString() {
    return "PlanPanel";
  }
}
