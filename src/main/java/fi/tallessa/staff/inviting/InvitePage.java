package fi.tallessa.staff.inviting;

import fi.tallessa.association.Service;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Role;
import fi.tallessa.staff.Worker;
import java.util.List;

/** The form for somebody who is to work here. */
public record InvitePage(
    InviteForm form, List<Service> services, List<Worker> managers, Problems problems) {

  public List<Role> roles() {
    return List.of(Role.values());
  }

  @Override
  public String toString() {
    return "InvitePage";
  }
}
