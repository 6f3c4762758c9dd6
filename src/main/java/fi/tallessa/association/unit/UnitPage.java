package fi.tallessa.association.unit;

import fi.tallessa.association.Past;
import fi.tallessa.association.Unit;
import fi.tallessa.association.Version;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.WorkerId;
import java.util.List;
import java.util.Map;

/**
 * Changing one unit.
 *
 * @param unit as it is now
 * @param past what it said before, the newest first
 * @param names of whoever changed it
 */
public record UnitPage(
    Unit unit,
    List<Past<Unit>> past,
    Map<WorkerId, String> names,
    UnitForm form,
    Problems problems) {

  public String name(Past<Unit> one) {
    return names.getOrDefault(one.by(), "");
  }

  public boolean overtaken() {
    return Version.overtaken(problems);
  }

  @Override
  public String toString() {
    return "UnitPage";
  }
}
