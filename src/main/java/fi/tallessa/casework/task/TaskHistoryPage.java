package fi.tallessa.casework.task;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.WorkerId;
import java.util.List;
import java.util.Map;

/**
 * All that a task or a promise has said, the newest first.
 *
 * @param from where it was opened from
 */
public record TaskHistoryPage(
    Code code,
    String name,
    StandingTask kept,
    List<TaskVersion> said,
    Map<WorkerId, String> names,
    String from) {

  public String name(WorkerId who) {
    return names.getOrDefault(who, "");
  }

  public String back() {
    return WhereTicked.from(from, "/customers/" + code.shown(), kept.id());
  }

  @Override
  public String toString() {
    return "TaskHistoryPage";
  }
}
