package fi.tallessa.casework.plan;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.WorkerId;
import java.util.List;
import java.util.Map;

/** All that an aim and its steps have said, the newest first. */
public record PlanHistoryPage(
    Code code, String name, KeptAim aim, List<PastPart> said, Map<WorkerId, String> names) {

  public String name(PastPart part) {
    return names.getOrDefault(part.by(), "");
  }

  public String back() {
    return "/customers/" + code.shown() + "/plan";
  }

  @Override
  public String toString() {
    return "PlanHistoryPage";
  }
}
