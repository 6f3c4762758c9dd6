package fi.tallessa.rights.request;

import fi.tallessa.kernel.WorkerId;
import java.util.List;
import java.util.Map;

/** Every ground there is, its law, and whether the association has checked that it says so. */
public record GroundsPage(
    List<Ground> grounds, Map<Ground, StatementChecks.Check> checked, Map<WorkerId, String> names) {

  public boolean waits(Ground one) {
    return one.asksAdvice() && !checked.containsKey(one);
  }

  public String name(Ground one) {
    return names.getOrDefault(checked.get(one).by(), "");
  }

  public String path(Ground one) {
    return "/rights/grounds/" + one.code() + "/check";
  }

  @Override
  public String toString() {
    return "GroundsPage";
  }
}
