package fi.tallessa.association.service;

import fi.tallessa.association.Service;
import fi.tallessa.association.Version;
import fi.tallessa.kernel.Problems;

/**
 * Changing one service.
 *
 * @param service as it is now
 */
public record ServicePage(Service service, Offered offered, ServiceForm form, Problems problems) {

  public boolean overtaken() {
    return Version.overtaken(problems);
  }
}
