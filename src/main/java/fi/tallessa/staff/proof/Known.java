package fi.tallessa.staff.proof;

import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;

/**
 * A worker who may sign in, found by user name.
 *
 * @param deviceKnown this browser has signed in as them before
 */
public record Known(WorkerId worker, Role role, Credential credential, boolean deviceKnown) {

  @Override
  public String toString() {
    return "Known";
  }
}
