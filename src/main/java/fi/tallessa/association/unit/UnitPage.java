package fi.tallessa.association.unit;

import fi.tallessa.association.Unit;
import fi.tallessa.association.Version;
import fi.tallessa.kernel.Problems;

/**
 * Changing one unit.
 *
 * @param unit as it is now
 */
public record UnitPage(Unit unit, UnitForm form, Problems problems) {

  public boolean overtaken() {
    return Version.overtaken(problems);
  }
}
