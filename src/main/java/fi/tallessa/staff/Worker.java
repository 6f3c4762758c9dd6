package fi.tallessa.staff;

import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;

/** Somebody who works here, as others see them. */
public record Worker(WorkerId id, String name, Role role) {

  @Override
  public String toString() {
    return "Worker";
  }
}
