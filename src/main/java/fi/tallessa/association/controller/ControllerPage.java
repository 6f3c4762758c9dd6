package fi.tallessa.association.controller;

import fi.tallessa.association.Association.Said;
import fi.tallessa.association.Version;
import fi.tallessa.kernel.Problems;

/**
 * What the association says of itself.
 *
 * @param now as it is
 */
public record ControllerPage(Said now, ControllerForm form, Problems problems) {

  public boolean overtaken() {
    return Version.overtaken(problems);
  }

  @Override
  public String toString() {
    return "ControllerPage";
  }
}
