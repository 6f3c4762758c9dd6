package fi.tallessa.association.grant;

import fi.tallessa.association.Grant;
import fi.tallessa.association.Version;
import fi.tallessa.kernel.Problems;

/**
 * Changing one grant.
 *
 * @param grant as it is now
 */
public record GrantPage(Grant grant, GrantForm form, Problems problems) {

  public boolean overtaken() {
    return Version.overtaken(problems);
  }
}
