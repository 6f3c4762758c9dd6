package fi.tallessa.casework.before;

import fi.tallessa.casework.appointment.KeptAppointment;
import fi.tallessa.casework.task.TaskRow;
import fi.tallessa.casework.timeline.TimelineEntry;
import fi.tallessa.cooperation.CooperationLine;
import fi.tallessa.customer.before.Person;
import fi.tallessa.family.overview.ToldFamily;
import fi.tallessa.kernel.Code;
import java.util.List;
import java.util.Optional;

/**
 * A customer on one screen and on one sheet.
 *
 * @param contacts the newest
 * @param services those we work with, and whom we reach there; nothing of health
 * @param tasks all that is to be done, what was promised first; the first are shown
 */
public record BeforePage(
    Code code,
    Person person,
    ToldFamily family,
    List<TimelineEntry> contacts,
    List<CooperationLine> services,
    List<TaskRow> tasks,
    Optional<KeptAppointment> next) {

  private static final int TASKS = 4;

  public List<TaskRow> shownTasks() {
    return tasks.subList(0, Math.min(TASKS, tasks.size()));
  }

  public int moreTasks() {
    return tasks.size() - shownTasks().size();
  }

  public String address(String below) {
    return "/customers/" + code.shown() + below;
  }

  @Override
  public String toString() {
    return "BeforePage";
  }
}
