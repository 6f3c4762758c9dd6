package fi.tallessa.staff.inviting;

import fi.tallessa.association.ServiceId;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Person;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Somebody who is to work here, as what, where, led by whom, from when. */
record Invitation(
    Person person, Role role, Set<ServiceId> services, Optional<WorkerId> leader, LocalDate from) {

  static Invitation of(Person person, Role role) {
    return new Invitation(person, role, Set.of(), Optional.empty(), null);
  }

  Invitation in(Set<ServiceId> some) {
    return new Invitation(person, role, some, leader, from);
  }

  Invitation ledBy(Optional<WorkerId> manager) {
    return new Invitation(person, role, services, manager, from);
  }

  Invitation from(LocalDate first) {
    return new Invitation(person, role, services, leader, first);
  }

  @Override
  public String toString() {
    return "Invitation";
  }
}
