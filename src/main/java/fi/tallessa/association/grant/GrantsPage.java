package fi.tallessa.association.grant;

import fi.tallessa.association.Grant;
import fi.tallessa.association.Past;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.WorkerId;
import java.util.List;
import java.util.Map;

/**
 * The grants, and the form of a new one.
 *
 * @param removed what was written by mistake, the newest removal first
 * @param names of whoever removed them
 */
public record GrantsPage(
    List<Grant> grants,
    List<Past<Grant>> removed,
    Map<WorkerId, String> names,
    GrantForm form,
    Problems problems) {

  public String name(Past<Grant> one) {
    return names.getOrDefault(one.by(), "");
  }

  @Override
  public String toString() {
    return "GrantsPage";
  }
}
