package fi.tallessa.casework.promise;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.WorkerId;
import java.util.List;
import java.util.Map;

/**
 * All that was promised to a customer, what is open first.
 *
 * @param acts whether the reader may promise something
 */
public record PromisePage(
    Code code, String name, List<Promise> promises, Map<WorkerId, String> names, boolean acts) {

  public String address() {
    return "/customers/" + code.shown() + "/promises";
  }

  public String file() {
    return "/customers/" + code.shown();
  }

  public String name(WorkerId who) {
    return names.getOrDefault(who, "");
  }

  @Override
  public String toString() {
    return "PromisePage";
  }
}
