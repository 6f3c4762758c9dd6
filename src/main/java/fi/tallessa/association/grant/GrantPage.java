package fi.tallessa.association.grant;

import fi.tallessa.association.Grant;
import fi.tallessa.association.Past;
import fi.tallessa.association.Version;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.WorkerId;
import java.util.List;
import java.util.Map;

/**
 * Changing one grant.
 *
 * @param grant as it is now
 * @param past what it said before, the newest first
 * @param names of whoever changed it
 * @param removable nothing counts on it
 */
public record GrantPage(
    Grant grant,
    List<Past<Grant>> past,
    Map<WorkerId, String> names,
    boolean removable,
    GrantForm form,
    Problems problems) {

  public String name(Past<Grant> one) {
    return names.getOrDefault(one.by(), "");
  }

  public boolean overtaken() {
    return Version.overtaken(problems);
  }

  @Override
  public String toString() {
    return "GrantPage";
  }
}
