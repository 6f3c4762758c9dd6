package fi.tallessa.association.deadline;

import fi.tallessa.kernel.WorkerId;
import java.util.List;
import java.util.Map;

/**
 * Every deadline with its source, and who has checked it.
 *
 * @param unchecked how many nobody has checked
 */
public record DeadlinesPage(
    List<DeadlineVersion> versions, Map<WorkerId, String> names, int unchecked) {

  public String checker(DeadlineVersion one) {
    return one.check().map(check -> names.getOrDefault(check.by(), "")).orElse("");
  }

  @Override
  public String toString() {
    return "DeadlinesPage";
  }
}
