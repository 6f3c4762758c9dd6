package fi.tallessa.legalbasis.balancing;

import fi.tallessa.association.Service;
import fi.tallessa.kernel.Problems;
import java.time.LocalDate;

/**
 * Writing a new version.
 *
 * @param before the newest version there is; 0 when this is the first
 * @param latest the last day that may be given
 */
public record BalancingFormPage(
    Service service, BalancingForm form, Problems problems, int before, LocalDate latest) {

  public String path(Object last) {
    return "/reviews/balancing/" + service.id() + "/" + last;
  }

  public boolean first() {
    return before == 0;
  }
}
