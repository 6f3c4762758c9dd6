package fi.tallessa.association.deadline;

import fi.tallessa.association.Version;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.WorkerId;
import java.util.List;
import java.util.Map;

/**
 * One deadline: all it has been, and the form that changes it.
 *
 * @param newest as it is now
 * @param all the newest first
 * @param names of who set and checked them
 */
public record DeadlinePage(
    DeadlineVersion newest,
    List<DeadlineVersion> all,
    Map<WorkerId, String> names,
    DeadlineForm form,
    Problems problems) {

  public String name(WorkerId who) {
    return names.getOrDefault(who, "");
  }

  public boolean overtaken() {
    return Version.overtaken(problems);
  }

  @Override
  public String toString() {
    return "DeadlinePage";
  }
}
