package fi.tallessa.association.deadline;

import fi.tallessa.association.Version;
import fi.tallessa.kernel.Problems;

/**
 * Changing one deadline.
 *
 * @param newest as it is now
 */
public record DeadlinePage(DeadlineVersion newest, DeadlineForm form, Problems problems) {

  public boolean overtaken() {
    return Version.overtaken(problems);
  }
}
