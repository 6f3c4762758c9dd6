package fi.tallessa.web;

import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;

/** Who is at the screen: the principal of a session that has shown password and code. */
public record SignedIn(WorkerId worker, String name, Role role) {

  public boolean manager() {
    return role == Role.MANAGER;
  }

  @Override
  public String toString() {
    return "SignedIn[" + worker.value() + "]";
  }
}
