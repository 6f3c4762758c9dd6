package fi.tallessa.staff.task;

import fi.tallessa.association.Service;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Role;
import fi.tallessa.staff.Worker;
import fi.tallessa.staff.member.Member;
import java.util.List;

public record TaskPage(
    Member member,
    TaskForm form,
    List<Service> services,
    List<Worker> managers,
    Problems problems) {

  public List<Role> roles() {
    return List.of(Role.values());
  }

  @Override
  public String toString() {
    return "TaskPage";
  }
}
