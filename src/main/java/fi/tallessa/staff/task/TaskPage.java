package fi.tallessa.staff.task;

import fi.tallessa.association.Service;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Role;
import fi.tallessa.staff.Worker;
import fi.tallessa.staff.member.Member;
import java.util.List;

/**
 * @param open how many customers have nobody else, should the task be one without customers
 */
public record TaskPage(
    Member member,
    TaskForm form,
    List<Service> services,
    List<Worker> managers,
    int open,
    Problems problems) {

  public List<Role> roles() {
    return List.of(Role.values());
  }

  @Override
  public String toString() {
    return "TaskPage";
  }
}
